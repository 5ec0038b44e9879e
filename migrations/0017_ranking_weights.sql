-- What the organisation made of the ranking weights: versions over those of prompts/weights.yaml, only added to. The newest
-- is in force; where there is none, the shipped ones are. Whoever is advised may read them, for they are part of the why.
create table ranking_weights (
  seq int primary key check (seq > 0),  -- without a gap: of two who save at once, one finds the number taken
  version text not null unique,         -- as it stands in recommendations and in the log
  weights jsonb not null,               -- by factor, between 0 and 1, together 1
  reason text not null,
  restores text,                        -- a roll back: the version it equals
  set_by text not null,                 -- a pseudonym
  at timestamptz not null
);
alter table ranking_weights enable row level security;
create policy ranking_weights_read on ranking_weights for select using (
  (select actor_pseudonym()) is not null or (select acting('log', 'erase')));
create policy ranking_weights_add on ranking_weights for insert with check (
  (select actor_has('hr')) and set_by = (select actor_pseudonym()));
-- A reason is free text: it may name somebody who is erased. Nothing else of a version ever changes.
create policy ranking_weights_forget on ranking_weights for update using ((select acting('erase')));
grant select, insert on ranking_weights to groundwork_app;
grant update (reason) on ranking_weights to groundwork_app;

alter table audit drop constraint audit_act_check;
alter table audit add constraint audit_act_check
  check (act in ('import', 'export', 'erase', 'hold', 'lift', 'retention', 'sweep', 'weights'));
