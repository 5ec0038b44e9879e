// The debrief of one try in a rehearsal: the letter, the turns that mattered with what other words would have done, how the
// person moved, what was behind it, a drill, and earlier tries.
import { IconPrinter } from '@tabler/icons-react';
import { Link, useSearch } from 'wouter';
import type { Moment, RehearsalReview } from '../../src/contract/review.ts';
import { api } from '../api.ts';
import { csvOf, plotOf } from '../debrief.ts';
import { useLoad } from '../load.ts';
import { ago } from '../time.ts';
import { partNames } from '../words/en/debrief.ts';
import { words } from '../words/en.ts';
import { DebriefLetter } from './DebriefLetter.tsx';
import { Drill } from './Drill.tsx';
import { download } from './download.ts';
import { Failed, Shape } from './States.tsx';

const said = words.debrief;

export function TryDebrief({ id }: { id: string }) {
  const leaf = new URLSearchParams(useSearch()).get('turn');
  const review = useLoad(`review ${id} ${leaf}`, () => api.reviewTry(id, leaf));
  if (review.phase === 'loading')
    return (
      <div className="page">
        <Shape says={said.loading} lines={8} />
      </div>
    );
  if (review.phase === 'failed')
    return (
      <div className="page">
        <Failed
          fault={review.fault}
          again={review.again}
          {...(review.fault.code === 'not_found' ? { says: said.gone } : {})}
        />
      </div>
    );
  return <Ready id={id} review={review.value} />;
}

function Ready({ id, review }: { id: string; review: RehearsalReview }) {
  const { title, name, moments, handover } = review;
  return (
    <div className="page">
      <DebriefLetter
        debrief={review.debrief}
        kicker={`${said.kicker} · ${title}, ${said.with(name)}`}
        practise={review.drill && <Drill drill={review.drill} />}
        tools={
          <div className="tools">
            <Link className="button" href={`/rehearse/${id}`}>
              {said.back}
            </Link>
            <button type="button" className="button" onClick={() => window.print()}>
              <IconPrinter size={16} aria-hidden /> {said.print}
            </button>
          </div>
        }
      >
        {handover && (
          <section>
            <h3>{said.handover.title}</h3>
            <p>
              <b>{said.handover.verdicts[handover.verdict]}.</b> {handover.text}
            </p>
            {handover.quote && (
              <blockquote>
                <q>{handover.quote}</q>
              </blockquote>
            )}
            {handover.better && (
              <p className="better">
                <b>{said.better}:</b> {handover.better}
              </p>
            )}
          </section>
        )}
        {moments.length > 0 && (
          <section>
            <h3>{said.moments.title(moments.length)}</h3>
            {moments.map((moment) => (
              <MomentView key={moment.turn} id={id} moment={moment} />
            ))}
          </section>
        )}
        <Curve review={review} />
        <Concerns concerns={review.concerns} />
        <Earlier review={review} />
      </DebriefLetter>
    </div>
  );
}

function MomentView({ id, moment }: { id: string; moment: Moment }) {
  const { text, reply, reasons, instead, parent } = moment;
  return (
    <div className="moment">
      <blockquote>
        <q>{text}</q>
      </blockquote>
      <p>
        {said.moments.reply}: <q>{reply}</q>
      </p>
      <ul className="small soft reasons">
        {reasons.map(({ part, change, why }) => (
          <li key={`${part} ${why}`}>
            {partNames[part]} {change > 0 ? '+' : '−'}
            {Math.abs(change).toFixed(2)}: {why}
          </li>
        ))}
      </ul>
      {instead ? (
        <div className="better">
          <p>
            <b>{said.moments.other}:</b> <q>{instead.text}</q>
          </p>
          <p className="small soft">{instead.why}</p>
          <p>
            {said.moments.really} <q>{instead.reply}</q>
          </p>
          <Link href={`/rehearse/${id}${parent ? `?turn=${parent}` : ''}`}>{said.moments.goThere}</Link>
        </div>
      ) : (
        <p className="small">{said.moments.good}</p>
      )}
    </div>
  );
}

function Curve({ review }: { review: RehearsalReview }) {
  const { curve } = review;
  if (curve.length < 2) return null;
  const line = (part: 'trust' | 'defensiveness') => plotOf(curve.map(({ state }) => state[part]));
  const { columns } = said.curve;
  return (
    <section>
      <h3>{said.curve.title}</h3>
      <p className="small soft">{said.curve.says}</p>
      <svg className="curve" viewBox="0 0 300 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={line('trust')} className="trust" />
        <path d={line('defensiveness')} className="guard" />
      </svg>
      <p className="small row curve-key">
        <span className="trust">{partNames.trust}</span>{' '}
        <span className="guard">{partNames.defensiveness}</span>
      </p>
      <details>
        <summary>{said.curve.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard */}
        <section className="scrolls" tabIndex={0} aria-label={said.curve.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.turn}</th>
                <th scope="col">{columns.trust}</th>
                <th scope="col">{columns.guard}</th>
                <th scope="col">{columns.why}</th>
              </tr>
            </thead>
            <tbody>
              {curve.map(({ turn, state, reasons }, i) => (
                <tr key={turn ?? 'start'}>
                  <th scope="row">{turn === null ? said.curve.start : said.turn(i)}</th>
                  <td>{state.trust.toFixed(2)}</td>
                  <td>{state.defensiveness.toFixed(2)}</td>
                  <td>{[...new Set(reasons.map(({ why }) => why))].join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <button
          type="button"
          className="button slim"
          onClick={() => download('curve.csv', csvOf(curve), 'text/csv')}
        >
          {said.curve.download}
        </button>
      </details>
    </section>
  );
}

function Concerns({ concerns }: { concerns: RehearsalReview['concerns'] }) {
  const told = concerns.filter((one) => one.told);
  const untold = concerns.filter((one) => !one.told);
  const list = (some: RehearsalReview['concerns']) =>
    some.map(({ what, needs }) => (
      <p key={what}>
        {what}{' '}
        <span className="soft">
          {said.concerns.needs}: {needs}
        </span>
      </p>
    ));
  return (
    <section>
      <h3>{said.concerns.title}</h3>
      {told.length > 0 && (
        <>
          <p className="small soft">{said.concerns.told}</p>
          {list(told)}
        </>
      )}
      {untold.length > 0 && (
        <details>
          <summary>
            {said.concerns.show} <span className="soft">({untold.length})</span>
          </summary>
          <p className="small soft">{said.concerns.spoils}</p>
          {list(untold)}
        </details>
      )}
    </section>
  );
}

function Earlier({ review }: { review: RehearsalReview }) {
  const { earlier } = review;
  const now = new Date();
  const most = Math.max(3, ...earlier.map(({ difference }) => Math.abs(difference)));
  return (
    <section>
      <h3>{said.earlier.title}</h3>
      {earlier.length < 2 ? (
        <p>{said.earlier.first}</p>
      ) : (
        <>
          <p className="small soft">{said.earlier.says}</p>
          <ol className="tries-plot">
            {earlier.map(({ conversation, at, difference }) => (
              <li key={conversation} aria-label={said.earlier.at(ago(at, now), difference)}>
                <i
                  className={difference < 0 ? 'below' : 'above'}
                  style={{ height: `${Math.max(4, (Math.abs(difference) / most) * 40)}px` }}
                />
                <span className="small soft" aria-hidden>
                  {difference > 0 ? '+' : difference < 0 ? '−' : ''}
                  {Math.abs(difference)}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
