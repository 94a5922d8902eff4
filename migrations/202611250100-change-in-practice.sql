-- Whether practice changed (H-19): what a recommendation is to make different (a claim), how that is seen (measures), what was read of it
-- (readings), what else shows it (proof), what is thought of it (judgements), and whether it lasted (looks) or was found again (challenges).
--
-- Read like the action plan. Whoever leads an action of the recommendation for the body that a claim is of adds to that claim, signed in or
-- by link; what they added is put right by another row. How good the proof is, is worked out from these rows and kept nowhere.

create table impact_claim (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recommendation_id uuid not null,
  number integer not null check (number > 0),              -- within the recommendation
  agency_id uuid references agency (id),
  body_name text not null check (body_name <> ''),         -- whose practice is to change
  state text not null check (state in ('proposed', 'agreed', 'settled', 'withdrawn')),
  was_settled boolean not null default false,
  carried_from uuid,                                       -- the claim of a recommendation that this one took the place of
  recorded_by uuid references person (id),
  recorded_by_lead uuid references action_lead (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  unique (recommendation_id, number),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  foreign key (carried_from, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(recorded_by, recorded_by_lead) > 0)
);
create index on impact_claim (review_id);
create index on impact_claim (partnership_id);

-- What it says: the last row counts.
create table impact_claim_wording (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  number integer not null check (number > 0),
  different text not null check (different <> ''),         -- what will be different
  for_whom text not null check (for_whom <> ''),
  practice text not null check (practice <> ''),           -- in which practice
  why text not null default '',                            -- why it was changed
  written_by uuid references person (id),
  written_by_lead uuid references action_lead (id),
  written_at timestamptz not null,
  unique (claim_id, number),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(written_by, written_by_lead) > 0)
);
create index on impact_claim_wording (review_id);

create table impact_claim_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  by_person uuid not null references person (id),
  at timestamptz not null,
  seq integer generated always as identity,
  foreign key (claim_id, review_id) references impact_claim (id, review_id)
);
create index on impact_claim_step (review_id);

create table impact_measure (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  number integer not null check (number > 0),
  source text not null check (source in ('case-file-audit', 'dip-sample', 'performance-figure', 'training-record', 'practitioner-survey',
    'people-voice', 'inspection', 'multi-agency-audit')),
  unit text not null check (unit in ('share', 'number', 'days', 'score')),
  direction text not null check (direction in ('up', 'down')),
  target double precision,
  target_by date,
  who_measures text not null check (who_measures <> ''),
  every_months integer not null check (every_months between 1 and 36),
  first_on date not null,                                  -- the first reading after the baseline
  no_baseline_because text not null default '',
  from_library text not null default '',                   -- the measure of the library that it was taken from
  ended_on date,
  ended_reason text not null default '',
  recorded_by uuid references person (id),
  recorded_by_lead uuid references action_lead (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (id, claim_id),
  unique (id, review_id),
  unique (claim_id, number),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(recorded_by, recorded_by_lead) > 0),
  check ((ended_on is null) = (ended_reason = '')),
  check (unit <> 'share' or target is null or target between 0 and 100)
);
create index on impact_measure (review_id);

-- What exactly is measured: a change of it breaks the series, and the last row counts.
create table impact_definition (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  measure_id uuid not null,
  number integer not null check (number > 0),
  what text not null check (what <> ''),
  population text not null check (population <> ''),       -- all of whom or of what
  from_on date not null,                                   -- readings from this day are read by it
  why text not null default '',
  written_by uuid references person (id),
  written_by_lead uuid references action_lead (id),
  written_at timestamptz not null,
  unique (measure_id, number),
  foreign key (measure_id, review_id) references impact_measure (id, review_id),
  check (num_nonnulls(written_by, written_by_lead) > 0)
);
create index on impact_definition (review_id);

create table impact_reading (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  measure_id uuid not null,
  definition integer not null check (definition > 0),
  is_baseline boolean not null default false,
  on_day date not null,                                    -- of a period, its last day
  from_day date,
  value double precision,                                  -- null: there was nothing to read (no case in the period)
  numerator integer check (numerator >= 0),
  denominator integer check (denominator >= 0),
  method text not null default '',
  producer text not null check (producer in ('own', 'other', 'independent')),
  producer_name text not null default '',
  note text not null default '',
  document_id uuid references document (id),
  audit_run_id uuid,
  corrects uuid,                                           -- the reading that this one puts right
  given_by uuid references person (id),
  given_by_lead uuid references action_lead (id),
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text not null default '',
  withdrawn_by uuid references person (id),
  withdrawn_by_lead uuid references action_lead (id),
  seq integer generated always as identity,
  unique (id, measure_id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  foreign key (measure_id, claim_id) references impact_measure (id, claim_id),
  foreign key (corrects, measure_id) references impact_reading (id, measure_id),
  check (num_nonnulls(given_by, given_by_lead) > 0),
  check (num_nonnulls(numerator, denominator) in (0, 2)),
  check (numerator is null or numerator <= denominator),
  check (value is not null or denominator = 0),
  check (from_day is null or from_day <= on_day),
  check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create unique index impact_reading_corrected_once on impact_reading (corrects) where corrects is not null;
create index on impact_reading (review_id);
create index on impact_reading (measure_id);

-- Proof beside the figures, and beside what came with the actions.
create table impact_evidence (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  kind text not null check (kind in ('promise', 'policy', 'training', 'practice', 'outcome', 'voice')),
  producer text not null check (producer in ('own', 'other', 'independent')),
  producer_name text not null default '',
  title text not null check (title <> ''),
  words text not null default '',
  dated_on date not null,
  document_id uuid references document (id),
  given_by uuid references person (id),
  given_by_lead uuid references action_lead (id),
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text not null default '',
  withdrawn_by uuid references person (id),
  withdrawn_by_lead uuid references action_lead (id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(given_by, given_by_lead) > 0),
  check (words <> '' or document_id is not null),
  check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create index on impact_evidence (review_id);

-- What the owner proposes, and what somebody independent of them makes of it.
create table impact_judgement (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  is_proposal boolean not null,
  verdict text not null check (verdict in ('no-change', 'some-change', 'sustained', 'worse')),
  reasons text not null check (reasons <> ''),
  strength text not null check (strength in ('none', 'weak', 'moderate', 'strong')),   -- as it was worked out at that moment
  look_months integer,                                     -- made on looking again so many months after closure
  by_person uuid references person (id),
  by_lead uuid references action_lead (id),
  at timestamptz not null,
  seq integer generated always as identity,
  unique (id, review_id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(by_person, by_lead) > 0),
  check (is_proposal or by_person is not null and by_lead is null)
);
create index on impact_judgement (review_id);
create index on impact_judgement (claim_id);

-- A day for looking again that is not the usual one. Without a row the day follows from the closure; what came of looking is a judgement.
create table impact_look (
  claim_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  closed_on date not null,                                 -- the closure that it follows
  months integer not null check (months between 1 and 60),
  due_on date not null,
  because text not null check (because <> ''),
  set_by uuid not null references person (id),
  set_at timestamptz not null,
  version integer not null default 1,
  primary key (claim_id, closed_on, months),
  foreign key (claim_id, review_id) references impact_claim (id, review_id)
);
create index on impact_look (review_id);

-- Found again: a later finding of another review, or learning taken in, that is like what a claim was to change. Of its source only ids are
-- kept: whoever reads the claim may not read the other review.
create table impact_challenge (
  id uuid primary key,
  review_id uuid not null,                                 -- of the claim
  partnership_id uuid not null,
  claim_id uuid not null,
  finding_id uuid references finding (id),
  learning_item_id uuid references learning_item (id),
  theme text not null default '',                          -- that both have
  same_body boolean not null,
  likeness double precision not null check (likeness between 0 and 1),
  found_on date not null,
  raised_by uuid references person (id),                   -- null: by the program
  raised_at timestamptz not null,
  answer text check (answer in ('stands', 'came-back', 'another-matter')),
  answer_words text not null default '',
  answered_by uuid references person (id),
  answered_at timestamptz,
  version integer not null default 1,
  unique (claim_id, finding_id),
  unique (claim_id, learning_item_id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(finding_id, learning_item_id) = 1),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null) and (answer is null) = (answer_words = ''))
);
create index on impact_challenge (review_id);

-- Claims of the body for which somebody leads an action of the recommendation.
create function scope_claims_led() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct c.id), '{}') from impact_claim c
    join action a on a.recommendation_id = c.recommendation_id and lower(a.lead_body) = lower(c.body_name)
    where a.id = any((select scope_actions_led())::uuid[]) and c.state <> 'withdrawn'
  $$;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])))';
  follows constant text := '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])))';
  led constant text := ' or claim_id = any((select scope_claims_led())::uuid[])';
  by_themself constant text := 'any((select scope_leads())::uuid[])';
  of record;
begin
  perform belongs_to_review('impact_claim');
  perform protect_table('impact_claim', 'select, insert, update', follows || ' or id = any((select scope_claims_led())::uuid[])', keeps);
  -- Whoever leads an action of a recommendation says how the change in their own body is seen.
  drop policy added on impact_claim;
  execute format('create policy added on impact_claim for insert to dhr_app with check (%s or state = ''proposed''
    and recommendation_id = any((select scope_recommendations_led())::uuid[]) and recorded_by_lead = %s)', keeps, by_themself);
  for of in select * from (values
    ('impact_claim_wording', 'select, insert', 'written_by_lead'), ('impact_claim_step', 'select, insert', null),
    ('impact_measure', 'select, insert, update', 'recorded_by_lead'), ('impact_reading', 'select, insert, update', 'given_by_lead'),
    ('impact_evidence', 'select, insert, update', 'given_by_lead'), ('impact_judgement', 'select, insert', 'by_lead'),
    ('impact_look', 'select, insert, update', null), ('impact_challenge', 'select, insert, update', null)
  ) as tables (name, rights, author) loop
    perform belongs_to_review(of.name::regclass);
    perform protect_table(of.name::regclass, of.rights, follows || led, keeps);
    if of.author is not null then
      execute 'drop policy added on ' || of.name;
      execute format('create policy added on %s for insert to dhr_app with check (%s or claim_id = any((select scope_claims_led())::uuid[]) and %I = %s)',
        of.name, keeps, of.author, by_themself);
    end if;
  end loop;
  perform belongs_to_review('impact_definition');
  perform protect_table('impact_definition', 'select, insert',
    follows || ' or measure_id in (select id from impact_measure where claim_id = any((select scope_claims_led())::uuid[]))', keeps);
  execute format('drop policy added on impact_definition');
  execute format('create policy added on impact_definition for insert to dhr_app with check (%s or written_by_lead = %s
    and measure_id in (select id from impact_measure where claim_id = any((select scope_claims_led())::uuid[])))', keeps, by_themself);
end $$;

-- A lead writes a claim anew until it is agreed; proposes, and never judges.
create function lead_leaves_agreed_claim() returns trigger language plpgsql as $$
begin
  if not keeps_plan(new.review_id, new.partnership_id)
    and exists (select from impact_claim c where c.id = new.claim_id and c.state <> 'proposed') then
    raise exception 'What was agreed is changed by whoever looks after the plan' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_leaves_agreed_claim before insert on impact_claim_wording for each row when (current_user = 'dhr_app') execute function lead_leaves_agreed_claim();

create function lead_proposes() returns trigger language plpgsql as $$
begin
  if not new.is_proposal and not keeps_plan(new.review_id, new.partnership_id) then
    raise exception 'Nobody judges the change that they lead' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger lead_proposes before insert on impact_judgement for each row when (current_user = 'dhr_app') execute function lead_proposes();

-- A figure, proof or judgement stays as it was given; it may be withdrawn, by whoever keeps the plan or by the lead who gave it.
create policy withdrawn_by_lead on impact_reading for update to dhr_app using (given_by_lead = any((select scope_leads())::uuid[]))
  with check (given_by_lead = any((select scope_leads())::uuid[]));
create policy withdrawn_by_lead on impact_evidence for update to dhr_app using (given_by_lead = any((select scope_leads())::uuid[]))
  with check (given_by_lead = any((select scope_leads())::uuid[]));
create function stays_as_given() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
    or not only_changes(to_jsonb(old), to_jsonb(new), array['withdrawn_at', 'withdrawn_reason', 'withdrawn_by', 'withdrawn_by_lead']) then
    raise exception 'What was given stays as it was given' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger stays_as_given before update on impact_reading for each row when (current_user = 'dhr_app') execute function stays_as_given();
create trigger stays_as_given before update on impact_evidence for each row when (current_user = 'dhr_app') execute function stays_as_given();
