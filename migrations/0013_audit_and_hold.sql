-- What administrators and HR do with the records as a whole, append-only; and legal holds, at which erasure and retention
-- stop. People are pseudonyms in both, so that an erasure leaves nothing behind but the free reason of a hold, which goes.
create table audit (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,                 -- a pseudonym; command (on the machine), start (of the server) or schedule
  act text not null check (act in ('import', 'export', 'erase', 'hold', 'lift', 'retention', 'sweep')),
  person text,                         -- whom it was about: a pseudonym, or null
  detail text not null                 -- in words, with counts; never a text of a record
);
alter table audit enable row level security;
create policy audit_read on audit for select using (
  (select actor_has('hr') or actor_has('administrator')) or (select acting('erase')));
create policy audit_add on audit for insert with check (
  (select acting('import', 'erase'))
  or ((select actor_has('hr') or actor_has('administrator')) and actor = (select actor_pseudonym())));
grant select, insert on audit to groundwork_app;

create table legal_hold (
  id uuid primary key default gen_random_uuid(),
  person_id text references person (id) on delete cascade,
  from_seq bigint,                     -- or a range of the log, both ends in it
  to_seq bigint,
  reason text not null,
  set_by text not null,                -- a pseudonym
  at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  check (num_nulls(person_id, from_seq) = 1 and num_nulls(from_seq, to_seq) in (0, 2) and from_seq <= to_seq),
  check (num_nulls(lifted_by, lifted_at) in (0, 2))
);
create unique index legal_hold_person on legal_hold (person_id) where lifted_at is null; -- one at a time
alter table legal_hold enable row level security;
create policy legal_hold_read on legal_hold for select using (
  (select actor_has('hr') or actor_has('administrator')) or (select acting('erase')));
create policy legal_hold_set on legal_hold for insert with check (
  (select actor_has('hr') or actor_has('administrator')) and set_by = (select actor_pseudonym())
  and person_id is distinct from (select actor()));
create policy legal_hold_lift on legal_hold for update using (
  (select actor_has('hr') or actor_has('administrator')) and person_id is distinct from (select actor()));
create policy legal_hold_forget on legal_hold for update using ((select acting('erase')));
create policy legal_hold_erase on legal_hold for delete using ((select acting('erase')));
grant select, insert, delete on legal_hold to groundwork_app;
grant update (lifted_by, lifted_at, reason) on legal_hold to groundwork_app;
