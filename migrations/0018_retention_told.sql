-- Everybody who has signed in may know how long what is kept, and why; who set it stays with the administrators.
create function retention_told() returns table (class text, months int, reason text) language sql stable security definer set search_path = public
  as $$ select class, months, reason from retention where actor_pseudonym() is not null order by class $$;
