-- For which agency the person sits on which review, once they have declared that they know of no conflict: as everything else of the review.
create or replace function scope_agency_seats() returns text[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct m.review_id::text || '/' || coalesce(m.agency_id, p.agency_id)::text)
      filter (where coalesce(m.agency_id, p.agency_id) is not null), '{}')
    from membership m join person p on p.id = m.person_id
    where m.person_id = (select scope_person()) and m.role in ('imr-author', 'agency-senior', 'chief-officer', 'panel-member')
      and m.starts_on <= (select scope_today()) and (m.ends_on is null or m.ends_on > (select scope_today()))
      and m.review_id = any((select scope_declared())::uuid[])
  $$;
