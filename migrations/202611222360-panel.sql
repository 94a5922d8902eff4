-- The panel of a review: who sits on it and for whom, that it was formed, what was done when a member had read and then declared a
-- conflict, the support that was offered, and the debrief at the end. Who may open the review stays with the memberships.

create table panel_member (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid references person (id),                   -- null: recorded, without access
  name text not null check (name <> ''),
  post text not null check (post <> ''),
  agency_id uuid references agency (id),
  organisation text not null check (organisation <> ''),   -- as it is called in the list of members
  email text not null default '' check (email = lower(email)),
  kind text not null check (kind in ('core', 'invited')),
  sector text not null check (sector in ('statutory', 'voluntary', 'specialist')),
  da_expert boolean not null default false,
  da_basis text not null default '',
  seniority text not null default '',                      -- who confirmed that they may decide for their agency
  seniority_on date,
  skills text[] not null default '{}',
  training text not null default '',
  trained_on date,
  stands_in_for uuid,
  may_be_named boolean not null default true,
  -- On paper, for those without an account; whoever has one declares and accepts for themselves.
  paper_declared_on date,
  paper_undertaken_on date,
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  left_reason text,
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (stands_in_for, review_id) references panel_member (id, review_id),
  check (stands_in_for <> id),
  check (not da_expert or da_basis <> ''),
  check ((seniority = '') = (seniority_on is null)),
  check ((left_on is null) = (left_reason is null))
);
create index on panel_member (review_id, name);
create index on panel_member (person_id);
create index on panel_member (stands_in_for);
create unique index on panel_member (review_id, person_id) where left_on is null;

create table panel_formation (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  formed_on date not null,
  gaps text[] not null default '{}',                       -- what was still missing and set aside
  reason text not null default '',
  decided_by uuid not null references person (id),
  decided_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  withdrawn_reason text,
  check (gaps = '{}' or reason <> ''),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on panel_formation (review_id);
create unique index on panel_formation (review_id) where withdrawn_at is null;

-- What was done after a member of the panel declared a conflict: one record for one declaration.
create table panel_conflict_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  member_id uuid not null,
  declaration_id uuid not null unique references conflict_declaration (id),
  done text not null check (done <> ''),
  done_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (member_id, review_id) references panel_member (id, review_id)
);
create index on panel_conflict_step (review_id);

create table panel_support (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  offered_on date not null,
  offered_to text not null check (offered_to in ('panel', 'staff', 'both')),
  what text not null check (what <> ''),
  contact text not null check (contact <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_at timestamptz
);
create index on panel_support (review_id);

-- That somebody took the support up, because they wanted it counted. Nobody but they see the row, and taking it back leaves nothing.
create table panel_support_use (
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  primary key (review_id, person_id)
);

create table panel_debrief (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  held_on date not null,
  note text not null check (note <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_at timestamptz
);
create index on panel_debrief (review_id);

do $$
declare
  kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  running constant text := 'partnership_id = any((select scope_partnerships())::uuid[]) and ' || kept_out;
  led constant text := '(partnership_id = any((select scope_partnerships())::uuid[]) or review_id = any((select scope_chaired())::uuid[])) and '
    || kept_out;
begin
  perform protect_review_table('panel_member', 'select, insert, update', running);
  perform protect_review_table('panel_formation', 'select, insert, update', led);
  perform protect_review_table('panel_support', 'select, insert, update', led);
  perform protect_review_table('panel_debrief', 'select, insert, update', led);
  perform belongs_to_review('panel_conflict_step');
  perform protect_table('panel_conflict_step', 'select, insert', led, running);
  perform belongs_to_review('panel_support_use');
  perform protect_table('panel_support_use', 'select, insert, delete', '(select scope_system()) or person_id = (select scope_person())',
    'person_id = (select scope_person()) and ' || review_condition());
end $$;
