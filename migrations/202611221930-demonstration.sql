-- Marks an installation as the demonstration. The row is written by the seed alone, never by the app role; without it the function that
-- lists people to sign in as answers nothing, whatever the program is told.
create table demonstration (id boolean primary key default true check (id), seeded_at timestamptz not null);
select protect_table('demonstration', 'select', 'true');

create function demonstration_people()
returns table (id uuid, name text, post text, roles text[], partnership text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.name, p.post,
    coalesce((select array_agg(r.role order by r.role) from (
      select g.role from role_grant g where g.person_id = p.id
      union select m.role from membership m where m.person_id = p.id) r), '{}'),
    (select s.name from partnership s where s.id = coalesce(
      (select g.partnership_id from role_grant g where g.person_id = p.id order by g.starts_on limit 1),
      (select m.partnership_id from membership m where m.person_id = p.id order by m.starts_on limit 1),
      (select a.partnership_id from agency a where a.id = p.agency_id)))
  from person p
  where exists (select 1 from demonstration) and p.disabled_at is null
  order by p.created_at, p.name
$$;
revoke all on function demonstration_people() from public;
grant execute on function demonstration_people() to dhr_app;
