-- What somebody may change in a row that opens to them for one thing is that one thing: the lead of an action, the agency that checks its
-- passages, a signatory. The pages said so; now the database does too.

-- A panel member reads the passages of their agency once bound by the undertaking: they are a draft report.
create or replace function scope_fact_checks() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from fact_check
    where id = (select scope_grant_subject())
      or (review_id::text || '/' || agency_id::text = any((select scope_seats_as(array['imr-author', 'agency-senior', 'chief-officer']))::text[])
          or review_id::text || '/' || agency_id::text = any((select scope_seats_as(array['panel-member']))::text[])
            and review_id = any((select scope_undertaken())::uuid[]))
        and review_id = any((select scope_reviews())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true
  $$;

-- What a lead handed back is theirs no more.
create or replace function scope_actions_led() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from action
    where (lead_id = any((select scope_leads())::uuid[]) and lead_state in ('asked', 'accepted')
        or review_id::text || '/' || lead_agency_id::text = any((select scope_seats_as(array['chief-officer']))::text[]))
      and (review_id = any((select scope_excluded())::uuid[])) is not true
  $$;

create function only_changes(was jsonb, becomes jsonb, columns text[]) returns boolean language sql immutable as $$
  select was - columns = becomes - columns
$$;

create function keeps_report(review uuid, partnership uuid) returns boolean language sql stable as $$
  select (select scope_system()) or partnership = any((select scope_roles(array['co-ordinator']))::uuid[])
    or review = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[])
$$;

create function keeps_plan(review uuid, partnership uuid) returns boolean language sql stable as $$
  select keeps_report(review, partnership) or review = any((select scope_reviews_as(array['single-point-of-contact']))::uuid[])
$$;

create function agency_answers_once() returns trigger language plpgsql as $$
declare
  fields constant text[] := case tg_table_name when 'fact_check' then array['answered_on', 'answered_name', 'answered_post', 'overall', 'version']
    else array['answer', 'says', 'answered_at', 'version'] end;
  open constant boolean := case tg_table_name when 'fact_check' then to_jsonb(old) -> 'answered_on' = 'null' and to_jsonb(old) -> 'closed_at' = 'null'
    else to_jsonb(old) -> 'answered_at' = 'null' end;
begin
  if not keeps_report(new.review_id, new.partnership_id) and not (open and only_changes(to_jsonb(old), to_jsonb(new), fields)) then
    raise exception 'An agency answers once, and changes nothing else' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger answered_once before update on fact_check for each row when (current_user = 'dhr_app') execute function agency_answers_once();
create trigger answered_once before update on fact_check_passage for each row when (current_user = 'dhr_app') execute function agency_answers_once();

create function lead_changes_no_more() returns trigger language plpgsql as $$
begin
  if not keeps_plan(new.review_id, new.partnership_id)
    and (not only_changes(to_jsonb(old), to_jsonb(new), array['state', 'lead_state', 'changed_by', 'changed_at', 'version'])
      or new.state is distinct from old.state and (new.state not in ('under-way', 'said-done') or old.state not in ('planned', 'under-way', 'said-done'))
      or new.lead_state is distinct from old.lead_state and new.lead_state not in ('accepted', 'handed-back')) then
    raise exception 'A lead tells how an action goes, and changes nothing else of it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_changes_no_more before update on action for each row when (current_user = 'dhr_app') execute function lead_changes_no_more();

create function lead_takes_own_steps() returns trigger language plpgsql as $$
begin
  if not keeps_plan(new.review_id, new.partnership_id)
    and (tg_op = 'UPDATE' or new.step not in ('begin', 'say-done', 'take-back') or new.to_state not in ('under-way', 'said-done')) then
    raise exception 'This step is not the lead''s' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_takes_own_steps before insert or update on action_step for each row when (current_user = 'dhr_app') execute function lead_takes_own_steps();

create function lead_withdraws_own_proof() returns trigger language plpgsql as $$
begin
  if not keeps_plan(new.review_id, new.partnership_id)
    and not (old.removed_at is null and old.given_by_lead = any((select scope_leads())::uuid[])
      and only_changes(to_jsonb(old), to_jsonb(new), array['removed_at', 'removed_reason', 'removed_by'])) then
    raise exception 'A lead withdraws what they gave, and changes nothing else of proof' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_withdraws_own_proof before update on action_proof for each row when (current_user = 'dhr_app') execute function lead_withdraws_own_proof();

-- What a chair of the partnership said of a report is theirs to say and, until enough have signed, to take back; nothing else of it changes.
create function signature_stays() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or not only_changes(to_jsonb(old), to_jsonb(new), array['withdrawn_at'])
    or exists (select from report_signature s where s.version_id = old.version_id and s.completes and s.withdrawn_at is null) then
    raise exception 'What was signed stays as it was signed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger signature_stays before update on report_signature for each row when (current_user = 'dhr_app') execute function signature_stays();

-- The first look stays what it was; the second is signed by whoever signs it.
create function second_look_is_ones_own() returns trigger language plpgsql as $$
begin
  if old.second_by is not null or new.second_by is distinct from (select scope_person())
    or not only_changes(to_jsonb(old), to_jsonb(new), array['second_by', 'second_at', 'version']) then
    raise exception 'A check for anonymity is signed second by whoever signs it, and stays' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger second_look_is_ones_own before update on anonymity_check for each row when (current_user = 'dhr_app') execute function second_look_is_ones_own();

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  chairs constant text := 'partnership_id = any((select scope_roles(array[''csp-chair'']))::uuid[]) and person_id = (select scope_person())';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
  panel constant text := 'review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])';
  given constant text := 'exists (select from report_version v where v.id = version_id and v.put_to_panel_at is not null)';
begin
  execute format('alter policy added on report_signature with check (%s and %s)', on_it, chairs);
  execute format('alter policy changed on report_signature using (%1$s and %2$s) with check (%1$s and %2$s)', on_it, chairs);
  -- What was said of a version reaches the panel with the version.
  execute format('alter policy seen on report_comment using (%s and (%s or %s and %s))', on_it, office, given, panel);
  execute format('alter policy added on report_comment with check (%s and (%s or %s and made_by = (select scope_person()) and %s))', on_it, office, given, panel);
  -- Milestones are kept by those who keep the plan.
  execute format('alter policy added on action_milestone with check ((select scope_system()) or (%s and %s))', on_it, keeps);
  execute format('alter policy changed on action_milestone using ((select scope_system()) or (%1$s and %2$s)) with check ((select scope_system()) or (%1$s and %2$s))', on_it, keeps);
end $$;
