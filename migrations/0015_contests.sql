-- Contests: who looks into one, by when, and how it ended. What was said (the reason, the outcome's text) is in the log's
-- bodies only, so that a row of this table tells an administrator who is involved and nothing else.
create table contest (
  seq bigint primary key references log_entry (seq),                -- the `contested` entry that opened it
  entry_seq bigint not null references log_entry (seq),             -- what is contested
  subject_id text not null references person (id) on delete cascade,
  owner_id text not null references person (id) on delete cascade,  -- for whom it was made
  opened_at timestamptz not null,
  due date not null,
  reviewer_id text references person (id) on delete set null,       -- null: nobody has started
  taken_at timestamptz,
  outcome text check (outcome in ('upheld', 'rejected')),           -- null: not decided
  decided_at timestamptz,
  outcome_seq bigint references log_entry (seq),
  check (reviewer_id is distinct from subject_id and reviewer_id is distinct from owner_id),
  check ((outcome is null) = (decided_at is null) and (outcome is null) = (outcome_seq is null))
);
create unique index contest_open on contest (entry_seq) where outcome is null; -- one at a time about an entry
create index contest_entry on contest (entry_seq);                             -- withdrawn recommendations, the log's filter
create index contest_reviewer on contest (reviewer_id) where outcome is null;  -- what a named person may read

-- Entries that the actor was given to look into; their right to read them ends with the outcome.
create function actor_reviews() returns bigint[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(entry_seq), '{}') from contest where reviewer_id = actor() and outcome is null $$;
-- Entries the actor received about people who report to them today, as far as somebody contested or reviewed them.
create function actor_received() returns bigint[] language sql stable security definer set search_path = public
  as $$
    select coalesce(array_agg(distinct entry.seq), '{}')
    from log_entry entry
    join person about on about.pseudonym = entry.subject
    join log_entry later on later.refers_to = entry.seq and later.kind in ('contested', 'reviewed')
    where entry.actor = actor_pseudonym() and about.manager_id = actor()
  $$;
-- Where nobody of HR is without a part in it, an administrator without a part in it names a person.
create function contest_to_name(involved text[]) returns boolean language sql stable security definer set search_path = public
  as $$
    select actor_has('administrator') and actor() <> all (involved)
      and not exists (select 1 from person_access where access = 'hr' and person_id <> all (involved))
  $$;
-- Nobody reviews what is about them or by them.
create function may_review(entry bigint) returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (
      select 1 from log_entry e
      where e.seq = entry and e.actor is distinct from actor_pseudonym() and e.subject is distinct from actor_pseudonym())
    and (actor_has('hr') or entry = any (actor_reviews())
      or exists (select 1 from contest c
        where c.entry_seq = entry and c.outcome is null and contest_to_name(array[c.subject_id, c.owner_id])))
  $$;

alter table contest enable row level security;
create policy contest_read on contest for select using (
  subject_id = (select actor())
  or (owner_id = (select actor()) and subject_id = any ((select actor_reports())::text[]))
  or reviewer_id = (select actor())
  or ((select actor_has('hr')) and (select actor()) not in (subject_id, owner_id))
  or ((select actor_has('administrator')) and contest_to_name(array[subject_id, owner_id])));
create policy contest_begin on contest for insert with check (
  reviewer_id is null and outcome is null and (select actor()) in (subject_id, owner_id)
  and exists (select 1 from log_entry opened
    where opened.seq = contest.seq and opened.kind = 'contested' and opened.actor = (select actor_pseudonym())));
create policy contest_review on contest for update
  using (
    reviewer_id = (select actor())
    or ((select actor_has('hr')) and (select actor()) not in (subject_id, owner_id))
    or ((select actor_has('administrator')) and contest_to_name(array[subject_id, owner_id])))
  with check (
    reviewer_id = (select actor())
    or ((select actor_has('hr')) and (select actor()) not in (subject_id, owner_id))
    or ((select actor_has('administrator')) and contest_to_name(array[subject_id, owner_id])));
create function contest_guard() returns trigger language plpgsql as $$
begin
  if old.outcome is not null and (new.outcome, new.outcome_seq) is distinct from (old.outcome, old.outcome_seq) then
    raise exception 'a contest is decided once' using errcode = 'insufficient_privilege';
  end if;
  if old.outcome is null and new.outcome is not null and new.reviewer_id is distinct from actor() then
    raise exception 'its reviewer decides a contest' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger contest_guard before update on contest for each row execute function contest_guard();
grant select, insert on contest to groundwork_app;
grant update (reviewer_id, taken_at, outcome, decided_at, outcome_seq) on contest to groundwork_app;

-- Beside who could read the log before: a person named for a contest, and, of contests and reviews, for whom the entry was made.
create policy log_entry_told on log_entry for select using (
  seq = any ((select actor_reviews())::bigint[])
  or refers_to = any ((select actor_reviews())::bigint[])
  or (kind in ('contested', 'reviewed') and refers_to = any ((select actor_received())::bigint[])));
create policy log_entry_review on log_entry as restrictive for insert with check (
  kind <> 'reviewed' or may_review(refers_to));

-- Whoever looks into an entry opens what it cites, but not by way of an entry about themselves or by themselves.
create or replace function passage_open(passage uuid) returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (
      select 1 from log_citation cited join log_entry entry using (seq)
      where cited.passage_id = passage and log_open(cited.seq)
        and entry.actor is distinct from actor_pseudonym() and entry.subject is distinct from actor_pseudonym()
        and (actor_has('hr') or cited.seq = any (actor_reviews())))
  $$;
create policy passage_named on passage for select using (
  (select cardinality(actor_reviews()) > 0) and passage_open(id));
