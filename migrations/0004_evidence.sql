-- Passages: immutable pieces of records, as written and as masked, with how they were read. An edited record makes new
-- passages and retires the old ones. Search is always about one person, so one b-tree serves it and recall is 1.
create table passage (
  id uuid primary key default gen_random_uuid(),
  subject_id text not null references person (id) on delete cascade,
  author_id text references person (id) on delete set null,
  counterpart_id text references person (id) on delete set null, -- the report to whom a manager's commitment was made
  source text not null check (source in ('peer', 'manager', 'self', 'upward', 'goal', 'one_to_one', 'commitment')),
  record_kind text not null check (record_kind in ('goal', 'feedback', 'one_to_one', 'commitment')),
  record_id text collate "C" not null,
  record_version int not null,
  start_at int not null,               -- UTF-16 units in the record's text
  end_at int not null,
  date date not null,
  visible text not null check (visible in ('named', 'manager', 'nobody', 'both')), -- author_visible, or 'both' of a shared note
  text text not null,
  masked text not null,
  lexemes tsvector generated always as (to_tsvector('english', masked)) stored,
  terms int[] not null default '{}',   -- rows of the built-in embedding: the heaviest words, each for itself
  embedding vector,                    -- null: nothing to embed, or not yet under this model
  embedding_model text,
  readings jsonb not null default '[]',
  readings_by text not null,           -- which version of the reader
  correction jsonb,                    -- wins over readings
  corrected_by text references person (id) on delete set null,
  corrected_at timestamptz,
  retired_at timestamptz
);
-- Kept in the row and uncompressed: 1 KB vectors are read with their row in one page visit, not chased out of line.
alter table passage alter column embedding set storage main;
create index passage_subject on passage (subject_id) where retired_at is null;  -- search, ranking
create index passage_record on passage (record_kind, record_id);                -- re-indexing one record
create index passage_author on passage (author_id);                            -- what I wrote
create index passage_pending on passage (embedding_model) where retired_at is null; -- re-embedding

alter table passage enable row level security;
create policy passage_read on passage for select using (
  (subject_id = (select actor()) and (source <> 'upward' or (select upward_authors(actor()) >= 3)))
  or author_id = (select actor())
  or counterpart_id = (select actor())
  or (subject_id = any ((select actor_reports())::text[]) and (source <> 'self' or visible <> 'nobody'))
  or (subject_id = any ((select actor_skips())::text[]) and source = 'goal')
  or (select acting('index', 'import'))
  or ((select actor_has('hr')) and passage_open(id)));
create policy passage_index on passage for insert with check ((select acting('index', 'import')));
create policy passage_update on passage for update
  using ((select acting('index', 'import')) or subject_id = (select actor()) or author_id = (select actor()));
create function passage_guard() returns trigger language plpgsql as $$
begin
  if acting('index', 'import') then
    return new;
  end if;
  if (old.id, old.subject_id, old.author_id, old.counterpart_id, old.source, old.record_kind,
      old.record_id, old.record_version, old.start_at, old.end_at, old.date, old.visible, old.text, old.masked,
      old.embedding, old.embedding_model, old.readings, old.readings_by, old.retired_at) is distinct from (new.id, new.subject_id, new.author_id, new.counterpart_id,
      new.source, new.record_kind, new.record_id, new.record_version, new.start_at, new.end_at, new.date, new.visible,
      new.text, new.masked, new.embedding, new.embedding_model, new.readings, new.readings_by, new.retired_at) then
    raise exception 'of a passage only the correction of its readings may be changed' using errcode = 'insufficient_privilege';
  end if;
  if new.corrected_by is distinct from actor() then
    raise exception 'a correction carries the name of who made it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger passage_guard before update on passage for each row execute function passage_guard();
grant select, insert, update on passage to groundwork_app;
