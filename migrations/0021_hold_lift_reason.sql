-- Whoever lifts a legal hold says why, as whoever set it did: the next one who asks finds both. Free text, so an erasure
-- takes a name out of it as out of the reason.
alter table legal_hold add column lift_reason text; -- null: none was given, or it stands
grant update (lift_reason) on legal_hold to groundwork_app;
