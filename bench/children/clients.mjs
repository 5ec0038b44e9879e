// Idle clients: opens one socket for each cookie that the first message brings, answers once all are open and have been
// greeted, and keeps them until it is ended.
import { once } from 'node:events';
import WebSocket from 'ws';

process.on('message', async ({ url, protocol, cookies }) => {
  for (let at = 0; at < cookies.length; at += 20)
    await Promise.all(
      cookies
        .slice(at, at + 20)
        .map((cookie) => once(new WebSocket(url, protocol, { headers: { cookie } }), 'message')),
    );
  process.send({ open: cookies.length });
});
process.on('disconnect', () => process.exit());
