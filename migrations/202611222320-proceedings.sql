-- The proceedings beside a review: what they are, when they are heard, what they do to the review; how other reviews were considered; what
-- was agreed with the police about timing; and the schedule of everything that may have to be disclosed.

create table proceeding (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  title text not null check (title <> ''),
  owner text not null check (owner <> ''),
  contact text not null default '',
  reference text not null default '',
  effect text not null check (effect in ('none', 'shared-dates', 'limited', 'paused', 'combined')),
  combining text not null check (combining in ('apart', 'linked', 'one-chair', 'one-report')),
  lead text not null default '',
  how text not null default '',
  status text not null check (status in ('expected', 'under-way', 'ended')),
  ended_on date,
  outcome text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  check ((status = 'ended') = (ended_on is not null))
);
create index on proceeding (review_id);
select protect_review_table('proceeding');

create table proceeding_change (
  id uuid primary key,
  proceeding_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  what text not null,
  stood text not null,
  stands text not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  foreign key (proceeding_id, review_id) references proceeding (id, review_id)
);
create index on proceeding_change (review_id);
create index on proceeding_change (proceeding_id);
select protect_review_table('proceeding_change', 'select, insert');

create table proceeding_date (
  id uuid primary key,
  proceeding_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  falls_on date not null,
  state text not null check (state in ('planned', 'happened', 'cancelled')),
  note text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (proceeding_id, review_id) references proceeding (id, review_id)
);
create index on proceeding_date (review_id);
create index on proceeding_date (proceeding_id);
select protect_review_table('proceeding_date');

create table proceeding_date_change (
  id uuid primary key,
  date_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  stood_on date not null,
  stood_state text not null,
  stands_on date not null,
  stands_state text not null,
  reason text not null check (reason <> ''),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  foreign key (date_id, review_id) references proceeding_date (id, review_id)
);
create index on proceeding_date_change (review_id);
create index on proceeding_date_change (date_id);
select protect_review_table('proceeding_date_change', 'select, insert');

-- The list of other reviews gone through, kind by kind; each time a new row, so that what was thought before stays.
create table other_reviews_considered (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  considered_on date not null,
  considered_with text not null check (considered_with <> ''),
  conclusion text not null check (conclusion <> ''),
  answers jsonb not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (review_id, number)
);
select protect_review_table('other_reviews_considered', 'select, insert');

create table timing_agreement (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  outcome text not null check (outcome in ('continue', 'limit', 'pause')),
  agreed_on date not null,
  police text not null check (police <> ''),
  prosecution text not null default '',
  agreed_by text not null check (agreed_by <> ''),
  terms text not null default '',
  reason text not null check (reason <> ''),
  look_again_on date,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (review_id, number),
  unique (id, review_id)
);
select protect_review_table('timing_agreement', 'select, insert');

-- A pause belongs to what was agreed, and may be taken back when it was recorded by mistake. It never goes.
alter table duty_pause
  add column agreement_id uuid,
  add column withdrawn_by uuid references person (id),
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text,
  add unique (id, review_id),
  add foreign key (agreement_id, review_id) references timing_agreement (id, review_id),
  add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null));

create table pause_end_change (
  id uuid primary key,
  pause_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  stood date,
  stands date not null,
  reason text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  foreign key (pause_id, review_id) references duty_pause (id, review_id)
);
create index on pause_end_change (review_id);
create index on pause_end_change (pause_id);
select protect_review_table('pause_end_change', 'select, insert');

-- What the record does not hold by itself: a notebook, an e-mail, a recording.
create table disclosure_entry (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  title text not null check (title <> ''),
  author text not null check (author <> ''),
  made_on date not null,
  holder text not null check (holder <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on disclosure_entry (review_id);
select protect_review_table('disclosure_entry');

-- Whether an item may matter to the criminal case, as last said; every answer stays.
create table disclosure_relevance (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  item_key text not null check (item_key <> ''),
  relevance text not null check (relevance in ('not-looked-at', 'may-be-relevant', 'not-relevant')),
  note text not null default '',
  said_by uuid not null references person (id),
  said_at timestamptz not null
);
create index on disclosure_relevance (review_id, item_key);
select protect_review_table('disclosure_relevance', 'select, insert');

-- An item, and the day on which the police were told that it exists. Told once; a record that was wrong is taken back and stays.
create table disclosure_telling (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  item_key text not null check (item_key <> ''),
  told_on date not null,
  told_whom text not null check (told_whom <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index disclosure_told_once on disclosure_telling (review_id, item_key) where withdrawn_at is null;
select protect_review_table('disclosure_telling');
