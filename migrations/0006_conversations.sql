-- Conversations belong to their owner: nobody else reads them, HR included. A turn's events are stored as they were
-- sent, so that a client that comes back is answered from here and nothing runs twice.
create table conversation (
  id uuid primary key,
  owner_id text not null references person (id) on delete cascade,
  kind text not null check (kind in ('coaching', 'rehearsal')),
  subject_id text references person (id) on delete set null,
  title text,                          -- the first message, shortened
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index conversation_owner on conversation (owner_id, changed_at desc);

create table turn (
  id uuid primary key,
  place bigint generated always as identity, -- order of insertion: two turns may have the same time, in tests at least
  conversation_id uuid not null references conversation (id) on delete cascade,
  owner_id text not null references person (id) on delete cascade,
  parent_id uuid references turn (id) on delete cascade,
  role text not null check (role in ('user', 'coach', 'persona')),
  text text not null,
  document jsonb not null default '{}',   -- of an answer: sentences, citations, ids of recommendations, brief, memory
  outcome text check (outcome in ('complete', 'cancelled', 'failed')), -- of an answer; null for a user's turn
  mode text check (mode in ('guided', 'connected')),
  server int,                             -- of a user's turn: which process runs it (db.hold)
  ended_at timestamptz,                   -- of a user's turn: when its answer was stored; null while it runs
  created_at timestamptz not null
);
create index turn_conversation on turn (conversation_id, place);
create index turn_running on turn (created_at) where role = 'user' and ended_at is null; -- closing after a crash

create table turn_event (
  turn_id uuid not null references turn (id) on delete cascade,
  seq int not null check (seq > 0),
  owner_id text not null references person (id) on delete cascade,
  event jsonb not null,
  primary key (turn_id, seq)
);

alter table conversation enable row level security;
create policy conversation_own on conversation for all
  using (owner_id = (select actor()) or (select acting('coach')))
  with check (owner_id = (select actor()) or (select acting('coach')));
alter table turn enable row level security;
create policy turn_own on turn for all
  using (owner_id = (select actor()) or (select acting('coach')))
  with check (owner_id = (select actor()) or (select acting('coach')));
alter table turn_event enable row level security;
create policy turn_event_own on turn_event for all
  using (owner_id = (select actor()) or (select acting('coach')))
  with check (owner_id = (select actor()) or (select acting('coach')));

grant select, insert, update, delete on conversation, turn, turn_event to groundwork_app;
