-- Somebody who answers for an agency alone (its author, senior manager, chief officer) may have worked with the people of the review, or
-- manage who did: that is not a conflict that ends access, but it is said, and whoever runs the review decides. For everybody else, and for
-- whoever holds another part beside, "link" is not enough: they are asked again by the stricter rule.

alter table conflict_declaration drop constraint conflict_declaration_declared_check;
alter table conflict_declaration add constraint conflict_declaration_declared_check check (declared in ('none', 'link', 'conflict'));
alter table conflict_declaration add constraint conflict_declaration_details_check
  check (declared <> 'link' or coalesce(details, '') <> '');

create or replace function scope_declared() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(review_id), '{}') from (
      select distinct on (review_id) review_id, declared from conflict_declaration
      where person_id = (select scope_person()) order by review_id, declared_at desc, declared
    ) latest where declared = 'none' or (declared = 'link' and not exists (
      select from membership m where m.review_id = latest.review_id and m.person_id = (select scope_person())
        and m.role not in ('imr-author', 'agency-senior', 'chief-officer')
        and m.starts_on <= (select scope_today()) and (m.ends_on is null or m.ends_on > (select scope_today()))))
  $$;
