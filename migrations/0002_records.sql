-- What customers import: goals, feedback, one-to-ones, commitments, ratings; and, apart from all else, the voluntary
-- attributes that only fairness aggregates may read.
create table goal (
  id text collate "C" primary key,
  person_id text not null references person (id) on delete cascade,
  title text not null,
  description text,
  parent_id text references goal (id) on delete set null deferrable initially deferred,
  start_date date,
  due_date date,
  progress int check (progress between 0 and 100),
  status text not null check (status in ('open', 'done', 'dropped')),
  metric text,
  baseline text,
  target text,
  current text,
  updated_on date,
  version int not null default 1
);
create index goal_person on goal (person_id);

create table feedback (
  id text collate "C" primary key,
  subject_id text not null references person (id) on delete cascade,
  author_id text references person (id) on delete set null,   -- null once the author is erased
  relation text not null check (relation in ('peer', 'manager', 'self', 'upward')),
  date date not null,
  text text not null,
  author_visible text not null check (author_visible in ('named', 'manager', 'nobody')),
  context text,
  version int not null default 1
);
create index feedback_subject on feedback (subject_id);
create index feedback_author on feedback (author_id);

create table one_to_one (
  id text collate "C" primary key,
  manager_id text references person (id) on delete set null,
  report_id text not null references person (id) on delete cascade,
  date date not null,
  text text not null,
  visible text not null check (visible in ('both', 'manager', 'report')),
  version int not null default 1
);
create index one_to_one_report on one_to_one (report_id);
create index one_to_one_manager on one_to_one (manager_id);

create table commitment (
  id text collate "C" primary key,
  one_to_one_id text references one_to_one (id) on delete set null,
  owner_id text not null references person (id) on delete cascade,
  text text not null,
  due_date date,
  status text not null check (status in ('open', 'done', 'dropped')),
  version int not null default 1
);
create index commitment_owner on commitment (owner_id);
create index commitment_one_to_one on commitment (one_to_one_id);

create table rating (
  person_id text not null references person (id) on delete cascade,
  competency text not null,
  relation text not null check (relation in ('peer', 'manager', 'self', 'upward')),
  level int not null check (level between 0 and 5),
  date date not null,
  version int not null default 1,
  primary key (person_id, competency, relation, date)
);

create schema fairness;
create table fairness.attribute (
  person_id text primary key references person (id) on delete cascade,
  sex text,
  ethnicity text,
  version int not null default 1
);

-- How many people have given upward feedback about someone: below three it is neither shown nor counted. Answers 0 to
-- whoever has no business with the subject, for even the number tells something.
create function upward_authors(subject text) returns bigint language sql stable security definer set search_path = public
  as $$
    select count(distinct author_id) from feedback
    where subject_id = subject and relation = 'upward'
      and (subject = actor() or subject = any (actor_reports()) or acting('import', 'index'))
  $$;
-- Was the actor the report in a shared one-to-one: what its manager promised there is theirs to read. (What the report
-- promised, the manager reads as long as they are the manager.)
create function actor_was_met(meeting text) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select 1 from one_to_one where id = meeting and visible = 'both' and report_id = actor()) $$;

alter table goal enable row level security;
create policy goal_read on goal for select using (
  person_id = (select actor())
  or person_id = any ((select actor_reports())::text[])
  or person_id = any ((select actor_skips())::text[])
  or (select acting('import', 'index')));
create policy goal_write on goal for insert with check (
  person_id = (select actor()) or person_id = any ((select actor_reports())::text[]) or (select acting('import')));
create policy goal_update on goal for update using (
  person_id = (select actor()) or person_id = any ((select actor_reports())::text[]) or (select acting('import')));

alter table feedback enable row level security;
create policy feedback_read on feedback for select using (
  author_id = (select actor())
  or (subject_id = (select actor()) and (relation <> 'upward' or (select upward_authors(actor()) >= 3)))
  or (subject_id = any ((select actor_reports())::text[]) and (relation <> 'self' or author_visible <> 'nobody'))
  or (select acting('import', 'index')));
-- Whose voice a feedback is follows from who writes it: ranking counts a manager's and a self-assessment differently.
create policy feedback_write on feedback for insert with check (
  (author_id = (select actor()) and case relation
    when 'self' then subject_id = author_id
    when 'manager' then subject_id = any ((select actor_reports())::text[])
    when 'upward' then subject_id = (select actor_manager())
    else subject_id <> author_id end)
  or (select acting('import')));
create policy feedback_update on feedback for update using ((select acting('import')));

alter table one_to_one enable row level security;
create policy one_to_one_read on one_to_one for select using (
  (manager_id = (select actor()) and visible <> 'report')
  or (report_id = (select actor()) and visible <> 'manager')
  or (report_id = any ((select actor_reports())::text[]) and visible = 'both')
  or (select acting('import', 'index')));
-- Between a manager and a report of today; a former manager reads what they wrote and changes it no more.
create policy one_to_one_write on one_to_one for insert with check (
  (manager_id = (select actor()) and report_id = any ((select actor_reports())::text[]) and visible <> 'report')
  or (report_id = (select actor()) and manager_id = (select actor_manager()) and visible <> 'manager')
  or (select acting('import')));
create policy one_to_one_update on one_to_one for update using (
  (manager_id = (select actor()) and report_id = any ((select actor_reports())::text[]) and visible <> 'report')
  or (report_id = (select actor()) and visible <> 'manager')
  or (select acting('import')));

alter table commitment enable row level security;
create policy commitment_read on commitment for select using (
  owner_id = (select actor())
  or owner_id = any ((select actor_reports())::text[])
  or actor_was_met(one_to_one_id)
  or (select acting('import', 'index')));
create policy commitment_write on commitment for insert with check (
  owner_id = (select actor()) or owner_id = any ((select actor_reports())::text[]) or (select acting('import')));
create policy commitment_update on commitment for update using (
  owner_id = (select actor()) or owner_id = any ((select actor_reports())::text[]) or (select acting('import')));

alter table rating enable row level security;
create policy rating_read on rating for select using (
  person_id = (select actor())
  or person_id = any ((select actor_reports())::text[])
  or person_id = any ((select actor_skips())::text[])
  or (select acting('import', 'index')));
create policy rating_write on rating for insert with check (
  (person_id = any ((select actor_reports())::text[]) and relation = 'manager') or (select acting('import')));
create policy rating_update on rating for update using (
  (person_id = any ((select actor_reports())::text[]) and relation = 'manager') or (select acting('import')));

alter table fairness.attribute enable row level security;
create policy attribute_own on fairness.attribute for all
  using (person_id = (select actor()) or (select acting('import')))
  with check (person_id = (select actor()) or (select acting('import')));

grant select, insert, update on goal, feedback, one_to_one, commitment, rating to groundwork_app;
grant usage on schema fairness to groundwork_app;
grant select, insert, update on fairness.attribute to groundwork_app;
