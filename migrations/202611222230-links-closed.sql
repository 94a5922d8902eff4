-- Links are made, opened and taken back by the program alone, on behalf of somebody who may. Those who run the review see that they were
-- sent and opened; other members see nothing of them, and nobody changes the address a link was made for.
drop policy seen on link_grant;
drop policy added on link_grant;
drop policy changed on link_grant;
create policy seen on link_grant for select to dhr_app using (
  id = (select scope_grant()) or (select scope_system())
  or (partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true));
create policy added on link_grant for insert to dhr_app with check ((select scope_system()));
create policy changed on link_grant for update to dhr_app using ((select scope_system())) with check ((select scope_system()));

-- The session of somebody who came by a link ends an hour after its last use, or at its last hour: the page is told the earlier of the two.
create or replace function guest_asker(hash text, at timestamptz)
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
    select live.id, l.id, l.email, l.path, least(live.ends_at, at + interval '60 minutes') from link_grant l
    where l.id = live.grant_id and l.revoked_at is null and l.expires_at > at;
end $$;
