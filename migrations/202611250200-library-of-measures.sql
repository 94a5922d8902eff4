-- Measures that worked here, kept for others to start from, beside those that the program proposes; and what leads were asked to read.

-- Read by everybody in the partnership: nothing in it is about a review, and nobody is named.
create table impact_library_measure (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  measure_id uuid not null unique references impact_measure (id),   -- the measure that it was kept from
  theme text not null check (theme <> ''),
  bodies text[] not null default '{}',                     -- empty: anybody
  title text not null check (title <> ''),
  different text not null check (different <> ''),
  for_whom text not null check (for_whom <> ''),
  practice text not null check (practice <> ''),
  source text not null check (source in ('case-file-audit', 'dip-sample', 'performance-figure', 'training-record', 'practitioner-survey',
    'people-voice', 'inspection', 'multi-agency-audit')),
  unit text not null check (unit in ('share', 'number', 'days', 'score')),
  direction text not null check (direction in ('up', 'down')),
  what text not null check (what <> ''),
  population text not null check (population <> ''),
  target double precision,
  every_months integer not null check (every_months between 1 and 36),
  why_it_works text not null check (why_it_works <> ''),
  cannot_show text not null default '',
  kept_by uuid not null references person (id),
  kept_at timestamptz not null,
  check (unit <> 'share' or target is null or target between 0 and 100)
);
create index on impact_library_measure (partnership_id);

-- What was taken out of the library, or put back: of a measure the last row counts. `key` is that of a proposed one, or the id of one kept here.
create table impact_library_step (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  key text not null check (key <> ''),
  hidden boolean not null,
  reason text not null check (reason <> ''),
  by_person uuid not null references person (id),
  at timestamptz not null,
  seq integer generated always as identity
);
create index on impact_library_step (partnership_id, key);

do $$
declare
  belongs constant text := '(select scope_system()) or partnership_id = any((select scope_acquainted())::uuid[])';
  coordinates constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])';
begin
  perform protect_table('impact_library_measure', 'select, insert', belongs,
    '(select scope_system()) or measure_id in (select m.id from impact_measure m where m.partnership_id = impact_library_measure.partnership_id)
      and (' || coordinates || ' or measure_id in (select m.id from impact_measure m
        where m.review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])))');
  perform protect_table('impact_library_step', 'select, insert', belongs, '(select scope_system()) or ' || coordinates);
end $$;

-- A lead was asked for a reading that is due, or reminded of it: each once for a day on which it was due.
create table impact_reading_asked (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  measure_id uuid not null,
  lead_id uuid not null references action_lead (id),
  due_on date not null,
  moment text not null check (moment in ('due', 'again')),
  to_name text not null,
  to_email text not null,
  sent_at timestamptz not null,
  unique (measure_id, lead_id, due_on, moment),
  foreign key (measure_id, claim_id) references impact_measure (id, claim_id),
  foreign key (claim_id, review_id) references impact_claim (id, review_id)
);
create index on impact_reading_asked (review_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
begin
  perform belongs_to_review('impact_reading_asked');
  perform protect_table('impact_reading_asked', 'select, insert', '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])))
    or lead_id = any((select scope_leads())::uuid[])', '(select scope_system())');
end $$;
