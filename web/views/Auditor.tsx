// For the auditor: hashes, versions, the numbers ranking used, the records it rests on, checks, and the whole content.
// The content is read leniently: what an entry of another version does not have is not shown.
import { IconChevronRight } from '@tabler/icons-react';
import { useContext } from 'react';
import { z } from 'zod';
import { type LogEntry, Source } from '../../src/contract/api.ts';
import { words } from '../words/en.ts';
import { EvidenceContext, useMe } from './contexts.ts';
import { Json } from './Json.tsx';
import { Face } from './Source.tsx';
import { isUnderReview } from './Timeline.tsx';

const Body = z.object({
  versions: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).catch({}),
  factors: z
    .array(z.object({ name: z.string(), weight: z.number(), value: z.number(), contribution: z.number() }))
    .catch([]),
  evidence: z
    .array(
      z.object({
        passage: z.string(),
        source: Source,
        date: z.string(),
        rule: z.string().catch(''),
        hash: z.string().catch(''),
      }),
    )
    .catch([]),
  ranking: z.array(z.object({ action: z.string(), score: z.number() })).catch([]),
  checks: z.array(z.object({ check: z.string(), verdict: z.boolean() })).catch([]),
});

export type CitedPassage = { passage: string; source: Source; date: string };

/** What the entry rests on, once each. */
export function citedBy({ entry }: LogEntry): CitedPassage[] {
  const parsed = Body.safeParse(entry.body ?? {});
  return parsed.success ? parsed.data.evidence : [];
}

export function Auditor({ document }: { document: LogEntry }) {
  const { entry } = document;
  const parsed = Body.safeParse(entry.body ?? {});
  const body = parsed.success ? parsed.data : null;
  const me = useMe();
  const versions = Object.entries(body?.versions ?? {});
  // HR opens what an entry rests on while it is contested or under review; whom it is about or by may do so always.
  const mayOpen = entry.actor === me.person || entry.subject === me.person || isUnderReview(document);
  return (
    <details className="auditor fold">
      <summary>
        <IconChevronRight className="chevron" size={20} aria-hidden /> <h2>{words.entry.auditor}</h2>
      </summary>
      <div>
        <dl className="pairs">
          <dt>{words.entry.hash}</dt>
          <dd className="hash">{entry.hash}</dd>
          <dt>{words.entry.prev}</dt>
          <dd className="hash">{entry.prev}</dd>
          <dt>{words.entry.bodyHash}</dt>
          <dd className="hash">{entry.bodyHash}</dd>
          {versions.flatMap(([name, value]) => [
            <dt key={name}>{`${words.entry.versions}: ${name}`}</dt>,
            <dd key={`${name} value`} className="hash">
              {value ?? '–'}
            </dd>,
          ])}
        </dl>
        {body && body.factors.length > 0 && <Factors factors={body.factors} />}
        {body && body.ranking.length > 0 && (
          <section>
            <h3>{words.entry.ranking}</h3>
            <div className="scroll">
              <table className="table plain">
                <thead>
                  <tr>
                    <th>{words.entry.columns.action}</th>
                    <th className="number">{words.entry.columns.score}</th>
                  </tr>
                </thead>
                <tbody>
                  {body.ranking.map(({ action, score }) => (
                    <tr key={action}>
                      <td>{action.replaceAll('_', ' ')}</td>
                      <td className="number">{score.toFixed(4)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )}
        {body && body.evidence.length > 0 && <Evidence evidence={body.evidence} mayOpen={mayOpen} />}
        {body && body.checks.length > 0 && (
          <section>
            <h3>{words.entry.checks}</h3>
            <ul className="dots">
              {body.checks.map(({ check, verdict }) => (
                <li key={check}>
                  {check}: <b>{verdict ? words.entry.passed : words.entry.notPassed}</b>
                </li>
              ))}
            </ul>
          </section>
        )}
        <details className="fold">
          <summary>
            <IconChevronRight className="chevron" size={20} aria-hidden /> <h3>{words.entry.body}</h3>
          </summary>
          {entry.body === null || entry.body === undefined ? (
            <p>{words.entry.noBody}</p>
          ) : (
            <div className="json">
              <Json value={entry.body} />
            </div>
          )}
        </details>
      </div>
    </details>
  );
}

function Factors({
  factors,
}: {
  factors: Array<{ name: string; weight: number; value: number; contribution: number }>;
}) {
  const { card, entry } = words;
  return (
    <section>
      <h3>{entry.factors}</h3>
      <div className="scroll">
        <table className="table plain">
          <thead>
            <tr>
              <th>{card.factor}</th>
              <th className="number">{card.weight}</th>
              <th className="number">{card.value}</th>
              <th className="number">{card.adds}</th>
            </tr>
          </thead>
          <tbody>
            {factors.map(({ name, weight, value, contribution }) => (
              <tr key={name}>
                <td>{card.factors[name] ?? name}</td>
                <td className="number">{weight.toFixed(2)}</td>
                <td className="number">{value.toFixed(4)}</td>
                <td className="number">{contribution.toFixed(4)}</td>
              </tr>
            ))}
            <tr>
              <td>
                <b>{card.score}</b>
              </td>
              <td />
              <td />
              <td className="number">
                <b>{factors.reduce((sum, { contribution }) => sum + contribution, 0).toFixed(4)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Opening is a press, never by itself: for HR each opening is logged, and closed unless the entry is contested. */
function Evidence({
  evidence,
  mayOpen,
}: {
  mayOpen: boolean;
  evidence: Array<{ passage: string; source: Source; date: string; rule: string; hash: string }>;
}) {
  const { shown, open } = useContext(EvidenceContext);
  const { columns } = words.entry;
  const among = evidence.map(({ passage }) => passage);
  return (
    <section>
      <h3>{words.entry.evidence}</h3>
      {!mayOpen && <p className="small soft">{words.entry.closed}</p>}
      {/* without buttons in it, only the keyboard's own focus can scroll it */}
      <div className="scroll" tabIndex={mayOpen ? undefined : 0}>
        <table className="table plain">
          <thead>
            <tr>
              <th>{columns.source}</th>
              <th>{columns.date}</th>
              <th>{columns.rule}</th>
              <th>{columns.hash}</th>
              <th>
                <span className="hidden">{words.entry.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ passage, source, date, rule, hash }) => (
              <tr key={passage}>
                <td>
                  <Face source={source} />
                </td>
                <td>{date}</td>
                <td>{rule}</td>
                <td className="short" title={hash}>
                  {hash.slice(0, 8)}…
                </td>
                <td>
                  {mayOpen && (
                    <button
                      type="button"
                      className="link"
                      aria-expanded={shown === passage}
                      onClick={(event) => open(passage, among, event.currentTarget)}
                    >
                      {words.entry.open}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
