-- Erasing a person: the system actor `erase` may delete and change what the app otherwise only adds to. Bodies of the log
-- go through one function that knows no way to the skeleton; the app's role still has no update or delete on the log.
do $$
declare
  kept text;
begin
  foreach kept in array array['person', 'person_access', 'session', 'notice_accepted', 'goal', 'feedback', 'one_to_one',
    'commitment', 'rating', 'fairness.attribute', 'passage', 'recommendation', 'recommendation_response', 'brief',
    'conversation', 'turn', 'turn_event']
  loop
    execute format('create policy %I on %s for all using ((select acting(''erase''))) with check ((select acting(''erase'')))',
      replace(kept, '.', '_') || '_erase', kept);
  end loop;
  foreach kept in array array['log_entry', 'log_body', 'log_index', 'log_citation']
  loop
    execute format('create policy %I on %s for select using ((select acting(''erase'')))', kept || '_erase', kept);
  end loop;
end $$;
grant delete on person, notice_accepted, goal, feedback, one_to_one, commitment, rating, passage, recommendation,
  recommendation_response, brief to groundwork_app;
grant delete on fairness.attribute to groundwork_app;
grant update (text, reason) on recommendation_response to groundwork_app;

create or replace function person_guard() returns trigger language plpgsql as $$
begin
  if not acting('import', 'erase') and (old.id, old.pseudonym, old.name, old.email, old.pronouns, old.title, old.role, old.level,
      old.team, old.manager_id, old.start_date) is distinct from (new.id, new.pseudonym, new.name, new.email,
      new.pronouns, new.title, new.role, new.level, new.team, new.manager_id, new.start_date) then
    raise exception 'only the import changes this about a person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace function passage_guard() returns trigger language plpgsql as $$
begin
  if acting('index', 'import', 'erase') then
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
create or replace function pseudonym_of(person text) returns text language sql stable security definer set search_path = public
  as $$
    select pseudonym from person p
    where p.id = $1
      and (actor_pseudonym() is not null or acting('import', 'index', 'auth', 'directory', 'log', 'coach', 'jobs', 'erase'))
  $$;

-- Takes body, salt, index row and citations of these entries away; never of an erasure, which says why they are gone.
create function log_forget(entries bigint[]) returns bigint language plpgsql security definer set search_path = public
  as $$
declare
  gone bigint[];
begin
  if not acting('erase') then
    return 0;
  end if;
  select coalesce(array_agg(seq), '{}') into gone from log_entry where seq = any (entries) and kind <> 'erased';
  delete from log_citation where seq = any (gone);
  delete from log_index where seq = any (gone);
  with bodies as (delete from log_body where seq = any (gone) returning seq)
  select array_agg(seq) into gone from bodies;
  return coalesce(array_length(gone, 1), 0);
end $$;
