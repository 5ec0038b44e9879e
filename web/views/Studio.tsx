// A rehearsal, full screen: who is played, the scene, where the other person is, the tries. It keeps the place that is gone
// on from; what a talk holds is the reducer's business, what a try is that of tries.ts.
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconBulb, IconPlayerPause, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Link, Redirect, useSearchParams } from 'wouter';
import type { Move } from '../../src/contract/moves.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { type Exchange, type Rehearsal, running, type Talk } from '../state.ts';
import { lineTo, newestOf, placeOf, triesOf } from '../tries.ts';
import { words } from '../words/en.ts';
import { newId } from './Coach.tsx';
import { Compare } from './Compare.tsx';
import { Composer } from './Composer.tsx';
import { useLive, useMe } from './contexts.ts';
import { Scene } from './Scene.tsx';
import { Sheet } from './Sheet.tsx';
import { Speak } from './Speak.tsx';
import { Standing } from './Standing.tsx';
import { Failed, Shape } from './States.tsx';
import { TriesMap } from './TriesMap.tsx';
import { Who } from './Who.tsx';

const texts = words.studio;

export function Studio({ id }: { id: string }) {
  const { talks, dispatch } = useLive();
  const loaded = useLoad(id, async () => {
    const conversation = await api.conversation(id);
    dispatch({ type: 'loaded', conversation });
  });
  const talk = talks[id];
  const isGone = loaded.phase === 'failed' && loaded.fault.code === 'not_found';
  if (talk?.rehearsal && !isGone) return <Stage talk={talk} rehearsal={talk.rehearsal} />;
  if (loaded.phase === 'ready' && talk && !talk.rehearsal) return <Redirect to={`/c/${id}`} replace />;
  return (
    <div className="page">
      <h1 className="hidden">{texts.title}</h1>
      {loaded.phase === 'failed' ? (
        <>
          {isGone ? (
            <Failed fault={loaded.fault} says={texts.missing} />
          ) : (
            <Failed fault={loaded.fault} again={loaded.again} />
          )}
          <Link href="/rehearse">{texts.all}</Link>
        </>
      ) : (
        <Shape says={texts.loading} lines={8} />
      )}
    </div>
  );
}

type Panel = 'who' | 'state' | 'tries';

function Stage({ talk, rehearsal }: { talk: Talk; rehearsal: Rehearsal }) {
  const me = useMe();
  const { dispatch, client, connection } = useLive();
  const { setup, hint } = rehearsal;
  const offline = connection !== 'open' && connection !== 'connecting';
  const tries = useMemo(() => triesOf(talk), [talk]);
  const { here, sent, pending, goTo, stayAt } = usePlace(talk, tries);
  const scenarios = useLoad('scenarios', api.scenarios);
  const scenario =
    scenarios.phase === 'ready' ? (scenarios.value.find(({ id }) => id === setup.scenario) ?? null) : null;
  const stage = useRef<HTMLElement>(null);
  const line = lineTo(tries, here);
  const open = running(talk);
  const [paused, setPaused] = useState(false);
  const [comparing, setComparing] = useState(false);
  const [sheet, setSheet] = useState<Panel | null>(null);
  const [isStateShown, showState] = useKept('groundwork:state');
  const [isWhoShown, showWho] = useKept('groundwork:who');
  const isMiddle = useMediaQuery('(min-width: 860px)', undefined, { getInitialValueInEffect: false });
  const isWide = useMediaQuery('(min-width: 1120px)', undefined, { getInitialValueInEffect: false });

  // two tries need the room
  const hasSide = isMiddle && !comparing;
  const hasWho = isWide && hasSide;

  useEffect(() => {
    if (open && open.answer.phase === 'waiting') client.resume(open.turn, 0);
  }, [open, client]);

  const say = (text: string, parent: string, readAs?: Move[], turn = newId()) => {
    const message = { turn, conversation: talk.conversation, parent, text, ...(readAs ? { readAs } : {}) };
    dispatch({ type: 'asked', ...message });
    client.start(message);
    stayAt(parent, turn);
  };
  /** What was pressed is gone by then: the focus goes to where one goes on. */
  const focusField = () =>
    requestAnimationFrame(() => {
      const isFine = window.matchMedia('(pointer: fine)').matches;
      (isFine ? stage.current?.querySelector('textarea') : stage.current)?.focus({ preventScroll: true });
    });
  const again = ({ turn, text, parent, readAs, answer }: Exchange) => {
    // what was refused is not stored and keeps its id; what broke off is, and is said anew
    say(text, parent ?? here, readAs, answer.phase === 'refused' ? turn : undefined);
    focusField();
  };
  const go = (answer: string) => {
    setSheet(null);
    setComparing(false);
    dispatch({ type: 'hinted', conversation: talk.conversation, text: null });
    goTo(answer);
  };
  const who = <Who setup={setup} scenario={scenario} />;
  const standing = (
    <Standing talk={talk} line={line} shown={isStateShown || sheet !== null} onShow={showState} />
  );
  const map = (
    <TriesMap
      tries={tries}
      here={here}
      onGo={go}
      onCompare={
        tries.length > 1
          ? () => {
              setSheet(null);
              setComparing(true);
            }
          : null
      }
    />
  );
  return (
    <div className="studio">
      <header className="studio-bar" inert={paused}>
        <Link className="button bare slim" href="/rehearse" title={texts.leaveLong}>
          <IconArrowLeft size={18} aria-hidden /> <span>{texts.leave}</span>
        </Link>
        <h1>{texts.with(setup.title, setup.name)}</h1>
        <button type="button" className="button slim" onClick={() => setPaused(true)}>
          <IconPlayerPause size={16} aria-hidden /> <span>{texts.pause}</span>
        </button>
        {!(isWide && isMiddle) && (
          <div className="studio-panels">
            {(isMiddle ? (['who'] as const) : (['who', 'state', 'tries'] as const)).map((name) => (
              <button type="button" className="button slim" key={name} onClick={() => setSheet(name)}>
                {texts.panels[name]}
              </button>
            ))}
          </div>
        )}
      </header>
      <div
        className="studio-body"
        data-who={hasWho ? (isWhoShown ? 'open' : 'folded') : 'none'}
        data-side={hasSide}
        inert={paused}
      >
        {hasWho && (
          <aside className="strip" aria-label={texts.who}>
            <Who setup={setup} scenario={scenario} folded={!isWhoShown} onFold={() => showWho(!isWhoShown)} />
          </aside>
        )}
        {comparing ? (
          <Compare
            talk={talk}
            tries={tries}
            here={here}
            onEnd={() => {
              setComparing(false);
              focusField();
            }}
          />
        ) : (
          <section className="stage" aria-label={texts.scene} ref={stage} tabIndex={-1}>
            <Scene
              talk={talk}
              tries={tries}
              here={here}
              pending={pending}
              offline={offline}
              direction={hasWho && isWhoShown ? null : scenario}
              onGo={(answer) => {
                go(answer);
                focusField();
              }}
              onAgain={again}
              onReadAs={(exchange, moves) => {
                say(exchange.text, exchange.parent ?? here, moves);
                focusField();
              }}
            />
            <div className="say">
              <div role="status">
                {hint !== null && (
                  <p className="hint">
                    <IconBulb size={18} aria-hidden />
                    <span>
                      <span className="hidden">{texts.hintIs}: </span>
                      {hint}
                    </span>
                    <button
                      type="button"
                      className="icon slim"
                      aria-label={texts.hintAway}
                      onClick={() =>
                        dispatch({ type: 'hinted', conversation: talk.conversation, text: null })
                      }
                    >
                      <IconX size={16} />
                    </button>
                  </p>
                )}
              </div>
              <Composer
                person={me.person}
                conversation={talk.conversation}
                fault={null}
                running={open !== null}
                offline={offline}
                onSend={async (text) => {
                  say(text, here);
                  return true;
                }}
                onStop={() => open && client.cancel(open.turn)}
                says={{
                  input: texts.input(words.welcome.first(setup.name)),
                  placeholder: texts.placeholder,
                  send: texts.send,
                }}
                tools={({ text, setText }) => (
                  <span className="tools">
                    <button
                      type="button"
                      className="button slim"
                      disabled={offline || open !== null}
                      title={offline ? texts.noHintOffline : undefined}
                      onClick={() => client.hint(talk.conversation, here)}
                    >
                      <IconBulb size={16} aria-hidden /> {texts.hint}
                    </button>
                    <Speak text={text} onText={setText} />
                  </span>
                )}
              />
            </div>
          </section>
        )}
        {hasSide && (
          <aside className="strip side-strip" aria-label={texts.state}>
            {standing}
            {map}
          </aside>
        )}
      </div>
      <Sheet opened={sheet !== null} onClose={() => setSheet(null)} label={texts.panels[sheet ?? 'who']}>
        <button
          type="button"
          className="icon slim sheet-close"
          aria-label={words.close}
          onClick={() => setSheet(null)}
        >
          <IconX size={18} />
        </button>
        {sheet === 'who' ? who : sheet === 'state' ? standing : map}
      </Sheet>
      {paused && <Paused onGoOn={() => setPaused(false)} />}
      <Announced name={words.welcome.first(setup.name)} exchange={sent} />
    </div>
  );
}

/** Where the talk is gone on from; kept in the address, so that a reload finds it again. */
function usePlace(talk: Talk, tries: ReturnType<typeof triesOf>) {
  const [given, setGiven] = useSearchParams();
  const [place, setPlace] = useState<{ at: string | null; sent: string | null }>(() => {
    const open = running(talk);
    return open ? { at: open.parent, sent: open.turn } : { at: given.get('at'), sent: null };
  });
  const newest = newestOf(tries, talk) ?? '';
  const sent = talk.exchanges.find(({ turn }) => turn === place.sent);
  const answer = sent?.answer.id;
  const isThere = answer != null && placeOf(tries, answer) !== null;
  const at = place.at !== null && placeOf(tries, place.at) ? place.at : newest;
  const here = isThere ? answer : at;
  const wanted = here === newest ? null : here;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the place
  useEffect(() => {
    if (given.get('at') !== wanted) setGiven(wanted === null ? {} : { at: wanted }, { replace: true });
  }, [wanted]);
  return {
    here,
    /** what was said here last, since the page was opened */
    sent: sent ?? null,
    pending: sent && !isThere ? { exchange: sent } : null,
    goTo: (answer: string) => setPlace({ at: answer, sent: null }),
    stayAt: (at: string, turn: string) => setPlace({ at, sent: turn }),
  };
}

/** Shown until it is put away; kept for the next rehearsal. */
function useKept(key: string): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => localStorage.getItem(key) !== 'no');
  return [
    shown,
    (next) => {
      setShown(next);
      localStorage.setItem(key, next ? 'yes' : 'no');
    },
  ];
}

function Paused({ onGoOn }: { onGoOn: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onGoOn();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus());
    };
  }, [onGoOn]);
  return (
    <div className="paused" role="dialog" aria-modal="true" aria-label={texts.paused}>
      <div>
        <h2>{texts.paused}</h2>
        <p>{texts.pausedSays}</p>
        <div className="row">
          <button type="button" className="button main" ref={button} onClick={onGoOn}>
            {texts.goOn}
          </button>
          <Link className="button bare" href="/rehearse">
            {texts.leave}
          </Link>
        </div>
      </div>
    </div>
  );
}

/** Says the other person's words to a screen reader, once, and nothing of what was there before. */
function Announced({ name, exchange }: { name: string; exchange: Exchange | null }): ReactNode {
  const answer = exchange?.answer;
  const says =
    answer?.phase === 'over' && answer.sentences.length > 0
      ? `${answer.handover?.message ?? ''} ${name}: ${answer.sentences.map(({ text }) => text).join('')}`.trim()
      : '';
  return (
    <div className="hidden" aria-live="polite">
      {says}
    </div>
  );
}

export function NoDebrief({ id }: { id: string }) {
  return (
    <div className="page">
      <h1>{texts.debrief}</h1>
      <div className="empty">
        <p>{texts.noDebrief}</p>
        <Link href={`/rehearse/${id}`}>{texts.toStudio}</Link>
      </div>
    </div>
  );
}
