-- What the owner of a brief made of it, as versions beside the brief that was logged, which nothing changes. And briefs for
-- a talk with a fictional person: advice about nobody, so that there is no entry of the log to lead to.
alter table brief alter column log_seq drop not null;       -- null: about nobody
alter table brief alter column subject_id drop not null;    -- null: a fictional person
alter table brief add constraint brief_about check ((log_seq is null) = (subject_id is null));
drop policy brief_own on brief;
create policy brief_own on brief for all
  using (owner_id = (select actor()) and (subject_id is null or subject_id = any ((select actor_reports())::text[])))
  with check (owner_id = (select actor()) and (subject_id is null or subject_id = any ((select actor_reports())::text[])));

create table brief_edit (
  brief_id uuid not null references brief (id) on delete cascade,
  version int not null check (version > 0),
  owner_id text not null references person (id) on delete cascade,
  lines jsonb not null,
  at timestamptz not null,
  primary key (brief_id, version)
);
alter table brief_edit enable row level security;
-- Whose brief it is, while the brief is theirs to read.
create policy brief_edit_own on brief_edit for all
  using (owner_id = (select actor()) and exists (select 1 from brief b where b.id = brief_id and b.owner_id = brief_edit.owner_id))
  with check (owner_id = (select actor()) and exists (select 1 from brief b where b.id = brief_id and b.owner_id = brief_edit.owner_id));
create policy brief_edit_erase on brief_edit for select using ((select acting('erase')));
grant select, insert, delete on brief_edit to groundwork_app;

-- A name goes out of a brief and its edits without taking the row away: edits and rehearsals hang on it. The app's role has
-- no update on either.
create function brief_forget(brief_id uuid, words jsonb) returns void language sql security definer set search_path = public
  as $$ update brief set document = words where id = brief_id and acting('erase') $$;
create function brief_edit_forget(edited uuid, edit int, words jsonb) returns void language sql security definer set search_path = public
  as $$ update brief_edit set lines = words where brief_id = edited and version = edit and acting('erase') $$;
