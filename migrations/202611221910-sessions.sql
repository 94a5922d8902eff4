-- Sessions: only the hash of the cookie is kept. The app role reaches this table through the three functions alone, because a session is
-- looked up before anybody knows who asks.

create table session (
  id uuid primary key,
  token_hash text not null unique,
  person_id uuid not null references person (id),
  partnership_id uuid references partnership (id),
  proof text not null check (proof in ('demonstration', 'password-and-code', 'passkey', 'invitation')),
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_minutes integer not null check (idle_minutes between 1 and 60),
  ends_at timestamptz not null,
  ended_at timestamptz
);

create index session_person on session (person_id) where ended_at is null;

-- No condition is ever true for the app role: the functions below are the only way in.
select protect_table('session', 'select', 'false');

-- Administrators of accounts are let in for a shorter time than others: trust bar I-03.
create function session_start(new_id uuid, hash text, person uuid, how text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  administers boolean := exists (
    select 1 from role_grant
    where person_id = person and role in ('administrator', 'privacy-officer')
      and starts_on <= (at at time zone 'Europe/London')::date and (ends_on is null or ends_on > (at at time zone 'Europe/London')::date));
begin
  insert into session (id, token_hash, person_id, partnership_id, proof, started_at, last_seen_at, idle_minutes, ends_at)
  values (
    new_id, hash, person,
    (select partnership_id from role_grant
      where person_id = person and starts_on <= (at at time zone 'Europe/London')::date and (ends_on is null or ends_on > (at at time zone 'Europe/London')::date)
      order by starts_on, partnership_id limit 1),
    how, at, at,
    case when administers then 10 else 20 end,
    at + case when administers then interval '4 hours' else interval '8 hours' end);
end $$;

-- Who holds this cookie now, with the live roles; no row when the session or the account has ended. `last_seen_at` moves at most
-- once a minute, so that reading pages does not write at every step.
create function session_asker(hash text, at timestamptz)
returns table (session_id uuid, person_id uuid, name text, agency_id uuid, partnership_id uuid, ends_at timestamptz, roles jsonb)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  live session%rowtype;
begin
  select s.* into live from session s
    where s.token_hash = hash and s.ended_at is null and s.ends_at > at
      and s.last_seen_at > at - make_interval(mins => s.idle_minutes);
  if live.id is null then return; end if;
  if live.last_seen_at < at - interval '1 minute' then
    update session s set last_seen_at = at where s.id = live.id;
  end if;
  return query
    select live.id, p.id, p.name, p.agency_id, live.partnership_id,
      least(live.ends_at, at + make_interval(mins => live.idle_minutes)),
      coalesce((select jsonb_agg(jsonb_build_object('partnership_id', g.partnership_id, 'role', g.role) order by g.role)
        from role_grant g
        where g.person_id = p.id and g.starts_on <= (at at time zone 'Europe/London')::date and (g.ends_on is null or g.ends_on > (at at time zone 'Europe/London')::date)), '[]'::jsonb)
    from person p
    where p.id = live.person_id and p.disabled_at is null;
end $$;

create function session_end(hash text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update session set ended_at = at where token_hash = hash and ended_at is null;
$$;

-- Signs a person out everywhere: after a change of password, at the end of a role, or at their own wish.
create function session_end_all(person uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update session set ended_at = at where person_id = person and ended_at is null;
$$;

revoke all on function session_start(uuid, text, uuid, text, timestamptz) from public;
revoke all on function session_asker(text, timestamptz) from public;
revoke all on function session_end(text, timestamptz) from public;
revoke all on function session_end_all(uuid, timestamptz) from public;
grant execute on function session_start(uuid, text, uuid, text, timestamptz) to dhr_app;
grant execute on function session_asker(text, timestamptz) to dhr_app;
grant execute on function session_end(text, timestamptz) to dhr_app;
grant execute on function session_end_all(uuid, timestamptz) to dhr_app;
