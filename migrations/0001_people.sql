-- People, sessions and the role the app works under. Row-level security repeats the table of access.md: settings
-- groundwork.person and groundwork.system say who asks; nobody or nonsense is answered with no rows.
do $$
begin
  create role groundwork_app nologin noinherit;
exception when duplicate_object or unique_violation then null; -- roles belong to the cluster: another database made it
end $$;

create extension if not exists vector;

create table person (
  id text collate "C" primary key,
  pseudonym text not null unique,      -- stands for the person in the log; the way back ends with this row
  name text not null,
  email text,
  pronouns text,
  title text not null,
  role text not null,
  level int not null check (level between 1 and 9),
  team text,
  manager_id text references person (id) on delete set null deferrable initially deferred,
  start_date date,
  aspiration text,                     -- a role id the person works towards; theirs to set
  learning_style text check (learning_style in ('doing', 'watching', 'reading', 'talking')),
  minutes_per_week int check (minutes_per_week between 0 and 2400),
  version int not null default 1
);
create index person_manager on person (manager_id); -- who reports to me

create table person_access (
  person_id text not null references person (id) on delete cascade,
  access text not null check (access in ('employee', 'manager', 'hr', 'administrator')),
  primary key (person_id, access)
);

create table session (
  token_hash bytea primary key,
  person_id text not null references person (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person_id);

create table notice_accepted (
  person_id text not null references person (id) on delete cascade,
  version text not null,
  at timestamptz not null,
  primary key (person_id, version)
);

-- Functions of the policies. They run with the owner's rights, so that a policy on person may ask about person, and
-- are called inside a scalar sub-select, so that a query evaluates them once and not for every row.
create function actor() returns text language sql stable
  as $$ select nullif(current_setting('groundwork.person', true), '') $$;
create function acting(variadic names text[]) returns boolean language sql stable
  as $$ select coalesce(nullif(current_setting('groundwork.system', true), '') = any (names), false) $$;
create function actor_has(wanted text) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select 1 from person_access where person_id = actor() and access = wanted) $$;
create function actor_pseudonym() returns text language sql stable security definer set search_path = public
  as $$ select pseudonym from person where id = actor() $$;
create function actor_manager() returns text language sql stable security definer set search_path = public
  as $$ select manager_id from person where id = actor() $$;
-- For entries of the log about somebody the actor may not see: the author of a passage corrects how it is read.
create function pseudonym_of(person text) returns text language sql stable security definer set search_path = public
  as $$
    select pseudonym from person p
    where p.id = $1
      and (actor_pseudonym() is not null or acting('import', 'index', 'auth', 'directory', 'log', 'coach', 'jobs'))
  $$;
create function actor_reports() returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(id), '{}') from person where manager_id = actor() $$;
create function actor_skips() returns text[] language sql stable security definer set search_path = public
  as $$
    select coalesce(array_agg(below.id), '{}')
    from person direct
    join person below on below.manager_id = direct.id
    where direct.manager_id = actor() and below.id <> actor()
  $$;

alter table person enable row level security;
create policy person_read on person for select using (
  id = (select actor())
  or id = any ((select actor_reports())::text[])
  or id = any ((select actor_skips())::text[])
  or (select actor_has('hr') or actor_has('administrator'))
  or (select acting('import', 'index', 'auth', 'directory', 'log', 'coach')));
create policy person_import on person for insert with check ((select acting('import')));
create policy person_update on person for update
  using ((select acting('import')) or id = (select actor()))
  with check ((select acting('import')) or id = (select actor()));

alter table person_access enable row level security;
create policy person_access_read on person_access for select using (
  person_id = (select actor()) or (select acting('import', 'auth', 'directory', 'log'))
  or (select actor_has('administrator')));
create policy person_access_write on person_access for all
  using ((select acting('import'))) with check ((select acting('import')));

alter table session enable row level security;
create policy session_auth on session for all using ((select acting('auth'))) with check ((select acting('auth')));

alter table notice_accepted enable row level security;
create policy notice_own on notice_accepted for all
  using (person_id = (select actor())) with check (person_id = (select actor()));

grant usage on schema public to groundwork_app;
grant select, insert on person to groundwork_app;
-- What a person may change about themselves, and what the import may change: the policy tells them apart by row, the
-- trigger by column.
grant update on person to groundwork_app;
create function person_guard() returns trigger language plpgsql as $$
begin
  if not acting('import') and (old.id, old.pseudonym, old.name, old.email, old.pronouns, old.title, old.role, old.level,
      old.team, old.manager_id, old.start_date) is distinct from (new.id, new.pseudonym, new.name, new.email,
      new.pronouns, new.title, new.role, new.level, new.team, new.manager_id, new.start_date) then
    raise exception 'only the import changes this about a person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger person_guard before update on person for each row execute function person_guard();
grant select, insert, update, delete on person_access, session to groundwork_app;
grant select, insert on notice_accepted to groundwork_app;
