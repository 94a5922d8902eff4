-- Whoever leads an action adds to the claim of their own body, in their own name, while the action is theirs; and nobody judges the change of
-- their own agency, or one that they lead, whatever else they are on the review.

-- Claims of the body for which somebody leads an action that they accepted, until they hand it back, or it is given up or taken over.
create or replace function scope_claims_led() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct c.id), '{}') from impact_claim c
    join action a on a.recommendation_id = c.recommendation_id and lower(a.lead_body) = lower(c.body_name)
    where a.lead_id = any((select scope_leads())::uuid[]) and a.lead_state = 'accepted' and a.state not in ('not-implemented', 'superseded')
      and (a.review_id = any((select scope_excluded())::uuid[])) is not true and c.state <> 'withdrawn'
  $$;

create function lead_claims_for_own_body() returns trigger language plpgsql as $$
begin
  if not (select scope_system()) and (new.state <> 'proposed' or new.was_settled) then
    raise exception 'A claim begins as a proposal' using errcode = '42501';
  end if;
  if not keeps_plan(new.review_id, new.partnership_id) and (new.carried_from is not null or not exists (
      select from action a where a.recommendation_id = new.recommendation_id and a.lead_id = any((select scope_leads())::uuid[])
        and a.lead_state = 'accepted' and a.state not in ('not-implemented', 'superseded')
        and lower(a.lead_body) = lower(new.body_name) and a.lead_agency_id is not distinct from new.agency_id)) then
    raise exception 'A lead says what changes in the body for which they lead' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_claims_for_own_body before insert on impact_claim for each row when (current_user = 'dhr_app') execute function lead_claims_for_own_body();

-- The columns of the person and of the lead who wrote a row are its arguments.
create function lead_writes_in_own_name() returns trigger language plpgsql as $$
declare
  person constant uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  lead constant uuid := (to_jsonb(new) ->> tg_argv[1])::uuid;
begin
  if not keeps_plan(new.review_id, new.partnership_id) and person is not null and person is distinct from (select scope_person())
    and not exists (select from action_lead l where l.id = lead and l.person_id = person) then
    raise exception 'Nobody writes in the name of somebody else' using errcode = '42501';
  end if;
  return new;
end $$;

do $$
declare
  of record;
begin
  for of in select * from (values
    ('impact_claim', 'recorded_by'), ('impact_claim_wording', 'written_by'), ('impact_measure', 'recorded_by'), ('impact_definition', 'written_by'),
    ('impact_reading', 'given_by'), ('impact_evidence', 'given_by'), ('impact_judgement', 'by_person'), ('impact_audit', 'recorded_by'),
    ('impact_audit_run', 'drawn_by')
  ) as tables (name, person) loop
    execute format('create trigger lead_writes_in_own_name before insert on %I for each row when (current_user = ''dhr_app'') execute function lead_writes_in_own_name(%L, %L)',
      of.name, of.person, case of.person when 'by_person' then 'by_lead' else of.person || '_lead' end);
  end loop;
end $$;

-- A lead puts right what they gave themselves; names a run of the same claim alone; and says once how things were before.
create function lead_gives_own_reading() returns trigger language plpgsql as $$
begin
  if keeps_plan(new.review_id, new.partnership_id) then
    return new;
  end if;
  if new.withdrawn_at is not null
    or new.corrects is not null and not exists (select from impact_reading r where r.id = new.corrects and r.given_by_lead = any((select scope_leads())::uuid[]))
    or new.audit_run_id is not null and not exists (select from impact_audit_run r where r.id = new.audit_run_id and r.claim_id = new.claim_id)
    or new.is_baseline and exists (select from impact_reading r where r.measure_id = new.measure_id and r.definition = new.definition and r.is_baseline
        and r.withdrawn_at is null and r.id is distinct from new.corrects and not exists (select from impact_reading c where c.corrects = r.id)) then
    raise exception 'A lead gives figures of their own, and a baseline once' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_gives_own_reading before insert on impact_reading for each row when (current_user = 'dhr_app') execute function lead_gives_own_reading();

-- They take back what they gave, in their own name, while the claim is theirs.
do $$
declare
  name text;
  theirs constant text := 'given_by_lead = any((select scope_leads())::uuid[]) and claim_id = any((select scope_claims_led())::uuid[])';
begin
  foreach name in array array['impact_reading', 'impact_evidence'] loop
    execute format('drop policy withdrawn_by_lead on %I', name);
    execute format('create policy withdrawn_by_lead on %I for update to dhr_app using (%s) with check (%s and withdrawn_by_lead = given_by_lead)', name, theirs, theirs);
  end loop;
end $$;

-- Nor do they open a run again whose reading somebody else gave, or name another reading as what came of it.
create function lead_leaves_runs_of_others() returns trigger language plpgsql as $$
begin
  if not keeps_plan(new.review_id, new.partnership_id) then
    if new.reopened_at is distinct from old.reopened_at and exists (select from impact_reading r where r.id = old.reading_id
        and r.withdrawn_at is null and (r.given_by_lead = any((select scope_leads())::uuid[])) is not true) then
      raise exception 'A run is opened again by whoever gave its reading' using errcode = '42501';
    end if;
    if new.reading_id is distinct from old.reading_id and not exists (select from impact_reading r where r.id = new.reading_id
        and r.audit_run_id = new.id and r.given_by_lead = any((select scope_leads())::uuid[])) then
      raise exception 'What came of a run is a reading of it' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
create trigger lead_leaves_runs_of_others before update on impact_audit_run for each row when (current_user = 'dhr_app') execute function lead_leaves_runs_of_others();

create function audit_stays_where_it_is() returns trigger language plpgsql as $$
begin
  if not only_changes(to_jsonb(old), to_jsonb(new), array['title', 'questions', 'producer', 'producer_name', 'version']) then
    raise exception 'An audit stays with its measure and with who began it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger audit_stays_where_it_is before update on impact_audit for each row when (current_user = 'dhr_app') execute function audit_stays_where_it_is();

-- Whether a change is of the asker's own agency, or one that they lead, by their account or by its address.
create function is_own_change(claim uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select exists (
      select from impact_claim c join person p on p.id = (select scope_person()) left join agency g on g.id = p.agency_id
      where c.id = claim and (c.agency_id = g.id or lower(trim(g.name)) = lower(trim(c.body_name)) or exists (
        select from action a join action_lead l on l.id = a.lead_id
        where a.recommendation_id = c.recommendation_id and lower(a.lead_body) = lower(c.body_name) and a.state <> 'superseded'
          and (l.person_id = p.id or l.email = lower(p.email)))))
  $$;

-- The column of the person who says so is the argument.
create function nobody_judges_their_own() returns trigger language plpgsql as $$
declare
  row constant jsonb := to_jsonb(new);
begin
  if (select scope_system()) then
    return new;
  end if;
  if (row ->> tg_argv[0])::uuid is distinct from (select scope_person()) or is_own_change((row ->> 'claim_id')::uuid) then
    raise exception 'Nobody judges their own change, or in the name of somebody else' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger nobody_judges_their_own before insert on impact_judgement for each row
  when (current_user = 'dhr_app' and not new.is_proposal) execute function nobody_judges_their_own('by_person');
create trigger nobody_judges_their_own before update on impact_challenge for each row
  when (current_user = 'dhr_app') execute function nobody_judges_their_own('answered_by');
create trigger nobody_judges_their_own before insert or update on impact_look for each row
  when (current_user = 'dhr_app') execute function nobody_judges_their_own('set_by');

create function nobody_settles_their_own() returns trigger language plpgsql as $$
begin
  if (new.state = 'settled' or old.state = 'settled' and new.state = 'agreed') and not (select scope_system()) and is_own_change(new.id) then
    raise exception 'Nobody settles their own change' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger nobody_settles_their_own before update on impact_claim for each row
  when (current_user = 'dhr_app' and new.state is distinct from old.state) execute function nobody_settles_their_own();

-- What was given, judged or answered keeps what it was given for: a challenge is answered once.
create function challenge_is_answered_once() returns trigger language plpgsql as $$
begin
  if old.answer is not null or not only_changes(to_jsonb(old), to_jsonb(new), array['answer', 'answer_words', 'answered_by', 'answered_at', 'version']) then
    raise exception 'What was found again stays as it was found, and is answered once' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger challenge_is_answered_once before update on impact_challenge for each row when (current_user = 'dhr_app') execute function challenge_is_answered_once();

create function claim_stays_whose_it_is() returns trigger language plpgsql as $$
begin
  if not only_changes(to_jsonb(old), to_jsonb(new), array['state', 'was_settled', 'version']) or old.was_settled and not new.was_settled then
    raise exception 'A claim stays with its recommendation and its body' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger claim_stays_whose_it_is before update on impact_claim for each row when (current_user = 'dhr_app') execute function claim_stays_whose_it_is();
