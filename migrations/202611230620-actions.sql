-- The action plan: actions that named people own, milestones with days of their own, progress as dated records, proof, and closing by
-- somebody else.
--
-- Read by those who run the review, its chair and author, whoever oversees the plan, and the panel with the undertaking. A lead reads and
-- answers what is theirs: signed in, or by the link that was sent to them. A chief officer reads what their agency leads on.

-- One plan a review.
create table action_plan (
  review_id uuid primary key,
  partnership_id uuid not null,
  contact_person uuid references person (id),              -- the partnership's single point of contact
  contact_name text not null default '',
  contact_post text not null default '',
  contact_email text not null default '' check (contact_email = lower(contact_email)),
  agreed_on date,
  agreed_minute text not null default '',
  agreed_by uuid references person (id),                   -- who recorded it
  agreed_at timestamptz,
  passed_on_at timestamptz,                                -- H-01b: every action was passed on
  version integer not null default 1,
  check ((agreed_on is null) = (agreed_at is null)),
  check (agreed_on is null or agreed_minute <> '')
);

-- A person who leads actions of the partnership's reviews, account or not: one message goes to them, with one link.
create table action_lead (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  agency_id uuid references agency (id),
  body_name text not null check (body_name <> ''),
  name text not null check (name <> ''),
  post text not null check (post <> ''),
  email text not null check (email = lower(email) and email <> ''),
  person_id uuid references person (id),
  ended_on date,                                           -- left the post
  ended_reason text check (ended_reason <> ''),
  version integer not null default 1,
  check ((ended_on is null) = (ended_reason is null))
);
create index on action_lead (partnership_id);
create index on action_lead (person_id);
create unique index on action_lead (partnership_id, email) where ended_on is null;

create table action (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recommendation_id uuid,                                  -- null: begun early, or of the plan as a whole
  finding_id uuid,
  early_action_id uuid unique,                             -- an agency's early action that the plan took over
  early boolean not null default false,                    -- begun before the report was final
  position integer not null check (position > 0),          -- within its recommendation
  what text not null check (what <> ''),
  outcome text not null default '',                        -- how anybody will see that it worked
  proof_wanted text not null default '',
  reach text not null default 'local' check (reach in ('local', 'regional', 'national')),
  lead_agency_id uuid references agency (id),
  lead_body text not null check (lead_body <> ''),
  lead_id uuid not null references action_lead (id),       -- F-10: a named person with a post; a body alone is refused
  officer_name text not null default '',                   -- the chief officer who passes it down
  officer_post text not null default '',
  officer_email text not null default '' check (officer_email = lower(officer_email)),
  agreed_with_body_on date,
  first_due_on date not null,
  due_on date not null,
  state text not null check (state in ('planned', 'under-way', 'said-done', 'closed', 'not-implemented', 'superseded')),
  lead_state text not null default 'not-asked' check (lead_state in ('not-asked', 'asked', 'accepted', 'handed-back')),
  closed_on date,
  superseded_by uuid references action (id),
  was_closed boolean not null default false,               -- reopened since
  public_note text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  changed_by uuid,                                         -- null: by link
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (review_id, partnership_id) references review (id, partnership_id) on update cascade,
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  foreign key (finding_id, review_id) references finding (id, review_id),
  foreign key (early_action_id, review_id) references early_action (id, review_id),
  check ((state = 'closed') = (closed_on is not null)),
  check ((state = 'superseded') = (superseded_by is not null)),
  check (recommendation_id is not null or early)
);
create index on action (review_id);
create index on action (recommendation_id);
create index on action (lead_id);
create index on action (due_on) where state in ('planned', 'under-way', 'said-done');

-- Each step of its life, from the table of states in the program. The last closing names who checked; never the one who said it was done.
create table action_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  step text not null check (step <> ''),
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  by_person uuid references person (id),                   -- null: the lead, by link
  by_lead uuid references action_lead (id),
  at timestamptz not null,
  told_lead_at timestamptz,                                -- the lead was told what became of their answer
  seq integer generated always as identity,
  foreign key (action_id, review_id) references action (id, review_id),
  check (num_nonnulls(by_person, by_lead) > 0)
);
create index on action_step (review_id);
create index on action_step (action_id, seq);

-- Who was asked to lead, and what they said. A lead who leaves is ended, and another is asked.
create table action_asking (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  lead_id uuid not null references action_lead (id),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  answer text check (answer in ('accepted', 'handed-back')),
  reason text not null default '',
  answered_at timestamptz,
  answered_by uuid references person (id),                 -- null: by link
  ended_at timestamptz,
  foreign key (action_id, review_id) references action (id, review_id),
  check ((answer is null) = (answered_at is null)),
  check (reason <> '' or answer is distinct from 'handed-back')
);
create index on action_asking (review_id);
create unique index on action_asking (action_id) where ended_at is null;

create table action_milestone (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  position integer not null,
  what text not null check (what <> ''),
  first_due_on date not null,
  due_on date not null,
  met_on date,
  met_note text not null default '',
  changed_by uuid,
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (action_id, review_id) references action (id, review_id)
);
create index on action_milestone (review_id);
create index on action_milestone (action_id);

-- Another day agreed: how it stood before.
create table action_delay (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  milestone_id uuid references action_milestone (id),
  was_due_on date not null,
  due_on date not null,
  reason text not null check (reason <> ''),
  agreed_by uuid not null references person (id),
  agreed_at timestamptz not null,
  foreign key (action_id, review_id) references action (id, review_id)
);
create index on action_delay (review_id);
create index on action_delay (action_id);

-- Progress as it was told, one dated record each; nothing is ever written over.
create table action_update (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  told_on date not null,
  progress text not null check (progress <> ''),
  says text not null check (says in ('on-track', 'at-risk', 'stuck', 'done')),
  obstacle text not null default '',
  asks_for_day date,                                       -- another day asked for
  way text not null check (way in ('account', 'link', 'for-them', 'import')),
  told_by_lead uuid references action_lead (id),
  told_by uuid references person (id),
  told_at timestamptz not null,
  round_id uuid,
  corrects uuid references action_update (id),
  unique (id, review_id),
  foreign key (action_id, review_id) references action (id, review_id),
  check (num_nonnulls(told_by_lead, told_by) > 0)
);
create index on action_update (review_id);
create index on action_update (action_id, told_at);

-- Proof that it was done. Its kind runs from the weakest to the strongest.
create table action_proof (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  update_id uuid,
  kind text not null check (kind in ('promise', 'policy', 'training', 'practice', 'outcome', 'voice')),
  title text not null check (title <> ''),
  words text not null default '',
  document_id uuid references document (id),
  dated_on date,
  independent boolean not null default false,              -- not made by the body that acted
  given_by_lead uuid references action_lead (id),
  given_by uuid references person (id),
  given_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text check (removed_reason <> ''),
  foreign key (action_id, review_id) references action (id, review_id),
  foreign key (update_id, review_id) references action_update (id, review_id),
  check (words <> '' or document_id is not null),
  check (num_nonnulls(given_by_lead, given_by) > 0),
  check ((removed_at is null) = (removed_reason is null))
);
create index on action_proof (review_id);
create index on action_proof (action_id);

-- A monthly round: one message to each lead, with one link.
create table action_round (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  for_month date not null check (extract(day from for_month) = 1),
  made_at timestamptz not null,
  made_by uuid references person (id),                     -- null: by timetable
  unique (partnership_id, for_month)
);

-- What was sent to a lead about an action, and when: no two for one moment.
create table action_reminder (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid not null,
  lead_id uuid references action_lead (id),
  round_id uuid references action_round (id),
  moment text not null check (moment <> ''),               -- round, before-due, due, late, to-chief-officer
  for_day date not null,                                   -- the day it belongs to
  to_name text not null,
  to_email text not null,
  sent_at timestamptz not null,
  sent_by uuid references person (id),
  unique (action_id, moment, for_day),
  foreign key (action_id, review_id) references action (id, review_id)
);
create index on action_reminder (review_id);

-- Formally passed on at senior level, to whom and by whom (H-01b); the plan shared with boards and others (H-17).
create table action_passing (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  action_id uuid,                                          -- null: the whole plan was shared
  to_name text not null check (to_name <> ''),
  to_post text not null default '',
  way text not null check (way in ('system', 'letter', 'secure-mail', 'meeting')),
  passed_on date not null,
  note text not null default '',
  acknowledged_on date,
  passed_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  foreign key (action_id, review_id) references action (id, review_id)
);
create index on action_passing (review_id);

-- A plan read in from a file: each row of it, with what became of it. Nothing is written over: what differs is shown, and somebody says.
create table action_import (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  file_name text not null check (file_name <> ''),
  file_hash text not null,
  columns jsonb not null default '{}',
  state text not null check (state in ('read', 'taken', 'undone')),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  settled_at timestamptz,
  version integer not null default 1,
  unique (id, review_id)
);
create index on action_import (review_id);

create table action_import_row (
  import_id uuid not null,
  number integer not null check (number > 0),
  review_id uuid not null,
  partnership_id uuid not null,
  cells jsonb not null,
  reading jsonb not null default '{}',
  problems jsonb not null default '[]',
  state text not null check (state in ('ready', 'unclear', 'left-out', 'taken')),
  why text not null default '',
  action_id uuid,
  primary key (import_id, number),
  foreign key (import_id, review_id) references action_import (id, review_id),
  foreign key (action_id, review_id) references action (id, review_id)
);
create index on action_import_row (review_id);

-- Leads that the person is: by their account, or by the link they came by.
create function scope_leads() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from action_lead
    where ended_on is null and (person_id = (select scope_person()) or id = (select scope_grant_subject()))
  $$;

-- Actions that the person leads, or that their agency leads and they answer for as its chief officer.
create function scope_actions_led() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from action
    where (lead_id = any((select scope_leads())::uuid[]) and lead_state <> 'not-asked'
        or review_id::text || '/' || lead_agency_id::text = any((select scope_seats_as(array['chief-officer']))::text[]))
      and (review_id = any((select scope_excluded())::uuid[])) is not true
  $$;

-- What the actions that somebody leads are to carry out.
create function scope_recommendations_led() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct recommendation_id) filter (where recommendation_id is not null), '{}')
    from action where id = any((select scope_actions_led())::uuid[])
  $$;
create policy seen_by_lead on recommendation for select to dhr_app using (id = any((select scope_recommendations_led())::uuid[]));

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[]))';
  led constant text := 'any((select scope_actions_led())::uuid[])';
  of record;
begin
  perform belongs_to_review('action_plan');
  perform protect_table('action_plan', 'select, insert, update', format('(select scope_system()) or (%s and %s)', on_it, follows),
    format('(select scope_system()) or (%s and %s)', on_it, keeps));
  perform protect_table('action', 'select, insert, update', format('(select scope_system()) or (%s and %s) or id = %s', on_it, follows, led),
    format('(select scope_system()) or (%s and %s) or id = %s', on_it, keeps, led));
  -- A lead changes what is theirs and adds no action.
  drop policy added on action;
  execute format('create policy added on action for insert to dhr_app with check ((select scope_system()) or (%s and %s))', on_it, keeps);
  for of in select * from (values
    ('action_step', 'select, insert, update', true), ('action_asking', 'select, insert, update', true), ('action_milestone', 'select, insert, update', true),
    ('action_delay', 'select, insert', false), ('action_update', 'select, insert', true), ('action_proof', 'select, insert, update', true),
    ('action_reminder', 'select, insert', false), ('action_passing', 'select, insert, update', false),
    ('action_import', 'select, insert, update', false), ('action_import_row', 'select, insert, update, delete', false)
  ) as tables (name, rights, by_lead) loop
    perform belongs_to_review(of.name::regclass);
    perform protect_table(of.name::regclass, of.rights,
      format('(select scope_system()) or (%s and %s)%s', on_it, follows, case when of.name not like 'action_import%' then ' or action_id = ' || led else '' end),
      format('(select scope_system()) or (%s and %s)%s', on_it, keeps, case when of.by_lead then ' or action_id = ' || led else '' end));
  end loop;
end $$;

select protect_table('action_lead', 'select, insert, update',
  '(select scope_system()) or partnership_id = any((select scope_acquainted())::uuid[]) or id = any((select scope_leads())::uuid[])',
  '(select scope_system()) or partnership_id = any((select scope_partnerships())::uuid[])
    or cardinality((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]) > 0
      and partnership_id = any((select scope_acquainted())::uuid[])');
select protect_table('action_round', 'select, insert',
  '(select scope_system()) or partnership_id = any((select scope_acquainted())::uuid[])',
  '(select scope_system()) or partnership_id = any((select scope_partnerships())::uuid[])');
