-- Contests that are decided are kept as long as what they were about: the sweep may take them away, and nobody else.
create policy contest_sweep_read on contest for select using ((select acting('erase')));
create policy contest_sweep on contest for delete using ((select acting('erase')) and outcome is not null);
grant delete on contest to groundwork_app;
