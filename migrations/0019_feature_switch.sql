-- What the organisation has switched off, and on again: acts that are only added to. The newest of a capability counts; one
-- without any is on. Everybody who has signed in may know.
create table feature_switch (
  seq bigint generated always as identity primary key,
  feature text not null check (feature in ('suggestions', 'briefs', 'reports', 'language_model')),
  is_on boolean not null,
  reason text not null,
  set_by text not null,                 -- a pseudonym
  at timestamptz not null
);
create index feature_switch_newest on feature_switch (feature, seq desc); -- what is in force, asked for in every turn
alter table feature_switch enable row level security;
create policy feature_switch_read on feature_switch for select using (
  (select actor_pseudonym()) is not null or (select acting('erase')));
create policy feature_switch_add on feature_switch for insert with check (
  (select actor_has('administrator')) and set_by = (select actor_pseudonym()));
-- As with the weights: a reason may name somebody who is erased.
create policy feature_switch_forget on feature_switch for update using ((select acting('erase')));
grant select, insert on feature_switch to groundwork_app;
grant update (reason) on feature_switch to groundwork_app;

alter table audit drop constraint audit_act_check;
alter table audit add constraint audit_act_check
  check (act in ('import', 'export', 'erase', 'hold', 'lift', 'retention', 'sweep', 'weights', 'feature'));
