-- Scoping: each agency is asked whether it knew the people a review is about, and answers by a link. What an agency answers is seen by
-- those who run the review, by its independent chair and by the agency itself: not by the panel, and never by another agency.

create function scoping_condition() returns text language sql immutable as $$
  select '(partnership_id = any((select scope_partnerships())::uuid[]) or review_id = any((select scope_chaired())::uuid[]))'
    || ' and (review_id = any((select scope_excluded())::uuid[])) is not true'
$$;
create function scoping_kept_by() returns text language sql immutable as $$
  select 'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true'
$$;
revoke execute on function scoping_condition, scoping_kept_by from public;

create table scoping_request (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  agency_id uuid not null references agency (id),
  agency_name text not null check (agency_name <> ''),     -- as it was called when it was asked
  bound boolean not null,                                  -- bound by the duty to have regard to the guidance, when it was asked
  contact_name text not null check (contact_name <> ''),
  contact_email text not null check (contact_email = lower(contact_email) and contact_email like '%@%'),
  asked_at timestamptz not null,
  asked_on date not null,
  due_on date not null check (due_on >= asked_on),
  period_from date,
  period_to date check (period_to >= period_from),
  subject_ids uuid[] not null check (cardinality(subject_ids) > 0),
  note text not null default '',
  secure_asked_on date,                                    -- null: not asked to secure records
  secure_what text not null default '',
  secured_on date,                                         -- confirmed outside the system
  secured_by text,
  secured_where text,
  sent_by uuid not null references person (id),
  ended_as text check (ended_as in ('withdrawn', 'did-not-take-part')),
  ended_on date,
  ended_reason text check (ended_reason <> ''),
  ended_by uuid references person (id),
  version integer not null default 1,
  unique (id, review_id, partnership_id),
  check ((ended_as is null) = (ended_on is null) and (ended_as is null) = (ended_reason is null)),
  check ((secured_on is null) = (secured_by is null))
);
-- One open request an agency; an ended one can be followed by another.
create unique index scoping_request_open on scoping_request (review_id, agency_id) where ended_as is null;
create index on scoping_request (review_id, agency_name);
create index on scoping_request (agency_id);
create index scoping_request_due on scoping_request (due_on) where ended_as is null;
select belongs_to_review('scoping_request');
select protect_table('scoping_request', 'select, insert, update',
  '(' || scoping_condition() || ') or id = (select scope_grant_subject())', scoping_kept_by());

-- Every other day agreed for an answer: what stood there is never lost.
create table scoping_due_change (
  id uuid primary key,
  request_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  stood date not null,
  stands date not null check (stands > stood),
  reason text not null check (reason <> ''),
  agreed_by uuid not null references person (id),
  agreed_at timestamptz not null,
  foreign key (request_id, review_id, partnership_id) references scoping_request (id, review_id, partnership_id) on update cascade
);
create index on scoping_due_change (request_id, agreed_at);
create index on scoping_due_change (review_id);
select belongs_to_review('scoping_due_change');
select protect_table('scoping_due_change', 'select, insert', scoping_condition(), scoping_kept_by());

-- An answer as it was handed in; a correction is a new number, the earlier ones stay.
create table scoping_return (
  id uuid primary key,
  request_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  submitted_at timestamptz not null,
  way text not null check (way in ('link', 'by-hand')),
  from_email text,                                         -- the address the link was made for
  given_how text,                                          -- by hand: how and on which day it was given
  given_on date,
  entered_by uuid references person (id),
  what_changed text not null default '',
  unique (request_id, number),
  check ((way = 'link') = (from_email is not null) and (way = 'by-hand') = (entered_by is not null)),
  check (number = 1 or what_changed <> ''),
  foreign key (request_id, review_id, partnership_id) references scoping_request (id, review_id, partnership_id) on update cascade
);
create index on scoping_return (review_id);
select belongs_to_review('scoping_return');
select protect_table('scoping_return', 'select, insert',
  '(' || scoping_condition() || ') or request_id = (select scope_grant_subject())',
  '(' || scoping_kept_by() || ') or request_id = (select scope_grant_subject())');

-- The answer an agency is writing. Only whoever came by the link writes it.
create table scoping_answer_draft (
  request_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  started_at timestamptz not null,
  saved_at timestamptz not null,
  version integer not null default 1,
  foreign key (request_id, review_id, partnership_id) references scoping_request (id, review_id, partnership_id) on update cascade
);
create index on scoping_answer_draft (review_id);
select belongs_to_review('scoping_answer_draft');
select protect_table('scoping_answer_draft', 'select, insert, update',
  '(' || scoping_condition() || ') or request_id = (select scope_grant_subject())', 'request_id = (select scope_grant_subject())');

-- Each reminder. A step of the ladder is climbed once for a due day: the unique key is what stops a job that runs twice.
create table scoping_chaser (
  id uuid primary key,
  request_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  way text not null check (way in ('by-timetable', 'by-hand')),
  step integer check (step > 0),                           -- number of the step; null by hand
  for_due_on date not null,
  target text not null check (target in ('contact', 'chief-officer')),
  to_name text,                                            -- null: nobody is named, and nothing was sent
  to_email text,
  sent_at timestamptz not null,
  days_late integer not null default 0 check (days_late >= 0), -- after the day the step was due
  sent_by uuid references person (id),
  unique (request_id, for_due_on, step),
  check ((way = 'by-timetable') = (step is not null)),
  check ((to_name is null) = (to_email is null)),
  foreign key (request_id, review_id, partnership_id) references scoping_request (id, review_id, partnership_id) on update cascade
);
create index on scoping_chaser (request_id, sent_at);
create index on scoping_chaser (review_id);
select belongs_to_review('scoping_chaser');
select protect_table('scoping_chaser', 'select, insert', scoping_condition(), scoping_kept_by());

-- Who is told to an agency by its request: the real names it must search its records for, while the request is open.
create function scope_disclosed() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(subject_id), '{}')
    from scoping_request, unnest(subject_ids) as subject_id
    where id = scope_grant_subject() and ended_as is null
  $$;
create policy seen_by_scoped_agency on subject for select to dhr_app using (id = any((select scope_disclosed())::uuid[]));
create policy seen_by_scoped_agency on subject_identity for select to dhr_app using (subject_id = any((select scope_disclosed())::uuid[]));
