-- The decision whether to hold a review: the test limb by limb, who was consulted, what is proposed, who signed, and what followed. Answers,
-- proposals, requests and signatures are only ever added to; where a thing stands is worked out from the newest.

create table criterion_answer (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  limb_id text not null check (limb_id <> ''),
  version integer not null check (version > 0),            -- the newest counts
  answer text not null check (answer in ('yes', 'no', 'unknown')),
  evidence text not null default '',
  answered_by uuid not null references person (id),
  answered_at timestamptz not null,
  unique (review_id, limb_id, version)
);
select protect_review_table('criterion_answer', 'select, insert', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

create table consultation (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  name text not null check (name <> ''),
  post text not null default '',
  agency text not null default '',
  understands_abuse boolean not null,                      -- somebody whose work is domestic abuse
  asked_on date not null,
  said text not null default '',
  view text not null check (view in ('hold', 'not-hold', 'unsure', 'no-view')),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  removed_by uuid references person (id),
  removed_at timestamptz,
  version integer not null default 1,
  check ((removed_at is null) = (removed_by is null))
);
create index on consultation (review_id);
select protect_review_table('consultation', 'select, insert, update', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

create table proposed_decision (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  version integer not null check (version > 0),
  outcome text not null check (outcome in ('hold', 'not-hold', 'defer', 'transfer')),
  reasons text not null default '',
  review_kind text,                                        -- how it would be held
  not_hold_reason text,
  review_by date,
  transfer_partnership_id uuid references partnership (id),
  transfer_to text not null default '',
  dissent text not null default '',
  scoping_waiver text not null default '',                 -- why it is not left until every agency has answered
  reconsiders uuid,                                        -- the decision it would replace
  reconsider_reason text not null default '',
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null,
  unique (review_id, version),
  unique (id, review_id)
);
select protect_review_table('proposed_decision', 'select, insert', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

-- A proposal put to those who sign, with everything they sign as it stood then.
create table signature_request (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  proposal_id uuid not null,
  rule text not null check (rule in ('one', 'each')),
  signatories uuid[] not null check (cardinality(signatories) > 0),
  basis jsonb not null check (jsonb_typeof(basis) = 'object'),
  digest text not null check (length(digest) = 64),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  unique (review_id, number),
  unique (id, review_id),
  foreign key (proposal_id, review_id) references proposed_decision (id, review_id)
);
select protect_review_table('signature_request', 'select, insert', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

-- Nobody signs for somebody else, and only whoever chairs the partnership signs.
create table decision_signature (
  id uuid primary key,
  request_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  role text not null check (role = 'csp-chair'),
  stance text not null check (stance in ('agrees', 'dissents', 'stands-aside')),
  words text not null default '',
  signed_at timestamptz not null,
  unique (request_id, person_id),
  foreign key (request_id, review_id) references signature_request (id, review_id),
  check (stance = 'agrees' or words <> '')
);
create index on decision_signature (review_id);
select protect_review_table('decision_signature', 'select, insert', own) from (select
  'person_id = (select scope_person()) and partnership_id = any((select scope_roles(array[''csp-chair'']))::uuid[])
     and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (own);

-- A decision that has been signed by everybody who had to. The latest of a review counts.
create table decision (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null unique,
  number integer not null check (number > 0),
  outcome text not null check (outcome in ('hold', 'not-hold', 'defer', 'transfer')),
  decided_on date not null,
  decided_at timestamptz not null,
  unique (review_id, number),
  unique (id, review_id),
  foreign key (request_id, review_id) references signature_request (id, review_id)
);
select protect_review_table('decision', 'select, insert', chair) from (select
  'partnership_id = any((select scope_roles(array[''csp-chair'']))::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true')
  as rule (chair);
alter table proposed_decision add foreign key (reconsiders, review_id) references decision (id, review_id);

create table direction (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  asks text not null check (asks in ('establish', 'take-part')),
  section text not null check (section <> ''),
  received_on date not null,
  words text not null check (words <> ''),
  due_on date check (due_on >= received_on),
  letter_reference text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  obeyed_on date check (obeyed_on >= received_on),
  obeyed_how text,
  obeyed_by uuid references person (id),
  obeyed_at timestamptz,
  version integer not null default 1,
  check ((obeyed_on is null) = (obeyed_how is null) and (obeyed_on is null) = (obeyed_by is null) and (obeyed_on is null) = (obeyed_at is null))
);
create index on direction (review_id);
select protect_review_table('direction', 'select, insert, update', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

create table decision_challenge (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  raised_by text not null check (raised_by <> ''),
  raised_on date not null,
  words text not null check (words <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  answered_on date check (answered_on >= raised_on),
  answer text,
  version integer not null default 1,
  check ((answered_on is null) = (answer is null))
);
create index on decision_challenge (review_id);
select protect_review_table('decision_challenge', 'select, insert, update', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

-- The reporting form as it was filled in, each time.
create table home_office_form (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  unique (review_id, version)
);
select protect_review_table('home_office_form', 'select, insert', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

-- That the Home Office or the family was told, by people: the machine writes to neither.
create table decision_telling (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  decision_id uuid,                                        -- the decision they were told of; null before there was one
  whom text not null check (whom in ('home-office', 'family')),
  told_on date not null,
  channel text not null check (channel <> ''),
  told_name text not null default '',
  told_by text not null default '',
  proof text not null default '',
  form_version integer,
  leaflet boolean not null default false,
  challenge_explained boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  foreign key (decision_id, review_id) references decision (id, review_id),
  foreign key (review_id, form_version) references home_office_form (review_id, version),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on decision_telling (review_id);
select protect_review_table('decision_telling', 'select, insert, update', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

-- Where a case went. Inside this installation the notification that arrived there is named.
create table case_transfer (
  decision_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  to_partnership_id uuid references partnership (id),
  to_words text not null check (to_words <> ''),
  notification_reference text,
  transferred_on date not null,
  foreign key (decision_id, review_id) references decision (id, review_id)
);
create index on case_transfer (review_id);
select protect_review_table('case_transfer', 'select, insert', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);

create table early_learning (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  learned text not null check (learned <> ''),
  action text not null default '',
  learned_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index on early_learning (review_id);
select protect_review_table('early_learning', 'select, insert', run) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (run);
