-- The independent chair, and the report author where there is a separate one: what the review needs, who was considered, how each stands
-- to the agencies involved, and who was appointed. What a chair costs and what was thought of a candidate are for those who run the
-- review alone: no member of a panel sees a row of them, whatever page asks.

create table chair_specification (
  review_id uuid primary key,
  partnership_id uuid not null,
  skills text[] not null default '{}',
  experience text not null default '',
  independence text not null default '',
  starts_on date,
  days integer check (days between 1 and 400),
  closes_on date,
  note text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1
);

create table chair_candidate (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  role text not null check (role in ('chair', 'author')),
  practitioner_id uuid references practitioner (id),
  name text not null check (name <> ''),
  email text not null default '' check (email = lower(email)),
  organisation text not null default '',
  skills text[] not null default '{}',
  reviews_elsewhere integer check (reviews_elsewhere between 0 and 99),
  training text not null default '',
  trained_on date,
  referees text not null default '',
  score integer check (score between 1 and 5),
  note text not null default '',
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  statement_asked_at timestamptz,
  withdrawn_on date,
  withdrawn_reason text,
  version integer not null default 1,
  unique (id, review_id),
  check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index on chair_candidate (review_id, name);
create index on chair_candidate (practitioner_id);
create index on chair_candidate (email);

-- What a candidate says of their career and their links. Each is kept: a later one counts.
create table independence_statement (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  candidate_id uuid not null,
  number integer not null check (number > 0),
  career jsonb not null check (jsonb_typeof(career) = 'array' and jsonb_array_length(career) <= 30),
  other_links text not null default '',
  reviews_in_hand integer check (reviews_in_hand between 0 and 99),
  declared_name text not null check (declared_name <> ''),
  given_at timestamptz not null,
  -- Null when the candidate gave it themselves, by the link they were sent.
  entered_by uuid references person (id),
  unique (candidate_id, number),
  foreign key (candidate_id, review_id) references chair_candidate (id, review_id)
);
create index on independence_statement (review_id, candidate_id);

-- A conflict that two people judged to be no bar, of the statement that shows it.
create table conflict_override (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  candidate_id uuid not null,
  statement_id uuid not null references independence_statement (id),
  reason text not null check (reason <> ''),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null,
  answer text check (answer in ('agreed', 'refused')),
  answered_by uuid references person (id),
  answered_at timestamptz,
  answer_reason text not null default '',
  foreign key (candidate_id, review_id) references chair_candidate (id, review_id),
  check (answered_by <> proposed_by),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index on conflict_override (review_id, candidate_id);
create unique index on conflict_override (candidate_id, statement_id) where answer is distinct from 'refused';

create table chair_contract (
  candidate_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  day_rate_pence integer not null check (day_rate_pence between 0 and 1000000000),
  days_at_most integer check (days_at_most between 1 and 400),
  cap_pence integer check (cap_pence between 0 and 2000000000),
  starts_on date not null,
  ends_on date check (ends_on > starts_on),
  terms text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  foreign key (candidate_id, review_id) references chair_candidate (id, review_id)
);
create index on chair_contract (review_id);

create table chair_appointment (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  candidate_id uuid not null,
  role text not null check (role in ('chair', 'author')),
  person_id uuid not null references person (id),
  name text not null check (name <> ''),
  appointed_on date not null,
  reason text not null check (reason <> ''),
  decided_by uuid not null references person (id),
  decided_at timestamptz not null,
  certificate text not null default '',
  certified_on date,
  mentoring text not null default '',
  mentoring_offered_on date,
  ended_on date check (ended_on >= appointed_on),
  ended_reason text,
  ended_by uuid references person (id),
  version integer not null default 1,
  foreign key (candidate_id, review_id) references chair_candidate (id, review_id),
  check (decided_by <> person_id),
  check ((ended_on is null) = (ended_reason is null) and (ended_on is null) = (ended_by is null)),
  check ((certified_on is null) = (certificate = '') and (mentoring_offered_on is null) = (mentoring = ''))
);
create index on chair_appointment (review_id, role);
create index on chair_appointment (person_id);
create unique index on chair_appointment (review_id, role) where ended_on is null;

-- That the chair writes the report too: why there is no separate author.
create table author_consideration (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  decided_on date not null,
  reason text not null check (reason <> ''),
  decided_by uuid not null references person (id),
  decided_at timestamptz not null
);
create index on author_consideration (review_id);

-- The candidacies by which the person who asks holds office now: their own statement and contract are theirs to see.
create function scope_candidacies() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(candidate_id), '{}') from chair_appointment
    where person_id = scope_person() and (ended_on is null or ended_on > scope_today())
  $$;

do $$
declare
  running text := 'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true';
  own text := ' or (candidate_id = any((select scope_candidacies())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true)';
  by_link text := ' or candidate_id = (select scope_grant_subject())';
  name regclass;
begin
  foreach name in array array['chair_specification', 'chair_candidate', 'independence_statement', 'conflict_override', 'chair_contract',
    'chair_appointment', 'author_consideration']::regclass[]
  loop
    perform belongs_to_review(name);
  end loop;
  perform protect_table('chair_specification', 'select, insert, update', running, running);
  perform protect_table('chair_candidate', 'select, insert, update', running, running);
  perform protect_table('independence_statement', 'select, insert', running || own || by_link, running || by_link);
  perform protect_table('conflict_override', 'select, insert, update', running, running);
  perform protect_table('chair_contract', 'select, insert, update', running || own, running);
  -- Who chairs a review is no secret from those who sit in it.
  perform protect_table('chair_appointment', 'select, insert, update', review_condition(), running);
  perform protect_table('author_consideration', 'select, insert', running, running);
end $$;
