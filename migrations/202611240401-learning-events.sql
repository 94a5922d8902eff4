-- Learning events for practitioners (toolkit, section 5: at least one a year). People sign up without an account, by the code in the event's
-- address. What they think of it is kept apart from who they are: an evaluation names nobody and has a day, no hour. Names and addresses are
-- erased when their time is over; the agency stays, and what somebody said they would do.

create table learning_event (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  title text not null check (title <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  online_link text not null default '',
  audience text not null default '',
  about text not null default '',
  programme jsonb not null default '[]' check (jsonb_typeof(programme) = 'array'),
  themes text[] not null default '{}',
  review_ids uuid[] not null default '{}',                 -- whose learning it draws on
  capacity integer check (capacity > 0),                   -- null: as many as come
  code text not null unique check (length(code) >= 20),    -- in the address at which people sign up
  follow_up_months integer not null check (follow_up_months between 1 and 12),
  keep_months integer not null check (keep_months between 1 and 36),
  revision integer not null default 0,                     -- of the entry in people's calendars
  cancelled_by uuid references person (id),
  cancelled_at timestamptz,
  cancelled_reason text check (cancelled_reason <> ''),
  held_by uuid references person (id),                     -- who said that it took place, and that who came is complete
  held_at timestamptz,
  follow_up_asked_at timestamptz,
  erased_at timestamptz,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, partnership_id),
  check (ends_at > starts_at),
  check (place <> '' or online_link <> ''),
  check (keep_months > follow_up_months),
  check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancelled_reason is null)),
  check ((held_at is null) = (held_by is null)),
  check (held_at is null or cancelled_at is null)
);
create index on learning_event (partnership_id, starts_at);

-- Somebody who signed up, or came without. Erased: the name and address are empty.
create table learning_place (
  id uuid primary key,
  event_id uuid not null,
  partnership_id uuid not null,
  name text not null default '',
  email text not null default '' check (email = lower(email)),
  needs text not null default '',                          -- to take part
  agency_id uuid references agency (id),
  body_name text not null check (body_name <> ''),
  state text not null check (state in ('place', 'waiting', 'given-up', 'walked-in')),
  signed_up_at timestamptz not null,
  attended boolean not null default false,
  evaluated boolean not null default false,                -- whether, never what
  pledge text not null default '',
  did text check (did in ('yes', 'partly', 'not-yet', 'no')),
  did_words text not null default '',
  did_on date,
  erased_at timestamptz,
  seq integer generated always as identity,                -- who stands first on the waiting list
  foreign key (event_id, partnership_id) references learning_event (id, partnership_id),
  check (erased_at is not null or name <> ''),
  check (erased_at is null or (name = '' and email = '' and needs = '')),
  check ((did is null) = (did_on is null))
);
create index on learning_place (event_id);
create unique index on learning_place (event_id, email) where email <> '' and state <> 'given-up';

-- What opens the page of one place without an account: the hash of a secret that a message carried.
create table learning_place_link (
  token_hash text primary key,
  place_id uuid not null references learning_place (id) on delete cascade,
  partnership_id uuid not null references partnership (id)
);
create index on learning_place_link (place_id);

-- What somebody who came thought of it.
create table learning_evaluation (
  id uuid primary key,
  event_id uuid not null,
  partnership_id uuid not null,
  before integer not null check (before between 1 and 5),  -- confidence
  after integer not null check (after between 1 and 5),
  useful text not null default '',
  differently text not null default '',
  better text not null default '',
  answered_on date not null,
  foreign key (event_id, partnership_id) references learning_event (id, partnership_id)
);
create index on learning_evaluation (event_id);

do $$
declare
  seen text := 'partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'', ''board-member'']))::uuid[]) or (select scope_system())';
  written text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system())';
begin
  perform protect_table('learning_event', 'select, insert, update', seen, written);
  perform protect_table('learning_place', 'select, insert, update', written, written);
  perform protect_table('learning_place_link', 'select, insert, delete', '(select scope_system())', '(select scope_system())');
  perform protect_table('learning_evaluation', 'select, insert', seen, '(select scope_system())');
end $$;
