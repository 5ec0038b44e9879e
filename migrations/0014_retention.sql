-- How long what is kept: by class, with the reason in words. The skeleton of the log and the audit list are kept for good.
create table retention (
  class text primary key check (class in ('conversation', 'preview', 'recommendation', 'retired_passage')),
  months int check (months between 6 and 240), -- null: until the person is erased
  reason text not null,
  set_by text,                         -- a pseudonym; null: as it came
  at timestamptz
);
insert into retention (class, months, reason) values
  ('conversation', 12, 'A conversation with the coach is its owner''s; a year covers one round of goals and reviews.'),
  ('preview', 6, 'What was only tried out, shown or opened recommends nothing; six months is the least that records of such a system are kept.'),
  ('recommendation', 36, 'Whoever was advised can ask why for three years, the usual time in which a claim is brought.'),
  ('retired_passage', 12, 'Earlier versions of records; those that an entry of the log cites are kept with it.');
alter table retention enable row level security;
create policy retention_read on retention for select using (
  (select actor_has('administrator')) or (select acting('erase')));
create policy retention_set on retention for update
  using ((select actor_has('administrator'))) with check (set_by = (select actor_pseudonym()));
create policy retention_forget on retention for update using ((select acting('erase')));
grant select on retention to groundwork_app;
grant update (months, reason, set_by, at) on retention to groundwork_app;

-- What a sweep looks for.
create index conversation_changed on conversation (changed_at);
create index log_entry_time on log_entry (time);
create index passage_retired on passage (retired_at) where retired_at is not null;
