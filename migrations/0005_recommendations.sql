-- Recommendations and briefs as they were shown. Quotes are not in here: they are filled from the passages by the
-- reader's own rights, each time.
create table recommendation (
  id uuid primary key,
  log_seq bigint not null references log_entry (seq),
  subject_id text not null references person (id) on delete cascade,
  owner_id text not null references person (id) on delete cascade,   -- to whom it was made
  action_id text not null,
  competency text not null,
  rank int not null check (rank > 0),
  document jsonb not null,
  shared_at timestamptz,               -- when its subject shared it with the manager
  created_at timestamptz not null
);
create index recommendation_subject on recommendation (subject_id, created_at desc);
create index recommendation_owner on recommendation (owner_id, created_at desc);
create unique index recommendation_log on recommendation (log_seq);

create table recommendation_response (
  id uuid primary key,
  recommendation_id uuid not null references recommendation (id) on delete cascade,
  person_id text not null references person (id) on delete cascade,
  kind text not null check (kind in ('accepted', 'edited', 'declined', 'contested')),
  text text,
  reason text,
  at timestamptz not null,
  log_seq bigint not null references log_entry (seq)
);
create index recommendation_response_of on recommendation_response (recommendation_id, log_seq);

create table brief (
  id uuid primary key,
  log_seq bigint not null references log_entry (seq),
  subject_id text not null references person (id) on delete cascade,
  owner_id text not null references person (id) on delete cascade,
  scenario text not null,
  document jsonb not null,
  created_at timestamptz not null
);
create index brief_owner on brief (owner_id, created_at desc);

alter table recommendation enable row level security;
create policy recommendation_read on recommendation for select using (
  subject_id = (select actor())
  or (owner_id = (select actor()) and subject_id = any ((select actor_reports())::text[]))
  or (shared_at is not null and subject_id = any ((select actor_reports())::text[])));
create policy recommendation_add on recommendation for insert with check (
  owner_id = (select actor())
  and (subject_id = (select actor()) or subject_id = any ((select actor_reports())::text[])));
create policy recommendation_share on recommendation for update using (subject_id = (select actor()));

alter table recommendation_response enable row level security;
create policy response_read on recommendation_response for select using (
  exists (select 1 from recommendation r where r.id = recommendation_id));
-- For whom it was made responds; whom it is about may contest what was made for somebody else.
create policy response_add on recommendation_response for insert with check (
  person_id = (select actor()) and exists (
    select 1 from recommendation r
    where r.id = recommendation_id
      and (r.owner_id = (select actor()) or (r.subject_id = (select actor()) and kind = 'contested'))));

alter table brief enable row level security;
create policy brief_own on brief for all
  using (owner_id = (select actor()) and subject_id = any ((select actor_reports())::text[]))
  with check (owner_id = (select actor()) and subject_id = any ((select actor_reports())::text[]));

grant select, insert on recommendation, recommendation_response, brief to groundwork_app;
grant update (shared_at) on recommendation to groundwork_app;
