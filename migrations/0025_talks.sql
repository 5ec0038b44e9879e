-- Real talks: the note after one, which is its owner's; debriefs of real transcripts that the owner chose to keep; and what was
-- agreed, which both sides read and keep up to date.

-- Records that a person has written or changed and whose passages are still to be made. Filled here, so that no way of writing
-- can forget it; emptied in the transaction that makes the passages (evidence/pending.ts). The import and the erasure make
-- theirs themselves.
create table record_changed (
  kind text not null check (kind in ('goal', 'feedback', 'one_to_one', 'commitment')),
  id text collate "C" not null,
  primary key (kind, id)
);
alter table record_changed enable row level security;
create policy record_changed_index on record_changed for all
  using ((select acting('index'))) with check ((select acting('index')));
grant select, delete on record_changed to groundwork_app;
create function note_record_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not acting('import', 'erase') then
    -- An update where it stands already, so that whoever takes the row away waits for this transaction and reads its words.
    insert into record_changed (kind, id) values (tg_table_name, new.id)
    on conflict (kind, id) do update set id = excluded.id;
  end if;
  return new;
end $$;
create trigger goal_changed after insert or update on goal for each row execute function note_record_changed();
create trigger feedback_changed after insert or update on feedback for each row execute function note_record_changed();
create trigger one_to_one_changed after insert or update on one_to_one for each row execute function note_record_changed();
create trigger commitment_changed after insert or update on commitment for each row execute function note_record_changed();

-- What a manager promised somebody who reports to them is between these two: the manager's own manager reads what the
-- manager promised upwards, and this not. Answers false to whoever does not lead the manager: even that tells something.
create function promised_to_report(commitment text) returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (
      select 1 from commitment c join one_to_one o on o.id = c.one_to_one_id
      where c.id = $1 and o.manager_id = c.owner_id and c.owner_id = any (actor_reports()))
  $$;
-- Whom something was promised to, by the manager of today: may say that it is done, and by when it is needed.
create function actor_is_owed(meeting text) returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (
      select 1 from one_to_one
      where id = meeting and visible = 'both' and report_id = actor() and manager_id = actor_manager())
  $$;
alter policy commitment_read on commitment using (
  owner_id = (select actor())
  or (owner_id = any ((select actor_reports())::text[]) and not promised_to_report(id))
  or actor_was_met(one_to_one_id)
  or (select acting('import', 'index')));
alter policy commitment_update on commitment using (
  owner_id = (select actor())
  or (owner_id = any ((select actor_reports())::text[]) and not promised_to_report(id))
  or actor_is_owed(one_to_one_id)
  or (select acting('import')));
alter policy passage_read on passage using (
  (subject_id = (select actor()) and (source <> 'upward' or (select upward_authors(actor()) >= 3)))
  or author_id = (select actor())
  or counterpart_id = (select actor())
  or (subject_id = any ((select actor_reports())::text[]) and (source <> 'self' or visible <> 'nobody')
    and (source <> 'commitment' or not promised_to_report(record_id)))
  or (subject_id = any ((select actor_skips())::text[]) and source = 'goal')
  or (select acting('index', 'import'))
  or ((select actor_has('hr')) and passage_open(id)));
create function commitment_guard() returns trigger language plpgsql as $$
begin
  if acting('import', 'erase') then
    return new;
  end if;
  if (old.id, old.owner_id, old.one_to_one_id) is distinct from (new.id, new.owner_id, new.one_to_one_id) then
    raise exception 'a commitment stays its owner''s' using errcode = 'insufficient_privilege';
  end if;
  if old.text is distinct from new.text and old.owner_id <> actor() and not old.owner_id = any (actor_reports()) then
    raise exception 'whom it was promised to does not change its words' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger commitment_guard before update on commitment for each row execute function commitment_guard();

create table after_note (
  id uuid primary key,
  owner_id text not null references person (id) on delete cascade,
  subject_id text not null references person (id) on delete cascade,
  scenario text,                       -- null: none in particular
  brief_id uuid references brief (id) on delete set null,
  rehearsal_id uuid references rehearsal (conversation_id) on delete set null,
  held_on date not null,
  went text not null check (went in ('as_planned', 'differently', 'not_held')),
  text text not null,                  -- how it went; '' where nothing was written. The owner's alone
  talk_id text references one_to_one (id) on delete set null,    -- the record that both sides read; null: there is none
  private_id text references one_to_one (id) on delete set null, -- the owner's private note of the talk; null: none
  created_at timestamptz not null
);
create index after_note_owner on after_note (owner_id, subject_id, held_on desc);
create index after_note_subject on after_note (subject_id);

create table kept_debrief (
  id uuid primary key,
  owner_id text not null references person (id) on delete cascade,
  subject_id text references person (id) on delete cascade, -- null: nobody who reports to the owner
  framework text not null,
  held_on date not null,
  document jsonb not null,             -- the debrief; of the transcript only the owner's words that it quotes
  created_at timestamptz not null
);
create index kept_debrief_owner on kept_debrief (owner_id, held_on desc);
create index kept_debrief_subject on kept_debrief (subject_id) where subject_id is not null;

-- As with briefs: the owner's, for as long as the one reports to the other. That others keep some about them a person is
-- told by their number.
alter table after_note enable row level security;
create policy after_note_own on after_note for all
  using (owner_id = (select actor()) and subject_id = any ((select actor_reports())::text[]))
  with check (owner_id = (select actor()) and subject_id = any ((select actor_reports())::text[]));
create policy after_note_count on after_note for select using ((select acting('index')));
create policy after_note_erase on after_note for all
  using ((select acting('erase'))) with check ((select acting('erase')));
alter table kept_debrief enable row level security;
create policy kept_debrief_own on kept_debrief for all
  using (owner_id = (select actor()) and (subject_id is null or subject_id = any ((select actor_reports())::text[])))
  with check (owner_id = (select actor()) and (subject_id is null or subject_id = any ((select actor_reports())::text[])));
create policy kept_debrief_count on kept_debrief for select using ((select acting('index')));
create policy kept_debrief_erase on kept_debrief for all
  using ((select acting('erase'))) with check ((select acting('erase')));
grant select, insert, delete on after_note, kept_debrief to groundwork_app;
grant update (text, talk_id, private_id) on after_note to groundwork_app;
grant update (document) on kept_debrief to groundwork_app;
grant update (facts) on rehearsal to groundwork_app;
