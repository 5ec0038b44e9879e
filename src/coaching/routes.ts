// Conversations, how a message would be routed, what in a text is no evidence, and what is held about the caller.
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  Conversation,
  ConversationStart,
  ConversationSummary,
  Held,
  LanguageAnswer,
  LanguageText,
  type RehearsalSetup,
  type RehearsalStart,
  RouteAnswer,
  RouteQuestion,
} from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { signedIn } from '../http/auth.ts';
import { checkLanguage } from '../language/hygiene.ts';
import { noteOwnExport } from '../log/held.ts';
import type { CoachDeps } from './context.ts';
import {
  createConversation,
  deleteConversation,
  listConversations,
  readConversation,
} from './conversations.ts';
import { peopleIn } from './people.ts';

/** What the folder of rehearsals does with conversations of its kind; app.ts puts it in. */
export type Rehearsals = {
  begin(actor: Person, input: RehearsalStart): Promise<unknown>;
  read(actor: Person, id: string): Promise<RehearsalSetup>;
};

export function coachingRoutes(app: FastifyInstance, deps: CoachDeps & { rehearsals: Rehearsals }): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const Id = z.object({ id: z.string() });

  api.post('/api/conversations', { schema: { body: ConversationStart } }, async (request, reply) => {
    const actor = signedIn(request);
    const { body } = request;
    const made =
      body.kind === 'rehearsal'
        ? await deps.rehearsals.begin(actor, body)
        : await createConversation(deps, actor, { subject: body.subject });
    return reply.code(201).send(made);
  });
  api.get(
    '/api/conversations',
    { schema: { response: { 200: z.array(ConversationSummary) } } },
    async (request) => listConversations(deps, signedIn(request)),
  );
  api.get(
    '/api/conversations/:id',
    { schema: { params: Id, response: { 200: Conversation } } },
    async (request) => {
      const actor = signedIn(request);
      const conversation = await readConversation(deps, actor, request.params.id);
      if (conversation.kind !== 'rehearsal') return conversation;
      return { ...conversation, rehearsal: await deps.rehearsals.read(actor, conversation.id) };
    },
  );
  api.delete('/api/conversations/:id', { schema: { params: Id } }, async (request, reply) => {
    await deleteConversation(deps, signedIn(request), request.params.id);
    return reply.code(204).send();
  });

  api.post(
    '/api/language/route',
    { schema: { body: RouteQuestion, response: { 200: RouteAnswer } } },
    async (request) => {
      const actor = signedIn(request);
      const { text, role } = request.body;
      const route = deps.route(text, role);
      const masker = await deps.masking.masker();
      const people = await peopleIn(deps, actor, text);
      const reading = deps.readIntent(masker.mask(text).masked, { people: people.length, follows: false });
      return {
        decision: route.decision,
        rule: route.rule,
        intent: route.decision === 'answer' || route.alsoAsks ? reading.intent : 'none',
        certainty: route.decision === 'answer' ? reading.certainty : route.certainty,
      };
    },
  );

  api.post(
    '/api/language/check',
    { schema: { body: LanguageText, response: { 200: LanguageAnswer } } },
    async (request) => {
      signedIn(request);
      return checkLanguage(request.body.text);
    },
  );

  api.get('/api/me/held', { schema: { response: { 200: Held } } }, async (request) =>
    deps.held(signedIn(request)),
  );

  api.post('/api/me/export', { schema: { response: { 200: Held } } }, async (request) => {
    const actor = signedIn(request);
    const held = await deps.held(actor);
    await noteOwnExport(deps, actor, held);
    return held;
  });
}
