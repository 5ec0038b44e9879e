// From nobody to a place: who is signed in, whether they have read the notice, and which place the address names.
import { useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { Me } from '../../src/contract/api.ts';
import { api } from '../api.ts';
import { useLoad } from '../load.ts';
import { Passages, PassagesContext } from '../passages.ts';
import { words } from '../words/en.ts';
import { AfterNote } from './AfterNote.tsx';
import { Coach } from './Coach.tsx';
import { CompetenciesContext, MeContext } from './contexts.ts';
import { Desk } from './Desk.tsx';
import { DeskCase } from './DeskCase.tsx';
import { EvidencePlace } from './EvidencePlace.tsx';
import { Frame } from './Frame.tsx';
import { Keeping } from './Keeping.tsx';
import { LiveProvider } from './Live.tsx';
import { Log } from './Log.tsx';
import { LogEntryView } from './LogEntry.tsx';
import { Mine } from './Mine.tsx';
import { Notice } from './Notice.tsx';
import { OpennessDoor, OpennessPage } from './Openness.tsx';
import { Prepare } from './Prepare.tsx';
import { PreparePage } from './PreparePage.tsx';
import { Rehearse } from './Rehearse.tsx';
import { SignIn } from './SignIn.tsx';
import { Failed, Shape } from './States.tsx';
import { Studio } from './Studio.tsx';
import { Switches } from './Switches.tsx';
import { Talks } from './Talks.tsx';
import { KeptLetter, Transcript } from './Transcript.tsx';
import { TryDebrief } from './TryDebrief.tsx';
import { Weights } from './Weights.tsx';

export function App() {
  const session = useLoad('me', api.me);
  const [path, go] = useLocation();
  if (session.phase === 'loading')
    return (
      <div className="door">
        <Shape says={words.product} />
      </div>
    );
  if (session.phase === 'failed')
    return session.fault.code === 'unauthenticated' ? (
      <SignIn
        onSignedIn={() => {
          go('/', { replace: true });
          session.again();
        }}
      />
    ) : (
      <div className="door">
        <Failed fault={session.fault} again={session.again} />
      </div>
    );
  const me = session.value;
  if (!me.notice.accepted)
    return path === '/openness' ? (
      <OpennessDoor />
    ) : (
      <Notice me={me} onAccepted={() => session.put({ ...me, notice: { ...me.notice, accepted: true } })} />
    );
  return (
    <Inside
      key={me.person}
      me={me}
      onSignedOut={() => {
        go('/signin');
        session.again();
      }}
    />
  );
}

function Inside({ me, onSignedOut }: { me: Me; onSignedOut: () => void }) {
  const [passages] = useState(() => new Passages());
  const competencies = useLoad('competencies', api.competencies);
  const known = competencies.phase === 'ready' ? competencies.value : [];
  return (
    <MeContext value={me}>
      <CompetenciesContext value={known}>
        <PassagesContext value={passages}>
          <LiveProvider mode={me.mode} onSignedOut={onSignedOut}>
            <Frame onSignedOut={onSignedOut}>
              <Switch>
                <Route path="/">
                  <Placed>
                    <Coach id={null} />
                  </Placed>
                </Route>
                <Route path="/c/:id">
                  {({ id }) => (
                    <Placed key={id}>
                      <Coach id={id} />
                    </Placed>
                  )}
                </Route>
                <Route path="/rehearse">
                  <Placed title={words.rehearse.title}>
                    <Rehearse />
                  </Placed>
                </Route>
                <Route path="/rehearse/:id">
                  {({ id }) => (
                    <Placed key={id} title={words.studio.title}>
                      <Studio id={id} />
                    </Placed>
                  )}
                </Route>
                <Route path="/rehearse/:id/debrief">
                  {({ id }) => (
                    <Placed key={id} title={words.debrief.kicker}>
                      <TryDebrief id={id} />
                    </Placed>
                  )}
                </Route>
                <Route path="/prepare">
                  <Placed title={words.prepare.title}>
                    <Prepare />
                  </Placed>
                </Route>
                <Route path="/prepare/:id">
                  {({ id }) => (
                    <Placed key={id} title={words.places.prepare}>
                      <PreparePage id={id} />
                    </Placed>
                  )}
                </Route>
                <Route path="/talks">
                  <Placed title={words.places.talks}>
                    <Talks />
                  </Placed>
                </Route>
                <Route path="/talks/note">
                  <Placed title={words.afterNote.title}>
                    <AfterNote />
                  </Placed>
                </Route>
                <Route path="/talks/transcript">
                  <Placed title={words.transcript.title}>
                    <Transcript />
                  </Placed>
                </Route>
                <Route path="/talks/debrief/:id">
                  {({ id }) => (
                    <Placed key={id} title={words.debrief.kicker}>
                      <KeptLetter id={id} />
                    </Placed>
                  )}
                </Route>
                <Route path="/desk">
                  <Placed title={words.places.desk}>
                    <Desk />
                  </Placed>
                </Route>
                <Route path="/desk/:seq">
                  {({ seq }) => (
                    <Placed key={seq} title={words.places.desk}>
                      <DeskCase seq={Number(seq)} />
                    </Placed>
                  )}
                </Route>
                <Route path="/log">
                  <Placed title={words.places.log}>
                    <Log />
                  </Placed>
                </Route>
                <Route path="/log/:seq">
                  {({ seq }) => (
                    <Placed key={seq} title={words.entry.title(Number(seq))}>
                      <LogEntryView seq={seq} />
                    </Placed>
                  )}
                </Route>
                <Route path="/keeping/:part?">
                  {({ part }) => (
                    <Placed title={words.places.keeping}>
                      <Keeping part={part} />
                    </Placed>
                  )}
                </Route>
                <Route path="/weights">
                  <Placed title={words.places.weights}>
                    <Weights />
                  </Placed>
                </Route>
                <Route path="/switches">
                  <Placed title={words.switches.title}>
                    <Switches />
                  </Placed>
                </Route>
                <Route path="/openness">
                  <Placed title={words.openness.title}>
                    <OpennessPage />
                  </Placed>
                </Route>
                <Route path="/mine">
                  <Placed title={words.places.mine}>
                    <Mine />
                  </Placed>
                </Route>
                <Route>
                  <Redirect to="/" replace />
                </Route>
              </Switch>
            </Frame>
          </LiveProvider>
        </PassagesContext>
      </CompetenciesContext>
    </MeContext>
  );
}

function Placed({ title, children }: { title?: string; children: React.ReactNode }) {
  useEffect(() => {
    document.title = title ? `${title} · ${words.product}` : words.product;
  }, [title]);
  return <EvidencePlace>{children}</EvidencePlace>;
}
