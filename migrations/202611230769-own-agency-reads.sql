-- Who sits on the panel for an agency reads what their own agency is asked for and writes, before it is signed: they speak for it there. They
-- write none of it. And nothing is left standing behind when one agency takes over the chronology of another.

-- Requests to the agencies for which the person has a seat of any kind on the review.
create function scope_requests_of_own_agency() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from agency_request
    where review_id::text || '/' || agency_id::text = any((select scope_agency_seats())::text[])
  $$;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  name text;
begin
  foreach name in array array['agency_request', 'agency_request_delay', 'agency_request_chaser', 'agency_nomination', 'agency_answerer',
    'return_section', 'return_interview', 'return_source', 'return_recommendation', 'return_check', 'early_action',
    'return_version', 'return_step', 'return_addendum'] loop
    execute (select format('alter policy seen on %I using ((%s) or (%s and %s %s = any((select scope_requests_of_own_agency())::uuid[])))', name, qual, on_it,
        case name when 'return_check' then 'side = ''agency'' and' else '' end, case name when 'agency_request' then 'id' else 'request_id' end)
      from pg_policies where tablename = name and policyname = 'seen');
  end loop;
end $$;

-- Since when each return of a review has been written, and when last: that it is in hand, never what it says.
create or replace function returns_in_hand(wanted uuid[]) returns table (request_id uuid, begun_at timestamptz, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select s.request_id, min(s.changed_at), max(s.changed_at)
    from return_section s join agency_request r on r.id = s.request_id
    where s.review_id = any(wanted)
      and (s.review_id = any((select scope_excluded())::uuid[])) is not true
      and (s.partnership_id = any((select scope_partnerships())::uuid[])
        or s.review_id = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[])
        or r.id = any((select scope_requests_answered())::uuid[])
        or r.id = any((select scope_requests_of_own_agency())::uuid[]))
    group by s.request_id
  $$;

-- What one agency did goes on under another: early actions with the request, and the chronology. Where both have one the two become one, and
-- nothing of the other is left standing: entries go into what the successor has begun, never into what it has handed in (`no_entry_moves_in`);
-- where the successor's is empty, the one that was written goes on as it stands.
create or replace function agency_work_goes_on(request uuid, before uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public
  as $$
declare
  r agency_request;
  old_one chronology;
  new_one chronology;
  kept uuid;
  left_over uuid;
begin
  select * into r from agency_request where id = request;
  if r.id is null or not (r.partnership_id = any(scope_roles(array['co-ordinator']))) or r.review_id = any(scope_excluded()) then
    raise exception 'not for you' using errcode = 'insufficient_privilege';
  end if;
  update early_action set agency_id = r.agency_id where request_id = r.id;
  select * into old_one from chronology where review_id = r.review_id and agency_id = before for update;
  if old_one.id is null then return; end if;
  select * into new_one from chronology where review_id = r.review_id and agency_id = r.agency_id for update;
  kept := old_one.id;
  if new_one.id is not null then
    left_over := new_one.id;
    if exists (select from chronology_entry where chronology_id = new_one.id) then
      kept := new_one.id;
      left_over := old_one.id;
    end if;
    update chronology_entry set chronology_id = kept where chronology_id = left_over;
    update chronology_import set chronology_id = kept where chronology_id = left_over;
    delete from chronology where id = left_over;
  end if;
  update chronology set agency_id = r.agency_id, version = version + 1 where id = kept;
  update chronology_entry set agency_id = r.agency_id where chronology_id = kept and agency_id <> r.agency_id;
end $$;
revoke execute on function scope_requests_of_own_agency from public;
grant execute on function scope_requests_of_own_agency to dhr_app;
