// The head of every place: where you are, where you can go, who you are; and a line when the server is out of reach.
import { Popover, useMantineColorScheme } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api.ts';
import { words } from '../words/en.ts';
import { useLive, useMe } from './contexts.ts';
import { forgetDrafts } from './drafts.ts';

export function Frame({ onSignedOut, children }: { onSignedOut: () => void; children: ReactNode }) {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const me = useMe();
  const place =
    (['prepare', 'rehearse', 'talks', 'log', 'mine', 'desk', 'weights', 'keeping'] as const).find((name) =>
      path.startsWith(`/${name}`),
    ) ?? (path === '/' || path.startsWith('/c/') ? 'coach' : null);
  const before = useRef(path);
  useEffect(() => {
    // To the top of a new place, and the focus with it; a talk finds its own place and keeps the focus where one writes.
    if (before.current !== path && !path.startsWith('/c/') && !isStudio(path)) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    before.current = path;
  }, [path]);
  const link = (
    to: string,
    name: 'coach' | 'desk' | 'keeping' | 'log' | 'mine' | 'prepare' | 'rehearse' | 'talks' | 'weights',
  ) => (
    <Link href={to} aria-current={place === name ? 'page' : undefined}>
      {words.places[name]}
    </Link>
  );
  if (isStudio(path))
    return (
      <>
        <Net />
        <main id="content" ref={main} tabIndex={-1}>
          {children}
        </main>
      </>
    );
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <header className="head">
        <Link className="brand" href="/" aria-label={words.product}>
          <Brand />
          <span>{words.product}</span>
        </Link>
        <nav className="places" aria-label={words.places.label}>
          {link('/', 'coach')}
          {me.reports.length > 0 && link('/prepare', 'prepare')}
          {link('/rehearse', 'rehearse')}
          {me.reports.length > 0 && link('/talks', 'talks')}
          {me.desk && link('/desk', 'desk')}
          {link('/log', 'log')}
          {link('/mine', 'mine')}
          {me.access.includes('hr') && link('/weights', 'weights')}
          {(me.access.includes('hr') || me.access.includes('administrator')) && link('/keeping', 'keeping')}
        </nav>
        <Account onSignedOut={onSignedOut} />
      </header>
      <Net />
      <main id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A rehearsal has the whole screen to itself. */
const isStudio = (path: string) => /^\/rehearse\/[^/]+$/.test(path);

export function Brand() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" fill="var(--deed)" />
      <path d="M7 11h18M7 16h13M7 21h8" stroke="var(--deed-ink)" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}

function Account({ onSignedOut }: { onSignedOut: () => void }) {
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [opened, setOpened] = useState(false);
  const initials = me.name
    .split(/\s+/)
    .map((part) => part[0])
    .slice(0, 2)
    .join('');
  const signOut = async () => {
    forgetDrafts(me.person);
    await api.signOut().catch(() => undefined); // a session that cannot be reached ends by itself
    onSignedOut();
  };
  return (
    <Popover
      classNames={{ dropdown: 'menu' }}
      width={240}
      position="bottom-end"
      withinPortal={false}
      trapFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <button
          type="button"
          className="account"
          onClick={() => setOpened(!opened)}
          aria-label={words.account.open(me.name)}
        >
          <span>{me.name}</span>
          <span className="initials" data-initials={initials} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.account.label}>
        <p className="menu-label">
          <b>{me.name}</b>
          <br />
          {me.title}
        </p>
        <fieldset>
          <legend className="menu-label">{words.account.theme}</legend>
          {(['light', 'dark', 'auto'] as const).map((scheme) => (
            <label className="choice" key={scheme}>
              <input
                type="radio"
                name="scheme"
                checked={colorScheme === scheme}
                onChange={() => setColorScheme(scheme)}
              />{' '}
              {words.account[scheme]}
            </label>
          ))}
        </fieldset>
        {me.access.includes('hr') && (
          <Link className="menu-link" href="/weights" onClick={() => setOpened(false)}>
            {words.weights.title}
          </Link>
        )}
        {(me.access.includes('hr') || me.access.includes('administrator')) && (
          <Link className="menu-link" href="/keeping" onClick={() => setOpened(false)}>
            {words.places.keeping}
          </Link>
        )}
        {me.access.includes('administrator') && (
          <Link className="menu-link" href="/switches" onClick={() => setOpened(false)}>
            {words.switches.title}
          </Link>
        )}
        <Link className="menu-link" href="/openness" onClick={() => setOpened(false)}>
          {words.openness.title}
        </Link>
        <button type="button" className="button" onClick={signOut}>
          <IconLogout size={18} aria-hidden /> {words.account.signOut}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Net() {
  const { connection, client } = useLive();
  const [down, setDown] = useState(false);
  useEffect(() => {
    if (connection === 'open') setDown(false);
    else if (connection !== 'connecting') setDown(true);
  }, [connection]);
  const says =
    connection === 'too_many'
      ? words.connection.tooMany
      : connection === 'broken'
        ? words.connection.broken
        : words.connection.offline;
  return (
    <div role="status">
      {down && (
        <div className="net">
          <span>{says}</span>
          <button type="button" className="link" onClick={client.wake}>
            {words.connection.again}
          </button>
        </div>
      )}
    </div>
  );
}
