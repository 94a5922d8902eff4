-- The second wall around the panel and data protection, as narrow as their pages: an author of one agency's report, a disclosure officer and a
-- contact person sit on the review too, and no page shows them who is on the panel, why it was formed, or what came of its debrief.
do $$
declare
  of record;
begin
  for of in select * from (values
    ('panel_member', array['independent-chair', 'report-author', 'panel-member', 'minute-taker']),
    ('panel_support', array['independent-chair', 'report-author', 'panel-member', 'minute-taker']),
    ('panel_formation', array['independent-chair']),
    ('panel_debrief', array['independent-chair']),
    ('data_protection_record', array['independent-chair', 'information-governance'])
  ) as tables (name, roles)
  loop
    execute format('drop policy seen on %I', of.name);
    execute format('create policy seen on %I for select to dhr_app using ((partnership_id = any((select scope_partnerships())::uuid[])
      or (review_id = any((select scope_reviews())::uuid[]) and review_id = any((select scope_reviews_as(%L::text[]))::uuid[])))
      and (review_id = any((select scope_excluded())::uuid[])) is not true)', of.name, of.roles);
  end loop;
end $$;

-- Written by those who have a verb for it, once they have declared.
drop policy added on data_protection_record;
drop policy changed on data_protection_record;
do $$
declare
  kept constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or (review_id = any((select scope_reviews())::uuid[])
      and review_id = any((select scope_reviews_as(array[''information-governance'']))::uuid[])))
    and (review_id = any((select scope_excluded())::uuid[])) is not true';
begin
  execute format('create policy added on data_protection_record for insert to dhr_app with check (%s)', kept);
  execute format('create policy changed on data_protection_record for update to dhr_app using (%1$s) with check (%1$s)', kept);
end $$;
