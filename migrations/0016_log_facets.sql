-- What the log is filtered by beside its skeleton: which action, which competency, and whether the evidence was thin. Made
-- from the body like the rest of log_index, here for the entries that are there.
alter table log_index
  add column action text,
  add column competency text,
  add column is_thin boolean not null default false; -- it rests on two independent sources at the most

with made as (
  select seq, convert_from(body, 'UTF8')::jsonb as body from log_body join log_entry using (seq)
  where kind in ('recommendation', 'collect')
),
read as (
  select seq, body -> 'output' ->> 'action' as action, body -> 'standing' as standing,
    (select near ->> 'competency' from jsonb_array_elements(coalesce(body -> 'ranking', '[]')) near
     where near ->> 'action' = body -> 'output' ->> 'action' limit 1) as competency
  from made
)
update log_index i
set action = r.action, competency = r.competency,
  is_thin = r.competency is null or jsonb_array_length(coalesce(r.standing -> r.competency -> 'voiceAgesDays', '[]')) <= 2
from read r
where r.seq = i.seq;
