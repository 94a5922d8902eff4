-- The second wall by part: who has one part in a review (a disclosure officer, a single point of contact, the author of one agency's report)
-- reads the rows that the pages of that part show, and no others. Before, every declared member read the decision, the consultations, the
-- people, the proceedings and the record of the review in the bare database, although no page gave them those.
--
-- A new table that is not for everybody on the review takes `protect_table('name', rights, part_condition(array['independent-chair', …]), …)`:
-- those who run the partnership's reviews, and the declared holders of these parts in the one review.

-- Reviews on which the person now holds one of these roles and has declared that they know of no conflict.
create or replace function scope_reviews_as(wanted text[]) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and role = any(wanted)
      and starts_on <= (select scope_today()) and (ends_on is null or ends_on > (select scope_today()))
      and review_id = any((select scope_declared())::uuid[])
  $$;

-- As `review_condition`, for the holders of these parts alone.
create function part_condition(roles text[], review_column text default 'review_id') returns text language sql immutable as $$
  select format('(partnership_id = any((select scope_partnerships())::uuid[]) or %1$I = any((select scope_reviews_as(%2$L::text[]))::uuid[]))'
    || ' and (%1$I = any((select scope_excluded())::uuid[])) is not true', review_column, roles)
$$;
revoke execute on function part_condition from public;

do $$
declare
  leads constant text[] := array['independent-chair'];
  beside_trials constant text[] := leads || array['report-author'];
  panel constant text[] := beside_trials || array['panel-member', 'minute-taker'];
  whole constant text[] := panel || array['single-point-of-contact'];
  agency constant text[] := array['imr-author', 'agency-senior', 'chief-officer'];
  by_link constant text := 'notice_id = (select scope_grant_subject())';
  of record;
begin
  for of in
    select * from (values
      -- decision.see
      ('criterion_answer', leads, null), ('consultation', leads, null), ('proposed_decision', leads, null), ('signature_request', leads, null),
      ('decision_signature', leads, null), ('decision', leads, null), ('direction', leads, null), ('decision_challenge', leads, null),
      ('home_office_form', leads, null), ('decision_telling', leads, null), ('early_learning', leads, null),
      -- notices.see; a notice is also read by the link that was sent with it
      ('notice', leads, 'id = (select scope_grant_subject())'), ('notice_sending', leads, by_link), ('notice_delivery', leads, null),
      ('notice_opening', leads, by_link), ('notice_acknowledgement', leads, by_link), ('notice_withdrawal', leads, by_link),
      ('notice_readdressing', leads, null), ('notice_reminder', leads, null), ('living_people_check', leads, null),
      -- proceedings.see, review.dates.see
      ('proceeding', beside_trials, null), ('proceeding_change', beside_trials, null), ('proceeding_date', beside_trials, null),
      ('proceeding_date_change', beside_trials, null), ('other_reviews_considered', beside_trials, null), ('timing_agreement', beside_trials, null),
      ('review_date_change', beside_trials, null),
      -- review.people.see, family.photograph, panel.see
      ('subject', panel, null), ('family_photograph', panel, null), ('chair_appointment', panel, null),
      ('membership', panel, 'person_id = (select scope_person()) and (review_id = any((select scope_excluded())::uuid[])) is not true'),
      -- duties.see, pauses.see; where a case went stands on the overview
      ('duty_state', whole, null), ('duty_met_by_hand', whole, null), ('duty_extension', whole, null), ('duty_pause', whole, null),
      ('pause_end_change', whole, null), ('case_transfer', whole, null),
      -- terms.keep: the text being worked on. What it says of lines of enquiry is for the panel too.
      ('terms_of_reference', leads, null), ('terms_section', leads, null), ('terms_agency', leads, null), ('line_of_enquiry', panel, null),
      -- terms.see: who answers for an agency reads the versions that were agreed
      ('terms_agreement', panel || agency, null), ('terms_told', panel || agency, null),
      ('terms_version', panel, part_condition(agency) || ' and id in (select version_id from terms_agreement)')
    ) as tables (name, roles, others)
  loop
    execute format('drop policy seen on %I', of.name);
    execute format('create policy seen on %I for select to dhr_app using ((%s)%s)', of.name, part_condition(of.roles),
      coalesce(' or (' || of.others || ')', ''));
  end loop;

  -- timeline.see, lookers.see
  drop policy seen on audit_chain;
  execute format('create policy seen on audit_chain for select to dhr_app using ((select scope_system())
    or (partnership_id = any((select scope_overseen())::uuid[]) and (subject_id = any((select scope_excluded())::uuid[])) is not true)
    or (kind = ''review'' and %s)
    or (kind = ''partnership'' and partnership_id = any((select scope_administered())::uuid[])))', part_condition(leads, 'subject_id'));
  drop policy seen on audit_entry;
  execute format('create policy seen on audit_entry for select to dhr_app using ((select scope_system())
    or (partnership_id = any((select scope_overseen())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true)
    or (review_id is not null and %s)
    or (review_id is null and partnership_id = any((select scope_administered())::uuid[])))', part_condition(leads));
end $$;
