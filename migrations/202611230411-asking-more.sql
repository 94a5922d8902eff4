-- Whether the agency says that the author it names is independent of the case, and returns in hand of many reviews in one query.

alter table agency_nomination add column independent boolean;
update agency_nomination set independent = false where role = 'imr-author';
alter table agency_nomination add check ((role = 'imr-author') = (independent is not null));
alter table agency_nomination drop constraint agency_nomination_check;
alter table agency_nomination add check (independent is distinct from false or independence <> '');  -- what safeguards there are

drop function returns_in_hand(uuid);
create function returns_in_hand(wanted uuid[]) returns table (request_id uuid, begun_at timestamptz, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select s.request_id, min(s.changed_at), max(s.changed_at)
    from return_section s join agency_request r on r.id = s.request_id
    where s.review_id = any(wanted)
      and (s.review_id = any((select scope_excluded())::uuid[])) is not true
      and (s.partnership_id = any((select scope_partnerships())::uuid[])
        or s.review_id = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[])
        or r.id = any((select scope_requests_answered())::uuid[]))
    group by s.request_id
  $$;
revoke execute on function returns_in_hand from public;
grant execute on function returns_in_hand to dhr_app;
