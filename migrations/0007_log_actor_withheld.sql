-- An author who corrects how their passage is read appears in the log as the one who acted. Where their name is withheld from
-- whom the passage is about, the entry must not tell it either.
alter table log_index add column actor_withheld boolean not null default false;
