-- That somebody was erased, without saying who: hashes with a random salt, found again by whoever has the id and the
-- pseudonym. A restored backup is erased again by it; an import that brings the id back is told.
create table erasure_ledger (
  person_hash bytea not null check (length(person_hash) = 32),       -- SHA-256(salt || the customer's id)
  pseudonym_hash bytea not null check (length(pseudonym_hash) = 32), -- SHA-256(salt || the pseudonym)
  salt bytea not null check (length(salt) = 32),
  at timestamptz not null,
  primary key (pseudonym_hash)
);
alter table erasure_ledger enable row level security;
create policy erasure_ledger_erase on erasure_ledger for all
  using ((select acting('erase'))) with check ((select acting('erase')));
create policy erasure_ledger_import on erasure_ledger for select using ((select acting('import')));
grant select, insert on erasure_ledger to groundwork_app;

-- How many there have been: a turn that ran across an erasure may have read what is gone now, and is not stored.
create function erasures() returns bigint language sql volatile security definer set search_path = public
  as $$ select count(*) from erasure_ledger where actor_pseudonym() is not null or acting('coach', 'erase') $$;
