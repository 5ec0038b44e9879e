// A rehearsal, full screen: who is played, the scene, where the other person is, the tries. It keeps the place that is gone
// on from; what a talk holds is the reducer's business, what a try is that of tries.ts.
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconPlayerPause, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, Redirect } from 'wouter';
import type { Move } from '../../src/contract/moves.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { type Exchange, type Rehearsal, running, type Talk } from '../state.ts';
import { lineTo, triesOf } from '../tries.ts';
import { words } from '../words/en.ts';
import { newId } from './Coach.tsx';
import { Compare } from './Compare.tsx';
import { useLive } from './contexts.ts';
import { Paused } from './Paused.tsx';
import { usePlace } from './place.ts';
import { Announced, Say } from './Say.tsx';
import { Scene } from './Scene.tsx';
import { Sheet } from './Sheet.tsx';
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
  const { dispatch, client, connection } = useLive();
  const { setup } = rehearsal;
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
      <Bar
        title={texts.with(setup.title, setup.name)}
        panels={isWide ? [] : isMiddle ? ['who'] : ['who', 'state', 'tries']}
        inert={paused}
        onPanel={setSheet}
        onPause={() => setPaused(true)}
      />
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
            <Say
              talk={talk}
              rehearsal={rehearsal}
              here={here}
              offline={offline}
              onSay={(text) => say(text, here)}
            />
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

function Bar({
  title,
  panels,
  inert,
  onPanel,
  onPause,
}: {
  title: string;
  /** what has no room beside the scene */
  panels: Panel[];
  inert: boolean;
  onPanel: (panel: Panel) => void;
  onPause: () => void;
}) {
  return (
    <header className="studio-bar" inert={inert}>
      <Link className="button bare slim" href="/rehearse" title={texts.leaveLong}>
        <IconArrowLeft size={18} aria-hidden /> <span>{texts.leave}</span>
      </Link>
      <h1>{title}</h1>
      <button type="button" className="button slim" onClick={onPause}>
        <IconPlayerPause size={16} aria-hidden /> <span>{texts.pause}</span>
      </button>
      {panels.length > 0 && (
        <div className="studio-panels">
          {panels.map((name) => (
            <button type="button" className="button slim" key={name} onClick={() => onPanel(name)}>
              {texts.panels[name]}
            </button>
          ))}
        </div>
      )}
    </header>
  );
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
