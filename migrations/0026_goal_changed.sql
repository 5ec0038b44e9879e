-- When a goal last became another one: its wording, metric, target or due date. Evidence from before is read against what was
-- agreed then. Following a goal up (progress, current value, status) is no such change. Until now it was guessed from older
-- wordings of its passage, which is where the day of goals that have changed already comes from.
alter table goal add column changed_at timestamptz;   -- null: it stands as it was set
update goal set changed_at = (
  select max(old.retired_at)
  from passage old
  where old.record_kind = 'goal' and old.record_id = goal.id and old.retired_at is not null
    and not exists (
      select 1 from passage now
      where now.record_kind = 'goal' and now.record_id = goal.id and now.retired_at is null and now.start_at = old.start_at
        and now.text = old.text));
