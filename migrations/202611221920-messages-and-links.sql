-- Messages are written in the transaction of the act that causes them and carried later, at least once, under a key that stops repeats.
create table message (
  id uuid primary key,
  key text not null unique,
  partnership_id uuid references partnership (id),
  review_id uuid references review (id),
  to_address text not null check (to_address = lower(to_address) and to_address ~ '^[^\s@,;<>]+@[^\s@,;<>]+$'),
  subject text not null check (subject !~ '[\r\n]'),
  body text not null,
  created_at timestamptz not null,
  send_after timestamptz not null,
  tries integer not null default 0,
  carried_at timestamptz,
  given_up_at timestamptz,
  last_note text
);
create index message_waiting on message (send_after) where carried_at is null and given_up_at is null;
create index message_partnership on message (partnership_id, created_at);

-- Anybody's act may leave a message; only the program carries it; those who run a partnership see what became of theirs.
select protect_table('message', 'select', '(select scope_system()) or partnership_id = any((select scope_administered())::uuid[])');
create policy added on message for insert to dhr_app with check (true);
create policy changed on message for update to dhr_app using ((select scope_system())) with check ((select scope_system()));
grant insert, update on message to dhr_app;

-- Where a link leads once its holder has proved that the address is theirs.
alter table link_grant add column path text not null default '/';

-- A six-digit code sent to an address, to prove that whoever asks reads its mail. Only a hash is kept.
create table one_time_code (
  id uuid primary key,
  purpose text not null,
  subject_id uuid not null,
  email text not null,
  code_hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz
);
create index on one_time_code (subject_id, sent_at);
select protect_table('one_time_code', 'select, insert, update', '(select scope_system())', '(select scope_system())');

-- A browser that came by a link and proved its address.
create table guest_session (
  id uuid primary key,
  token_hash text not null unique,
  grant_id uuid not null references link_grant (id),
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
select protect_table('guest_session', 'select, insert, update', '(select scope_system())', '(select scope_system())');

create function guest_asker(hash text, at timestamptz)
returns table (session_id uuid, grant_id uuid, email text, path text, ends_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  live guest_session%rowtype;
begin
  select g.* into live from guest_session g
    where g.token_hash = hash and g.ended_at is null and g.ends_at > at and g.last_seen_at > at - interval '60 minutes';
  if live.id is null then return; end if;
  if live.last_seen_at < at - interval '1 minute' then
    update guest_session g set last_seen_at = at where g.id = live.id;
  end if;
  return query
    select live.id, l.id, l.email, l.path, live.ends_at from link_grant l
    where l.id = live.grant_id and l.revoked_at is null and l.expires_at > at;
end $$;
revoke all on function guest_asker(text, timestamptz) from public;
grant execute on function guest_asker(text, timestamptz) to dhr_app;
