-- The second wall says it too: nobody gives a role to themselves, in a review or in a partnership, and nobody makes one of their own last
-- longer. Of a role that was given only the end changes.

drop policy added on membership;
drop policy changed on membership;
do $$
declare
  runs text := 'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true';
begin
  execute format('create policy added on membership for insert to dhr_app with check (%s and ((select scope_system()) or person_id <> (select scope_person())))', runs);
  execute format('create policy changed on membership for update to dhr_app using (%1$s)
    with check (%1$s and ((select scope_system()) or person_id <> (select scope_person()) or ends_on <= greatest(starts_on, (select scope_today()))))', runs);
end $$;
revoke update on membership from dhr_app;
grant update (ends_on) on membership to dhr_app;

drop policy added on role_grant;
drop policy changed on role_grant;
create policy added on role_grant for insert to dhr_app with check ((select scope_system())
  or (partnership_id = any((select scope_administered())::uuid[]) and person_id <> (select scope_person())));
create policy changed on role_grant for update to dhr_app
  using ((select scope_system()) or (partnership_id = any((select scope_administered())::uuid[]) and person_id <> (select scope_person())))
  with check ((select scope_system()) or (partnership_id = any((select scope_administered())::uuid[]) and person_id <> (select scope_person())));
revoke update on role_grant from dhr_app;
grant update (ends_on) on role_grant to dhr_app;

-- A partnership that has an administrator of accounts keeps one, also when two of them end each other's role at once: whoever takes the
-- last but one away holds the partnership's row until the transaction ends. Accounts that lie unused the program closes all the same.
create function administrator_left(of_partnership uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select exists (
      select from role_grant g join person p on p.id = g.person_id
      where g.partnership_id = of_partnership and g.role = 'administrator' and p.disabled_at is null
        and g.starts_on <= scope_today() and (g.ends_on is null or g.ends_on > scope_today()))
  $$;

create function administrator_stays() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  home uuid;
begin
  if scope_system() or coalesce(current_setting('app.owner', true), '') = 'on' then return null; end if;
  for home in
    select distinct partnership_id from role_grant
    where role = 'administrator' and partnership_id is not null and starts_on <= scope_today()
      and case when tg_table_name = 'person' then person_id = new.id and (ends_on is null or ends_on > scope_today())
               else id = new.id end
  loop
    perform from partnership where id = home for update;
    if not administrator_left(home) then
      raise exception 'A partnership keeps an administrator of accounts' using errcode = '23514', constraint = 'administrator_stays';
    end if;
  end loop;
  return null;
end $$;
revoke all on function administrator_left(uuid), administrator_stays() from public;
create trigger administrator_stays after update of ends_on on role_grant for each row
  when (new.ends_on is distinct from old.ends_on) execute function administrator_stays();
create trigger administrator_stays after update of disabled_at on person for each row
  when (new.disabled_at is not null and old.disabled_at is null) execute function administrator_stays();
