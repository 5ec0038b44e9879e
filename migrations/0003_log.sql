-- The recommendation log. The skeleton is what the chain runs over; bodies and salts lie apart, so that erasing a
-- person removes what was said and leaves the chain whole. The app cannot change or delete a skeleton row.
create table log_entry (
  seq bigint primary key check (seq > 0),
  time timestamptz(3) not null,
  kind text not null check (kind in ('recommendation', 'brief', 'preview', 'collect', 'shown', 'accepted', 'edited',
    'declined', 'contested', 'reviewed', 'corrected', 'read', 'exported', 'erased')),
  actor text not null,                 -- a pseudonym, or the name of a system actor
  subject text,                        -- a pseudonym
  refers_to bigint references log_entry (seq),
  body_hash bytea not null check (length(body_hash) = 32),
  prev bytea not null check (length(prev) = 32),
  hash bytea not null check (length(hash) = 32)
);
create index log_entry_subject on log_entry (subject, seq desc); -- entries about a person
create index log_entry_actor on log_entry (actor, seq desc);     -- entries by a person
create index log_entry_refers on log_entry (refers_to) where refers_to is not null; -- what happened to an entry later

create table log_body (
  seq bigint primary key references log_entry (seq),
  salt bytea not null check (length(salt) = 32),
  body bytea not null check (length(body) <= 16384)
);

-- Made from the body to filter and list by; gone with it, never a source of truth.
create table log_index (
  seq bigint primary key references log_entry (seq),
  mode text,
  summary text not null,
  owner_only boolean not null default false   -- a brief: its text is its owner's
);
create table log_citation (
  passage_id uuid not null,
  seq bigint not null references log_entry (seq),
  primary key (passage_id, seq)
);

create function log_head(out seq bigint, out hash bytea) language sql volatile security definer set search_path = public
  as $$ select seq, hash from log_entry order by seq desc limit 1 $$;
-- May HR open what an entry cites: it is contested, or a review has begun and has not ended.
create function log_open(entry bigint) returns boolean language sql stable security definer set search_path = public
  as $$
    select coalesce((
      select event.kind = 'contested' or (event.kind = 'reviewed'
        and convert_from(body.body, 'UTF8')::jsonb -> 'output' ->> 'verdict' = 'annotate')
      from log_entry event
      left join log_body body on body.seq = event.seq
      where event.refers_to = entry and event.kind in ('contested', 'reviewed')
      order by event.seq desc
      limit 1), false)
  $$;
create function passage_open(passage uuid) returns boolean language sql stable security definer set search_path = public
  as $$ select actor_has('hr') and exists (select 1 from log_citation where passage_id = passage and log_open(seq)) $$;

alter table log_entry enable row level security;
create policy log_entry_read on log_entry for select using (
  actor = (select actor_pseudonym()) or subject = (select actor_pseudonym())
  or (select actor_has('hr')) or (select acting('log')));
create policy log_entry_append on log_entry for insert with check (
  actor = (select actor_pseudonym())
  or actor = nullif(current_setting('groundwork.system', true), ''));
alter table log_body enable row level security;
create policy log_body_read on log_body for select using (
  (select acting('log')) or exists (select 1 from log_entry entry where entry.seq = log_body.seq));
create policy log_body_append on log_body for insert with check (
  (select acting('log')) or exists (select 1 from log_entry entry where entry.seq = log_body.seq));
alter table log_index enable row level security;
create policy log_index_read on log_index for select using (
  (select acting('log')) or exists (select 1 from log_entry entry where entry.seq = log_index.seq));
create policy log_index_append on log_index for insert with check (
  (select acting('log')) or exists (select 1 from log_entry entry where entry.seq = log_index.seq));
alter table log_citation enable row level security;
create policy log_citation_read on log_citation for select using (
  (select acting('log')) or exists (select 1 from log_entry entry where entry.seq = log_citation.seq));
create policy log_citation_append on log_citation for insert with check (
  (select acting('log')) or exists (select 1 from log_entry entry where entry.seq = log_citation.seq));

grant select, insert on log_entry, log_body, log_index, log_citation to groundwork_app;
