// Real talks: the loop, notes after them, what was agreed, and debriefs that were kept.
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PersonId } from '../contract/api.ts';
import {
  AfterNote,
  AfterNoteRequest,
  Commitment,
  CommitmentChange,
  KeepDebrief,
  KeptDebrief,
  KeptDebriefWhole,
  NamedTurns,
  Talks,
  TranscriptText,
} from '../contract/talks.ts';
import { notFound } from '../errors.ts';
import { signedIn } from '../http/auth.ts';
import { deleteAfterNote, readAfterNote, saveAfterNote, type TalkDeps } from './afterNotes.ts';
import { type DebriefDeps, debrief } from './debrief.ts';
import { deleteKeptDebrief, keepDebrief, readKeptDebrief } from './keptDebriefs.ts';
import { commitmentCalendar, listCommitments, readTalks, updateCommitment } from './talks.ts';
import { readNamedTurns } from './transcripts.ts';

/** As of a debrief. */
const MOST_BYTES = 8 * 1024 * 1024;
/** `indexPending` makes the passages of what has just been written; its faults are its own to report and to repair. */
export type TalkRoutesDeps = TalkDeps & DebriefDeps & { indexPending: () => Promise<void> };

export function talkRoutes(app: FastifyInstance, deps: TalkRoutesDeps): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  const Id = z.object({ id: z.string() });

  api.get(
    '/api/talks',
    { schema: { querystring: z.object({ person: PersonId.optional() }), response: { 200: Talks } } },
    async (request) => readTalks(deps, signedIn(request), request.query.person ?? null),
  );

  api.post(
    '/api/after-notes',
    { schema: { body: AfterNoteRequest, response: { 200: AfterNote, 201: AfterNote } } },
    async (request, reply) => {
      const { note, isNew } = await saveAfterNote(deps, signedIn(request), request.body);
      if (isNew) await deps.indexPending();
      return reply.code(isNew ? 201 : 200).send(note);
    },
  );
  api.get('/api/after-notes/:id', { schema: { params: Id, response: { 200: AfterNote } } }, async (request) =>
    readAfterNote(deps, signedIn(request), known(request.params.id)),
  );
  api.delete('/api/after-notes/:id', { schema: { params: Id } }, async (request, reply) => {
    await deleteAfterNote(deps, signedIn(request), known(request.params.id));
    return reply.code(204).send();
  });

  api.get('/api/commitments', { schema: { response: { 200: z.array(Commitment) } } }, async (request) =>
    listCommitments(deps, signedIn(request)),
  );
  api.put(
    '/api/commitments/:id',
    { schema: { params: z.object({ id: PersonId }), body: CommitmentChange, response: { 200: Commitment } } },
    async (request) => {
      const changed = await updateCommitment(deps, signedIn(request), request.params.id, request.body);
      await deps.indexPending();
      return changed;
    },
  );
  const calendar = (reply: FastifyReply, text: string) =>
    reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="what-was-agreed.ics"')
      .send(text);
  api.get('/api/commitments.ics', async (request, reply) =>
    calendar(reply, await commitmentCalendar(deps, signedIn(request), null)),
  );
  api.get('/api/after-notes/:id/commitments.ics', { schema: { params: Id } }, async (request, reply) =>
    calendar(reply, await commitmentCalendar(deps, signedIn(request), known(request.params.id))),
  );

  api.post(
    '/api/transcripts',
    { bodyLimit: MOST_BYTES, schema: { body: TranscriptText, response: { 200: NamedTurns } } },
    async (request) => {
      signedIn(request);
      return { turns: readNamedTurns(Buffer.from(request.body.text)) };
    },
  );
  api.post(
    '/api/debriefs',
    { bodyLimit: MOST_BYTES, schema: { body: KeepDebrief, response: { 201: KeptDebrief } } },
    async (request, reply) => {
      const actor = signedIn(request);
      const { person, heldOn } = request.body;
      const made = debrief(deps, request.body);
      return reply.code(201).send(await keepDebrief(deps, actor, { debrief: made, person, heldOn }));
    },
  );
  api.get(
    '/api/debriefs/:id',
    { schema: { params: Id, response: { 200: KeptDebriefWhole } } },
    async (request) => readKeptDebrief(deps, signedIn(request), known(request.params.id)),
  );
  api.delete('/api/debriefs/:id', { schema: { params: Id } }, async (request, reply) => {
    await deleteKeptDebrief(deps, signedIn(request), known(request.params.id));
    return reply.code(204).send();
  });
}

/** What is no id of ours is nobody's. */
function known(id: string): string {
  if (!z.uuid().safeParse(id).success) throw notFound('Nothing here');
  return id;
}
