-- The second wall around other proceedings and the schedule, as narrow as the program is: a row is written by who has a verb for it, and the
-- schedule is read by those whose page it is. Before, every member of the review could do both without a program before the database.
-- Reviews the person sits on in another office than that of police disclosure officer.
create function scope_registered() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and role <> 'disclosure-officer'
      and starts_on <= (select scope_today()) and (ends_on is null or ends_on > (select scope_today()))
  $$;

do $$
declare
  kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  writes constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_chaired())::uuid[])) and ' || kept_out;
  name text;
begin
  foreach name in array array['proceeding', 'proceeding_change', 'proceeding_date', 'proceeding_date_change', 'other_reviews_considered',
    'timing_agreement', 'pause_end_change', 'disclosure_entry', 'disclosure_relevance', 'disclosure_telling']
  loop
    execute format('drop policy added on %I', name);
    execute format('create policy added on %I for insert to dhr_app with check (%s)', name, writes);
    if exists (select from pg_policies where tablename = name and policyname = 'changed') then
      execute format('drop policy changed on %I', name);
      execute format('create policy changed on %1$I for update to dhr_app using (%2$s) with check (%2$s)', name, writes);
    end if;
  end loop;
  foreach name in array array['disclosure_entry', 'disclosure_relevance', 'disclosure_telling']
  loop
    execute format('drop policy seen on %I', name);
    execute format('create policy seen on %I for select to dhr_app using (%s)', name, '(' || review_condition() || ')
      and (partnership_id = any((select scope_partnerships())::uuid[])
        or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''disclosure-officer'']))::uuid[]))');
  end loop;

  -- Police disclosure officers come for the schedule: of the register they see nothing.
  foreach name in array array['register_row', 'register_word']
  loop
    execute format('drop policy seen on %I', name);
    execute format('create policy seen on %I for select to dhr_app using (%s)', name, '(' || review_condition() || ')
      and (partnership_id = any((select scope_partnerships())::uuid[]) or review_id = any((select scope_registered())::uuid[]))');
  end loop;
end $$;
