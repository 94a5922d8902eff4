-- Case-file audits: questions about files, a sample drawn at random from case numbers that somebody gives, answers file by file, and the
-- result as a reading of the measure that the audit belongs to.
--
-- Nothing of a person is kept. Of the list only how long it was and a hash; of the sample the case numbers, in a table of their own, until
-- the run is finished or dropped (rows go), and no longer than sixty days; of a file its number in the sample and its answers.
-- Read like the measure; case numbers by those who work on the audit alone.

create table impact_audit (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  measure_id uuid not null,
  number integer not null check (number > 0),              -- within the measure
  title text not null check (title <> ''),
  questions jsonb not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) between 1 and 8),
  producer text not null check (producer in ('own', 'other', 'independent')),
  producer_name text not null default '',
  recorded_by uuid references person (id),
  recorded_by_lead uuid references action_lead (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (id, claim_id),
  unique (measure_id, number),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  foreign key (measure_id, claim_id) references impact_measure (id, claim_id),
  check (num_nonnulls(recorded_by, recorded_by_lead) > 0),
  check (producer = 'own' or producer_name <> '')
);
create index on impact_audit (review_id);

-- A sample that was drawn, and what became of it. Open until it is finished or dropped; a finished one may be opened again.
create table impact_audit_run (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  audit_id uuid not null,
  number integer not null check (number > 0),              -- within the audit, those that were dropped among them
  is_baseline boolean not null,
  from_day date not null,                                  -- the cases are of these days
  to_day date not null,
  population integer not null check (population > 0),      -- case numbers on the list, each once
  list_hash text not null,                                 -- by which the same list is known again; salted with the audit
  sample integer not null check (sample > 0),
  seed text not null check (length(seed) >= 16),           -- with the list, it gives the same sample again
  drawn_by uuid references person (id),
  drawn_by_lead uuid references action_lead (id),
  drawn_at timestamptz not null,
  left_out_because text check (left_out_because in ('no-time', 'not-found', 'not-open')),
  finished_at timestamptz,
  finished_by uuid references person (id),
  finished_by_lead uuid references action_lead (id),
  reading_id uuid references impact_reading (id),          -- the newest that came of it
  reopened_at timestamptz,
  dropped_at timestamptz,
  dropped_reason text not null default '',
  dropped_by uuid references person (id),
  dropped_by_lead uuid references action_lead (id),
  version integer not null default 1,
  unique (id, claim_id),
  unique (audit_id, number),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  foreign key (audit_id, claim_id) references impact_audit (id, claim_id),
  check (from_day <= to_day),
  check (sample <= population),
  check (num_nonnulls(drawn_by, drawn_by_lead) > 0),
  check ((finished_at is null) = (num_nonnulls(finished_by, finished_by_lead) = 0)),
  check ((finished_at is null) = (reading_id is null)),
  check (reopened_at is null or finished_at is not null),
  check ((dropped_at is null) = (dropped_reason = '') and (dropped_at is null) = (num_nonnulls(dropped_by, dropped_by_lead) = 0))
);
create index on impact_audit_run (review_id);
alter table impact_reading add foreign key (audit_run_id) references impact_audit_run (id);

-- Case numbers of a sample: gone with the run.
create table impact_audit_sampled (
  run_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  file_number integer not null check (file_number > 0),
  reference text not null check (reference <> ''),
  primary key (run_id, file_number),
  foreign key (run_id, claim_id) references impact_audit_run (id, claim_id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id)
);
create index on impact_audit_sampled (review_id);

-- What was answered of a file, all questions at once; the last answer is kept.
create table impact_audit_answer (
  run_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  file_number integer not null check (file_number > 0),
  answers jsonb not null check (jsonb_typeof(answers) = 'object' and not jsonb_path_exists(answers, '$.* ? (@ != "yes" && @ != "no" && @ != "na")')),
  answered_by uuid references person (id),
  answered_by_lead uuid references action_lead (id),
  answered_at timestamptz not null,
  version integer not null default 1,
  primary key (run_id, file_number),
  foreign key (run_id, claim_id) references impact_audit_run (id, claim_id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  check (num_nonnulls(answered_by, answered_by_lead) > 0)
);
create index on impact_audit_answer (review_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])))';
  follows constant text := '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])))';
  led constant text := ' or claim_id = any((select scope_claims_led())::uuid[])';
  of record;
begin
  for of in select * from (values
    ('impact_audit', 'recorded_by_lead'), ('impact_audit_run', 'drawn_by_lead'), ('impact_audit_answer', 'answered_by_lead')
  ) as tables (name, author) loop
    perform belongs_to_review(of.name::regclass);
    perform protect_table(of.name::regclass, 'select, insert, update', follows || led, keeps || led);
    execute 'drop policy added on ' || of.name;
    execute format('create policy added on %s for insert to dhr_app with check (%s or claim_id = any((select scope_claims_led())::uuid[]) and %I = any((select scope_leads())::uuid[]))',
      of.name, keeps, of.author);
  end loop;
  perform belongs_to_review('impact_audit_sampled');
  perform protect_table('impact_audit_sampled', 'select, insert, delete', keeps || led, keeps || led);
end $$;

-- What was drawn stays as it was drawn: nobody draws until the sample pleases them, and nothing of a run that was dropped is changed.
create function audit_run_stays_as_drawn() returns trigger language plpgsql as $$
begin
  if old.dropped_at is not null or not only_changes(to_jsonb(old), to_jsonb(new), array['left_out_because', 'finished_at', 'finished_by', 'finished_by_lead',
      'reading_id', 'reopened_at', 'dropped_at', 'dropped_reason', 'dropped_by', 'dropped_by_lead', 'version']) then
    raise exception 'A sample stays as it was drawn' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger audit_run_stays_as_drawn before update on impact_audit_run for each row when (current_user = 'dhr_app') execute function audit_run_stays_as_drawn();

-- Answers of one run are answers to one set of questions.
create function audit_questions_stay_once_answered() returns trigger language plpgsql as $$
begin
  if old.questions <> new.questions and exists (
    select from impact_audit_answer a join impact_audit_run r on r.id = a.run_id where r.audit_id = old.id) then
    raise exception 'Questions stay as they are once a file was answered' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger audit_questions_stay_once_answered before update on impact_audit for each row when (current_user = 'dhr_app') execute function audit_questions_stay_once_answered();

create function audit_answer_while_open() returns trigger language plpgsql as $$
begin
  if not exists (select from impact_audit_run r where r.id = new.run_id and r.dropped_at is null and new.file_number <= r.sample
      and (r.finished_at is null or r.reopened_at > r.finished_at)) then
    raise exception 'Files of a run are answered while it is open' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger audit_answer_while_open before insert or update on impact_audit_answer for each row when (current_user = 'dhr_app') execute function audit_answer_while_open();
