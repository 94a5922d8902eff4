-- Duties: what people say of them by hand, what was agreed, when the clock stood still, and where each stands. A row without a review is
-- about a duty that the partnership owes whatever reviews there are.

create table duty_met_by_hand (
  id uuid primary key,
  review_id uuid references review (id),
  partnership_id uuid not null references partnership (id),
  duty_id text not null,
  met_on date not null,
  met_by text not null check (met_by <> ''),
  note text not null default '',
  proof text not null check (proof <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on duty_met_by_hand (review_id);
create index on duty_met_by_hand (partnership_id) where review_id is null;
select protect_review_table('duty_met_by_hand');

create table duty_extension (
  id uuid primary key,
  review_id uuid references review (id),
  partnership_id uuid not null references partnership (id),
  duty_id text not null,
  agreed_on date not null,
  new_due date not null,
  reason text not null check (reason <> ''),
  agreed_by text not null check (agreed_by <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index on duty_extension (review_id);
select protect_review_table('duty_extension', 'select, insert');

create table duty_pause (
  id uuid primary key,
  review_id uuid not null references review (id),
  partnership_id uuid not null references partnership (id),
  from_on date not null,
  to_on date check (to_on >= from_on),
  -- Ids of duties and letters of stages; empty stops every clock.
  stops text[] not null default '{}',
  reason text not null check (reason <> ''),
  agreed_by text not null check (agreed_by <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  ended_by uuid references person (id),
  ended_at timestamptz,
  version integer not null default 1
);
create index on duty_pause (review_id);
select protect_review_table('duty_pause');

-- Where each duty stands: refreshed in the transaction of each act, and each night. "Overdue" is not kept: it is an open duty whose day has gone.
create table duty_state (
  review_id uuid not null references review (id),
  partnership_id uuid not null references partnership (id),
  duty_id text not null,
  state text not null check (state in ('not-yet-started', 'open', 'met', 'not-applicable', 'paused', 'standing')),
  started_on date,
  original_due date,
  agreed_due date,
  due_on date,
  met_on date,
  met_late boolean not null default false,
  outstanding integer not null default 0,
  refreshed_at timestamptz not null,
  primary key (review_id, duty_id)
);
create index duty_state_open on duty_state (partnership_id, due_on) where state = 'open';
select protect_review_table('duty_state');
