-- Accounts that nobody has signed in to since the instant, though they could: to be closed, until somebody opens them again. An account
-- opened again is left alone for as long as a new one would be.
alter table person add column reopened_at timestamptz;

create function dormant_people(since timestamptz) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id from person p
  where scope_system() and p.disabled_at is null and greatest(p.created_at, p.reopened_at) < since
    and not exists (select from session s where s.person_id = p.id and s.last_seen_at >= since)
    and not exists (select from credential_link l where l.person_id = p.id and l.created_at >= since)
$$;
revoke all on function dormant_people(timestamptz) from public;
grant execute on function dormant_people(timestamptz) to dhr_app;
