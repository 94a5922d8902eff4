-- What goes to the Home Office and what comes back: the set that was submitted, the panel's letter, its points one by one, and to whom the
-- conclusions were sent.
--
-- Read by those who run the review, its chair and author; the points by the panel too, with the undertaking.

-- The national data form as it was filled in: what the record does not know itself.
create table data_form_answer (
  review_id uuid not null,
  partnership_id uuid not null,
  field text not null check (field <> ''),
  value jsonb not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (review_id, field)
);

create table qa_submission (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),              -- 1, and one more each time it is sent again
  report_version_id uuid not null,
  pack_document uuid references document (id),
  set_hash text not null,
  checklist jsonb not null,
  letter_text text not null default '',
  sent_on date not null,
  sent_to text not null check (sent_to <> ''),
  receipt text not null default '',
  sent_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (review_id, number),
  unique (id, review_id),
  foreign key (report_version_id, review_id) references report_version (id, review_id)
);

create table qa_letter (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  submission_id uuid not null,
  met_on date,                                             -- the panel's meeting
  written_on date not null,
  received_on date not null,
  outcome text not null check (outcome in ('content-to-publish', 'content-after-changes', 'resubmit', 'withdrawn')),
  strengths text not null default '',
  answer_due_on date,
  document_id uuid references document (id),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (submission_id, review_id) references qa_submission (id, review_id)
);
create index on qa_letter (review_id);

create table qa_point (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  letter_id uuid not null,
  number integer not null check (number > 0),
  section text not null default '',
  text text not null check (text <> ''),
  category text not null check (category <> ''),
  response text check (response in ('accept', 'change', 'explain')),
  response_text text not null default '',
  change_made text not null default '',
  changed_in_version uuid references report_version (id),
  action_id uuid,                                          -- an action that it opens again
  state text not null check (state in ('open', 'answered', 'closed')),
  answered_by uuid references person (id),
  answered_at timestamptz,
  version integer not null default 1,
  unique (letter_id, number),
  foreign key (letter_id, review_id) references qa_letter (id, review_id),
  foreign key (action_id, review_id) references action (id, review_id),
  check ((state = 'open') = (answered_at is null)),
  check (response_text <> '' or response is distinct from 'explain'),
  check (change_made <> '' or response is distinct from 'change' or state = 'open')
);
create index on qa_point (review_id);

-- To whom the conclusions went: the Commissioner, and by regime the Secretary of State (sections 9(3B) and 8A(4) of the 2004 Act).
create table conclusions_sent (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  sent_to text not null check (sent_to in ('commissioner', 'secretary-of-state')),
  report_version_id uuid not null,
  sent_on date not null,
  way text not null check (way in ('secure-mail', 'letter', 'other')),
  receipt text not null default '',
  sent_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  foreign key (report_version_id, review_id) references report_version (id, review_id),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index on conclusions_sent (review_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  panel constant text := 'review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])';
  name text;
begin
  foreach name in array array['data_form_answer', 'qa_submission', 'qa_letter', 'qa_point', 'conclusions_sent'] loop
    perform belongs_to_review(name::regclass);
    perform protect_table(name::regclass, 'select, insert, update',
      format('%s and (%s%s)', on_it, office, case when name in ('qa_letter', 'qa_point') then ' or ' || panel else '' end),
      format('%s and %s', on_it, keeps));
  end loop;
end $$;
