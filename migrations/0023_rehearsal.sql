-- A rehearsal is a conversation whose other side is played; this is what it was set up with. It belongs to its owner alone:
-- HR, a manager's manager and the person it is about read none of it. A rehearsal about a person from the records is over
-- for its owner on the day that person reports to somebody else (checked where it is read), and goes when they are erased.
create table rehearsal (
  conversation_id uuid primary key references conversation (id) on delete cascade,
  owner_id text not null references person (id) on delete cascade,
  subject_id text references person (id) on delete cascade, -- null: a fictional person
  scenario text not null,
  persona text not null,
  temperament text not null,
  difficulty text not null check (difficulty in ('easy', 'medium', 'hard')),
  seed bigint not null,
  facts jsonb not null default '{}',      -- what the owner confirmed at the start: deliverable, date, project
  brief_id uuid references brief (id) on delete set null,
  created_at timestamptz not null
);
create index rehearsal_owner on rehearsal (owner_id, created_at desc);
create index rehearsal_subject on rehearsal (subject_id) where subject_id is not null;
alter table rehearsal enable row level security;
create policy rehearsal_own on rehearsal for all
  using (owner_id = (select actor()))
  with check (owner_id = (select actor()));
create policy rehearsal_erase on rehearsal for all
  using ((select acting('erase'))) with check ((select acting('erase')));
grant select, insert, delete on rehearsal to groundwork_app;
grant update (brief_id) on rehearsal to groundwork_app;

-- Ninety days (access.md): practice is for the talk at hand.
alter table retention drop constraint retention_class_check;
alter table retention drop constraint retention_months_check;
alter table retention add constraint retention_class_check
  check (class in ('conversation', 'rehearsal', 'preview', 'recommendation', 'retired_passage'));
alter table retention add constraint retention_months_check
  check (months between 6 and 240 or (class = 'rehearsal' and months between 1 and 240));
insert into retention (class, months, reason) values
  ('rehearsal', 3, 'A rehearsal serves the talk at hand; ninety days leave room to hold it and to practise once more.');
