-- The questions of who asks, asked once a query and not once a row: each function says what it said before, with the functions it rests
-- on in a `(select …)` of their own. A list of names on a page used to cost forty milliseconds of asking.

create or replace function scope_roles(wanted text[]) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct partnership_id) filter (where partnership_id is not null), '{}') from role_grant
    where person_id = (select scope_person()) and role = any(wanted)
      and starts_on <= (select scope_today()) and (ends_on is null or ends_on > (select scope_today()))
  $$;

create or replace function scope_reviews() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and starts_on <= (select scope_today())
      and (ends_on is null or ends_on > (select scope_today()))
  $$;

create or replace function scope_chaired() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and role = 'independent-chair'
      and starts_on <= (select scope_today()) and (ends_on is null or ends_on > (select scope_today()))
  $$;

create or replace function scope_agencies() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct agency_id), '{}') from (
      select agency_id from person where id = (select scope_person())
      union all
      select agency_id from membership
      where person_id = (select scope_person()) and starts_on <= (select scope_today())
        and (ends_on is null or ends_on > (select scope_today()))
    ) held where agency_id is not null
  $$;

create or replace function scope_acquainted() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case when scope_system() then scope_partnerships() else coalesce(array_agg(distinct partnership_id), '{}') end from (
      select partnership_id from role_grant
      where person_id = (select scope_person()) and starts_on <= (select scope_today())
        and (ends_on is null or ends_on > (select scope_today()))
      union all
      select partnership_id from membership
      where person_id = (select scope_person()) and starts_on <= (select scope_today())
        and (ends_on is null or ends_on > (select scope_today()))
      union all
      select partnership_id from agency where id = any((select scope_agencies())::uuid[])
    ) belongs where partnership_id is not null
  $$;

create or replace function scope_administered() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case
      when scope_system() or exists (
        select from role_grant where person_id = (select scope_person()) and role = 'administrator' and partnership_id is null
          and starts_on <= (select scope_today()) and (ends_on is null or ends_on > (select scope_today())))
      then coalesce((select array_agg(id) from partnership), '{}')
      else scope_roles(array['administrator', 'co-ordinator']) end
  $$;

create or replace function scope_people() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    with home as materialized (select unnest(scope_acquainted() || scope_administered()) as id)
    select coalesce(array_agg(person_id), '{}') from (
      select person_id from role_grant where partnership_id in (select id from home)
      union
      select person_id from membership where partnership_id in (select id from home)
      union
      select person_id from affiliation where partnership_id in (select id from home)
      union
      select p.id from person p join agency a on a.id = p.agency_id where a.partnership_id in (select id from home)
      union
      select scope_person()
    ) known where person_id is not null
  $$;
