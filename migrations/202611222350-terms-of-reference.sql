-- Terms of reference: the text being worked on, the versions that people were shown, what was agreed, and who was told of later changes.

create table terms_of_reference (
  review_id uuid primary key,
  partnership_id uuid not null,
  death_kind text not null check (death_kind <> ''),
  period_from date,
  period_to date,
  period_reason text not null default '',
  equality text[] not null default '{}',
  started_by uuid not null references person (id),
  started_at timestamptz not null,
  version integer not null default 1,
  check (period_from is null or period_to is null or period_from <= period_to)
);

create table terms_section (
  review_id uuid not null,
  partnership_id uuid not null,
  key text not null check (key <> ''),
  text text not null default '',
  dropped_reason text,                                     -- why a clause that belongs in every set of terms is left out
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (review_id, key),
  check (dropped_reason <> '')
);

-- Everything later in the review points at these rows: a line is ended, never taken away.
create table line_of_enquiry (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  position integer not null check (position > 0),
  question text not null check (question <> ''),
  ended_reason text check (ended_reason <> ''),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id)
);
create index on line_of_enquiry (review_id, position);

create table terms_agency (
  review_id uuid not null,
  partnership_id uuid not null,
  agency_id uuid not null references agency (id),
  asked_for text not null check (asked_for in ('chronology-and-imr', 'short-report', 'information')),
  left_out boolean not null default false,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  primary key (review_id, agency_id)
);

-- The terms as they stood when they were shown to people. Never changed.
create table terms_version (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  note text not null default '',
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  unique (review_id, number),
  unique (id, review_id)
);

create table terms_agreement (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  version_id uuid not null unique,
  agreed_on date not null,
  agreed_by text not null check (agreed_by <> ''),         -- the panel at its meeting, the chair and the partnership
  change_reason text not null default '',
  family_words text not null default '',                   -- why the family was not asked, where it was not
  identifiers_kept text not null default '',               -- why what looked like a name may stand
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, review_id),
  foreign key (version_id, review_id) references terms_version (id, review_id)
);
create index on terms_agreement (review_id);

-- Who was told of a change of the terms that had been agreed.
create table terms_told (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  agreement_id uuid not null,
  whom text not null check (whom in ('home-office', 'family', 'agencies', 'panel', 'police', 'others')),
  told_on date not null,
  how text not null check (how <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  foreign key (agreement_id, review_id) references terms_agreement (id, review_id)
);
create index on terms_told (review_id);

-- Written by those who run the review and by its independent chair.
select protect_review_table(name::regclass, rights, written) from (values
  ('terms_of_reference', 'select, insert, update'),
  ('terms_section', 'select, insert, update'),
  ('line_of_enquiry', 'select, insert, update'),
  ('terms_agency', 'select, insert, update'),
  ('terms_version', 'select, insert'),
  ('terms_agreement', 'select, insert'),
  ('terms_told', 'select, insert, update')
) as tables (name, rights), (select
  '(partnership_id = any((select scope_partnerships())::uuid[]) or review_id = any((select scope_chaired())::uuid[]))
    and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (written);
