// The one-page preparation for a talk: the scenario's words around what the records say, every line about the person with
// its citation, logged before it is handed out. It deliberately writes no script where HR comes first.
import { createHash, randomUUID } from 'node:crypto';
import { assertOn } from '../access/features.ts';
import { readPerson } from '../access/people.ts';
import { day } from '../clock.ts';
import type { Scenario } from '../content/content.ts';
import { contentInForce } from '../content/weights.ts';
import type { Brief } from '../contract/api.ts';
import type { Person } from '../db/db.ts';
import { AppError, notFound } from '../errors.ts';
import { goalsChanged } from '../evidence/hygiene.ts';
import type { Topic } from '../evidence/question.ts';
import { authorWithheld } from '../evidence/search.ts';
import { append, pseudonymsFor } from '../log/log.ts';
import { codeVersion } from '../log/version.ts';
import { contestsOf } from '../recommendations/contesting.ts';
import type { Via } from '../recommendations/recommend.ts';
import { type BriefDeps, evidenceFor, HR_FIRST, linesOf } from './lines.ts';
import { lookTogether } from './marks.ts';

/** @throws AppError not_found where the subject is no direct report; forbidden about oneself */
export async function draftBrief(
  deps: BriefDeps,
  actor: Person,
  input: { subject: string; scenario: Scenario; topic: Topic; via: Via },
): Promise<Brief> {
  if (input.subject === actor.id)
    throw new AppError('forbidden', 'A brief is about somebody who reports to you.');
  return deps.db.transaction(actor, async (tx) => {
    const [report] = await tx.query<{ is: boolean }>('select $1 = any (actor_reports()) as is', [
      input.subject,
    ]);
    if (!report?.is) throw notFound('No such person');
    await assertOn(tx, 'briefs');
    const person = await readPerson(tx, input.subject);
    const hits = HR_FIRST.has(input.scenario.id) ? [] : await evidenceFor(tx, deps, actor, input);
    const together = lookTogether(
      hits,
      input.scenario.evidence,
      await goalsChanged(tx, person.id),
      day(deps.clock.now()),
    );
    const lines = linesOf(deps, input, hits, together);
    const id = randomUUID();
    const now = deps.clock.now();
    const pseudonyms = await pseudonymsFor(tx, [person.id, actor.id]);
    const [logSeq = 0] = await append(tx, deps, actor, [
      {
        kind: 'brief',
        subject: person.id,
        mode: input.via.mode,
        ownerOnly: true,
        citations: hits.map((hit) => hit.id),
        summary: 'Prepared a talk',
        body: {
          role: 'manager',
          actor: pseudonyms.get(actor.id) ?? null,
          subject: pseudonyms.get(person.id) ?? null,
          purpose: 'prepare a talk',
          useClass: 'brief',
          provider: input.via.provider,
          model: input.via.model,
          versions: {
            content: deps.content.version,
            code: codeVersion,
            weights: (await contentInForce(tx, deps.content)).weights.version,
            model: input.via.model,
          },
          evidence: hits.map((hit, i) => ({
            passage: hit.id,
            source: hit.source,
            date: hit.date,
            rank: i + 1,
            score: hit.score,
            hash: createHash('sha256').update(hit.text).digest('hex').slice(0, 32),
            rule: 'manager',
            withheldFromSubject: authorWithheld(
              { kind: 'person', id: person.id, access: [] },
              { subject: person.id, source: hit.source, author: hit.author, visible: hit.visible },
            ),
          })),
          withheld: ['name', 'pronouns', 'email', 'demographic attributes'],
          output: {
            scenario: input.scenario.id,
            lines: lines.length,
            cited: lines.filter(({ citations }) => citations.length > 0).length,
            textHash: createHash('sha256').update(JSON.stringify(lines)).digest('hex'),
          },
          checks: [{ check: 'every line about the person cites a record', verdict: true }],
        },
      },
    ]);
    const brief: Brief = {
      id,
      logSeq,
      subject: person.id,
      scenario: input.scenario.id,
      title: input.scenario.title,
      lines,
      at: now.toISOString(),
    };
    await tx.query(
      `insert into brief (id, log_seq, subject_id, owner_id, scenario, document, created_at) values ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [id, logSeq, person.id, actor.id, input.scenario.id, JSON.stringify(brief), now],
    );
    return brief;
  });
}

/**
 * The page for a talk with a fictional person: the scenario's words, no evidence. It is advice about nobody, so it is no
 * recommendation and no entry of the log is made; it is its owner's alone. @returns its id
 */
export async function draftFictional(
  deps: BriefDeps,
  actor: Person,
  { scenario }: { scenario: Scenario },
): Promise<string> {
  const id = randomUUID();
  const at = deps.clock.now();
  const topic: Topic = { topic: '', vector: null, vectorModel: '', competencies: [], terms: [] };
  const lines = linesOf(deps, { scenario, topic }, [], { today: day(at), items: [] });
  const { title } = scenario;
  const document = {
    id,
    logSeq: null,
    subject: null,
    scenario: scenario.id,
    title,
    lines,
    at: at.toISOString(),
  };
  await deps.db.transaction(actor, async (tx) => {
    await assertOn(tx, 'briefs');
    await tx.query(
      `insert into brief (id, owner_id, scenario, document, created_at) values ($1, $2, $3, $4::jsonb, $5)`,
      [id, actor.id, scenario.id, JSON.stringify(document), at],
    );
  });
  return id;
}

/** As it was logged. @throws AppError not_found for anybody but its owner, and once the person reports to somebody else */
export async function readBrief(deps: Pick<BriefDeps, 'db'>, actor: Person, id: string): Promise<Brief> {
  const [row] = isUuid(id)
    ? await deps.db.query<{ document: Brief }>(
        actor,
        'select document from brief where id = $1 and subject_id is not null',
        [id],
      )
    : [];
  if (!row) throw notFound('No such brief');
  const contests = await contestsOf(deps.db, actor, [row.document.logSeq]);
  return { ...row.document, ...contests.get(row.document.logSeq) };
}

export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
