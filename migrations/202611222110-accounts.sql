-- Proving who one is: passwords, one-time codes from an authenticator app, passkeys, recovery codes, links to set a password. All of it
-- is reached before anybody knows who asks, so only the program itself sees these tables.

create table credential (
  person_id uuid primary key references person (id),
  password_hash text not null check (password_hash like '$argon2id$%'),
  password_set_at timestamptz not null,
  authenticator_sealed text not null,                      -- the seed, sealed with the installation's secret
  authenticator_last_step bigint not null default 0,       -- a code of this step of the clock or an earlier one is used up
  authenticator_set_at timestamptz not null
);
select protect_table('credential', 'select, insert, update', '(select scope_system())', '(select scope_system())');

create table passkey (
  id uuid primary key,
  person_id uuid not null references person (id),
  credential_id text not null unique,
  public_key text not null,                                -- base64url
  counter bigint not null default 0,
  transports jsonb not null default '[]',
  name text not null check (name <> ''),
  device_bound boolean not null,                           -- false: copied between devices by its maker
  created_at timestamptz not null,
  last_used_at timestamptz,
  removed_at timestamptz
);
create index on passkey (person_id);
select protect_table('passkey', 'select, insert, update', '(select scope_system())', '(select scope_system())');

create table recovery_code (
  id uuid primary key,
  person_id uuid not null references person (id),
  code_hash text not null unique,
  created_at timestamptz not null,
  used_at timestamptz,                                     -- used, or replaced by a newer set
  check (used_at >= created_at)
);
create index on recovery_code (person_id);
select protect_table('recovery_code', 'select, insert, update', '(select scope_system())', '(select scope_system())');

create table credential_link (
  id uuid primary key,
  person_id uuid not null references person (id),
  partnership_id uuid references partnership (id),
  kind text not null check (kind in ('invitation', 'password-reset')),
  token_hash text not null unique,
  created_by uuid references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  revoked_at timestamptz
);
create index on credential_link (person_id, kind, created_at);
select protect_table('credential_link', 'select, insert, update', '(select scope_system())', '(select scope_system())');

-- A sign-in that has begun, or a change of credentials that waits for its proof: one browser, ten minutes, once.
create table sign_in_step (
  id uuid primary key,
  kind text not null check (kind in ('code', 'passkey', 'new-passkey', 'new-authenticator')),
  token_hash text not null unique,
  person_id uuid references person (id),
  challenge text,
  authenticator_sealed text,
  back text not null default '/',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on sign_in_step (expires_at);
select protect_table('sign_in_step', 'select, insert, update, delete', '(select scope_system())', '(select scope_system())');

-- Wrong guesses, counted for the account that was tried (whether there is one or not) and for the address they came from.
create table wrong_guess (
  id uuid primary key,
  account_hash text not null,
  from_address text not null,
  at timestamptz not null,
  forgiven_at timestamptz                                  -- the account was entered rightly afterwards
);
create index on wrong_guess (account_hash, at);
create index on wrong_guess (from_address, at);
select protect_table('wrong_guess', 'select, insert, update, delete', '(select scope_system())', '(select scope_system())');

------------------------------------------------------------------------------------------------------------------------
-- Sessions: where they came from, and what their holder may see and end

alter table session add column from_address text;

create function session_came_from(hash text, address text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update session set from_address = address where token_hash = hash;
$$;

-- The live sessions of the person who asks.
create function session_list(at timestamptz)
returns table (id uuid, token_hash text, proof text, from_address text, started_at timestamptz, last_seen_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, s.token_hash, s.proof, s.from_address, s.started_at, s.last_seen_at from session s
  where s.person_id = scope_person() and s.ended_at is null and s.ends_at > at
    and s.last_seen_at > at - make_interval(mins => s.idle_minutes)
  order by s.started_at desc
$$;

create function session_end_own(session_id uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update session set ended_at = at where id = session_id and person_id = scope_person() and ended_at is null;
$$;

-- True when the person has signed in from this address before: nothing new to tell them.
create function session_address_known(person uuid, address text, before timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from session where person_id = person and from_address = address and started_at > before - interval '90 days')
$$;

revoke all on function session_came_from(text, text) from public;
revoke all on function session_list(timestamptz) from public;
revoke all on function session_end_own(uuid, timestamptz) from public;
revoke all on function session_address_known(uuid, text, timestamptz) from public;
grant execute on function session_came_from(text, text) to dhr_app;
grant execute on function session_list(timestamptz) to dhr_app;
grant execute on function session_end_own(uuid, timestamptz) to dhr_app;
grant execute on function session_address_known(uuid, text, timestamptz) to dhr_app;

------------------------------------------------------------------------------------------------------------------------
-- People whom a partnership knows without their holding a role in it: chairs, authors, panel members between reviews

create table affiliation (
  person_id uuid not null references person (id),
  partnership_id uuid not null references partnership (id),
  added_by uuid references person (id),
  added_at timestamptz not null,
  primary key (person_id, partnership_id)
);
create index on affiliation (partnership_id);
select protect_table('affiliation', 'select, insert',
  'person_id = (select scope_person()) or partnership_id = any((select scope_acquainted())::uuid[])
     or partnership_id = any((select scope_administered())::uuid[]) or (select scope_system())',
  'partnership_id = any((select scope_administered())::uuid[]) or (select scope_system())');

-- People of the partnerships the person belongs to.
create or replace function scope_people() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(person_id), '{}') from (
      select person_id from role_grant where partnership_id = any(scope_acquainted() || scope_administered())
      union
      select person_id from membership where partnership_id = any(scope_acquainted() || scope_administered())
      union
      select person_id from affiliation where partnership_id = any(scope_acquainted() || scope_administered())
      union
      select p.id from person p join agency a on a.id = p.agency_id where a.partnership_id = any(scope_acquainted() || scope_administered())
      union
      select scope_person()
    ) known where person_id is not null
  $$;
