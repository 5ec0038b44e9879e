# Two stages: one with the tools that build the page, one with only what serves it. Runs as a user without rights.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
RUN node web/build.mjs \
  # What only the page's build needs; the page itself carries its part of it.
  && rm -rf node_modules/@tabler node_modules/@mantine node_modules/@rolldown node_modules/rolldown \
    node_modules/lightningcss* node_modules/vite node_modules/@vitejs node_modules/@fontsource* node_modules/react*

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/app/data
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/web/dist ./web/dist
COPY --from=build /app/package.json /app/LICENSE /app/THIRD-PARTY.md ./
COPY --from=build /app/src ./src
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/models ./models
COPY --from=build /app/prompts ./prompts
COPY --from=build /app/demo ./demo
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/main.ts"]
