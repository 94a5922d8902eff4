-- What an attacker found in returns, chronologies and names, shut in the database as well as on the pages.

-- A chronology that went back to its agency is the agency's own again: before, whoever reads what was handed in went on reading it in the bare
-- database, and took it away as a file, while it was being written anew.
create function chronology_is_open(c chronology) returns boolean language sql immutable as $$
  select c.released_at is null and c.accepted_at is null and (c.handed_in_at is null or coalesce(c.sent_back_at >= c.handed_in_at, false))
$$;
create or replace function scope_chronologies() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from chronology c
    where review_id::text || '/' || agency_id::text = any((select scope_agency_seats())::text[])
      or not chronology_is_open(c) and (partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
        or review_id = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[]))
      or released_at is not null and review_id = any((select scope_undertaken())::uuid[])
        and (partnership_id = any((select scope_partnerships())::uuid[])
          or review_id = any((select scope_reviews_as(array['panel-member', 'minute-taker']))::uuid[]))
  $$;

-- What was handed in stays as it was, also when somebody saves an entry in the same instant: the step and the entry wait for one another.
create function entries_of_open_chronology() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
  as $$
declare
  c chronology;
begin
  for c in select * from chronology where id in (select chronology_id from written) order by id for share loop
    -- Asked again from the start, whoever writes finds that it is closed.
    if not chronology_is_open(c) then raise exception 'The chronology was handed in' using errcode = '40001'; end if;
  end loop;
  return null;
end $$;
create trigger only_while_open after insert on chronology_entry referencing new table as written
  for each statement when (current_user = 'dhr_app') execute function entries_of_open_chronology();
create trigger only_while_open_too after update on chronology_entry referencing new table as written
  for each statement when (current_user = 'dhr_app') execute function entries_of_open_chronology();

-- Whoever takes over goes on with entries only while nothing of their own was handed in: else a draft would stand in what is released.
create function successor_is_open() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
  as $$
begin
  if exists (select from chronology c where c.id = new.chronology_id and not chronology_is_open(c)) then
    raise exception 'The chronology of the agency that takes over was handed in' using errcode = '42501';
  end if;
  return null;
end $$;
create trigger no_entry_moves_in after update of chronology_id on chronology_entry for each row
  when (old.chronology_id <> new.chronology_id) execute function successor_is_open();

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  office constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  bound constant text := '(review_id = any((select scope_undertaken())::uuid[]) and (partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[])))';
  of_entry constant text := 'exists (select from chronology_entry e where e.id = entry_id)';
  of_pair constant text := 'exists (select from chronology_entry e where e.id = one_id) and exists (select from chronology_entry e where e.id = other_id)';
  key constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_chaired())::uuid[])) and (review_id = any((select scope_excluded())::uuid[])) is not true';
  runs constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'']))::uuid[]))';
  name text;
begin
  -- What the review made of entries is the review's: before, a member read it of their own agency's entries without the undertaking.
  foreach name in array array['key_event', 'missed_opportunity', 'entry_comment', 'entry_pair'] loop
    execute format('alter policy seen on %I using (%s and (%s or %s) and %s)', name, on_it, office, bound,
      case name when 'entry_pair' then of_pair else of_entry end);
  end loop;
  execute format('alter policy added on entry_comment with check (%s and made_by = (select scope_person()) and (%s or %s) and %s)',
    on_it, office, bound, of_entry);

  -- Words that may stay are real names, or look like them: for the holders of the key, as their page is.
  execute format('alter policy seen on name_allowed using (%s)', key);
  execute format('alter policy added on name_allowed with check (%s)', key);
  execute format('alter policy changed on name_allowed using (%1$s) with check (%1$s)', key);

  -- Another day is agreed, and an agency reminded, by those who ask; who answers is confirmed by them.
  foreach name in array array['agency_request_delay', 'agency_request_chaser'] loop
    execute format('alter policy added on %I with check ((select scope_system()) or (%s and %s))', name, on_it, runs);
    execute format('alter policy changed on %1$I using ((select scope_system()) or (%2$s and %3$s)) with check ((select scope_system()) or (%2$s and %3$s))',
      name, on_it, runs);
  end loop;
  execute format('alter policy added on agency_answerer with check ((select scope_system()) or (%s and %s))', on_it, runs);
end $$;

-- Nobody sits for an agency before they have declared that they know of no conflict, as everywhere; who runs reviews is not asked.
create or replace function scope_seats_as(wanted text[]) returns text[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct m.review_id::text || '/' || coalesce(m.agency_id, p.agency_id)::text)
      filter (where coalesce(m.agency_id, p.agency_id) is not null), '{}')
    from membership m join person p on p.id = m.person_id
    where m.person_id = (select scope_person()) and m.role = any(wanted)
      and m.starts_on <= (select scope_today()) and (m.ends_on is null or m.ends_on > (select scope_today()))
      and (m.review_id = any((select scope_declared())::uuid[]) or m.partnership_id = any((select scope_partnerships())::uuid[]))
  $$;

-- An author speaks of themselves, and whether that will do is said by those who run the review.
create function answerer_speaks_for_themselves() returns trigger language plpgsql as $$
begin
  if row(new.independent, new.independence, new.declared_at) is distinct from row(old.independent, old.independence, old.declared_at)
    and old.person_id is distinct from (select scope_person())
    or new.accepted_at is not null
      and row(new.accepted_by, new.accepted_at, new.accepted_reason) is distinct from row(old.accepted_by, old.accepted_at, old.accepted_reason)
      and (new.accepted_by is distinct from (select scope_person()) or not new.partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])) then
    raise exception 'Not yours to say' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger said_by_whom before update on agency_answerer for each row
  when (current_user = 'dhr_app') execute function answerer_speaks_for_themselves();

-- Requests whose return the person signs for the agency.
create function scope_requests_signed() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from agency_request
    where review_id::text || '/' || agency_id::text = any((select scope_seats_as(array['agency-senior', 'chief-officer']))::text[])
  $$;
-- Versions that came on paper, entered by the person.
create function scope_versions_entered() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from return_version where document_id is not null and made_by = (select scope_person())
  $$;

-- Each step is taken by those whose step it is, in their own name: before, the bare database let an author sign and release their own draft,
-- and let those who run the review sign what an agency had not, and so read it.
do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  answers constant text := 'request_id = any((select scope_requests_answered())::uuid[])';
  signs constant text := 'request_id = any((select scope_requests_signed())::uuid[])';
  coordinates constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])';
  runs constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'']))::uuid[]))';
begin
  execute format('alter policy added on return_step with check (%s and by_person = (select scope_person()) and (
      step = ''to-senior'' and %s
      or step in (''back-to-author'', ''signed-off'') and %s
      or step = ''signed-off'' and %s and version_id = any((select scope_versions_entered())::uuid[])
      or step in (''sent-back'', ''accepted'', ''released'', ''release-withdrawn'') and %s))', on_it, answers, signs, coordinates, runs);
  execute format('alter policy added on return_version with check (%s and made_by = (select scope_person()) and (%s or document_id is not null and %s))',
    on_it, answers, coordinates);
  execute format('alter policy added on return_addendum with check (%s and %s and made_by = (select scope_person()) and signed_at is null)', on_it, answers);
  execute format('alter policy changed on return_addendum using (%1$s and %2$s) with check (%1$s and %2$s and signed_by = (select scope_person()) and made_by <> signed_by)',
    on_it, signs);
end $$;
