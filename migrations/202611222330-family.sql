-- Work with the family and everybody who was close, and apart from them with the alleged perpetrator and theirs. Names of the living stand
-- here, so the tables open to the holders of the key to real names, and to the one colleague who is in touch with a person. The CSP chair,
-- the panel and the rest see nothing. Addresses have a table of their own, and so has what was said, because the chair may keep it back.

create table family_contact (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  side text not null check (side in ('family', 'alleged')),
  kind text not null check (kind <> ''),
  name text not null check (name <> ''),
  relationship text not null check (relationship <> ''),
  organisation text not null default '',                   -- an advocate's
  contact_person_id uuid not null references person (id),  -- the one person who is in touch
  preferred_name text not null default '',
  channel text not null default '',
  times text not null default '',
  language text not null default '',
  interpreter text not null default '' check (interpreter in ('', 'yes', 'no')),
  access_needs text not null default '',
  dates_to_avoid text not null default '',
  warning text not null default '',                        -- what could put them in danger
  warning_number integer not null default 0 check (warning_number >= 0),
  do_not_contact text,                                     -- why; null while they may be approached
  died_on date,
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id, partnership_id)
);
create index on family_contact (review_id);
create index on family_contact (contact_person_id);

-- People whose one contact the asker is, while they belong to the review.
create function scope_contacts() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from family_contact
    where contact_person_id = (select scope_person())
      and (review_id = any((select scope_reviews())::uuid[]) or partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[]))
      and (review_id = any((select scope_excluded())::uuid[])) is not true
  $$;

create function family_condition(contact_column text default 'contact_id') returns text language sql stable as $$
  select format('((%s) or %I = any((select scope_contacts())::uuid[]))', key_condition(), contact_column)
$$;
-- The program reads days and states, for the duties; never words or addresses.
create function protect_family_table(name regclass, rights text default 'select, insert, update', contact_column text default 'contact_id')
returns void language plpgsql as $$
begin
  perform belongs_to_review(name);
  perform protect_table(name, rights, family_condition(contact_column) || ' or (select scope_system())', family_condition(contact_column));
end $$;
revoke execute on function family_condition, protect_family_table from public;

select protect_family_table('family_contact', 'select, insert, update', 'id');

create table family_contact_detail (
  contact_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  address text not null default '',
  telephone text not null default '',
  email text not null default '',
  updated_by uuid not null references person (id),
  updated_at timestamptz not null,
  version integer not null default 1,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_contact_detail (review_id);
select belongs_to_review('family_contact_detail');
select protect_table('family_contact_detail', 'select, insert, update', family_condition(), family_condition());

-- Who pressed through which warning: a new one is read anew.
create table family_warning_read (
  contact_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  warning_number integer not null check (warning_number > 0),
  read_at timestamptz not null,
  primary key (contact_id, person_id, warning_number),
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_warning_read (review_id);
select belongs_to_review('family_warning_read');
select protect_table('family_warning_read', 'select, insert', family_condition(),
  family_condition() || ' and person_id = (select scope_person())');

create table family_plan (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),              -- the newest counts
  approach text not null check (approach <> ''),
  timing text not null check (timing <> ''),
  through text not null check (through <> ''),
  outside_help text not null check (outside_help in ('yes', 'no', 'asking')),
  outside_service text not null default '',
  made_by uuid not null references person (id),
  made_on date not null,
  made_at timestamptz not null,
  unique (review_id, number)
);
select belongs_to_review('family_plan');
select protect_table('family_plan', 'select, insert', '(' || key_condition() || ') or (select scope_system())', key_condition());

-- A time somebody was in touch, by whichever means. What was said stands in family_note.
create table family_exchange (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  happened_on date not null,
  channel text not null check (channel <> ''),
  spoke text not null check (spoke <> ''),                 -- who of us, or through whom
  reached boolean not null,
  told_of_review boolean not null default false,
  updated boolean not null default false,
  delay_explained boolean not null default false,
  next_on date check (next_on >= happened_on),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  unique (id, contact_id, review_id),
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on family_exchange (review_id);
create index on family_exchange (contact_id, happened_on);
select protect_family_table('family_exchange');

-- The chair may keep a note back, from the co-ordinator too.
create table family_note (
  exchange_id uuid primary key,
  contact_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  chair_only boolean not null default false,
  said text not null default '',
  wants text not null default '',
  written_by uuid not null references person (id),
  foreign key (exchange_id, contact_id, review_id) references family_exchange (id, contact_id, review_id)
);
create index on family_note (review_id);
select belongs_to_review('family_note');
select protect_table('family_note', 'select, insert', held, held) from (select
  '(not chair_only and ' || family_condition() || ') or (chair_only and review_id = any((select scope_chaired())::uuid[])
     and (review_id = any((select scope_excluded())::uuid[])) is not true)') as condition (held);

create table family_leaflet (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  leaflet text not null check (leaflet <> ''),
  language text not null check (language <> ''),
  given_on date not null,
  given_how text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_leaflet (review_id);
select protect_family_table('family_leaflet', 'select, insert');

create table family_advocacy (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  told_on date not null,
  choice text not null check (choice in ('accepted', 'has-one', 'thinking', 'declined')),
  service text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_advocacy (review_id);
select protect_family_table('family_advocacy', 'select, insert');

-- Reading the draft in private.
create table family_reading (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  planned_on date not null,
  place text not null check (place <> ''),
  company text not null check (company <> ''),
  time_given text not null check (time_given <> ''),
  support text not null check (support <> ''),
  read_on date,
  how_it_went text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_reading (review_id);
select protect_family_table('family_reading');

-- What somebody says of the terms of reference or of the draft, and what they are answered.
create table family_comment (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  about text not null check (about in ('terms-of-reference', 'draft')),
  asked_on date not null,
  said_on date check (said_on >= asked_on),
  said text not null default '',                           -- nothing yet; or what they said, "nothing to add" included
  answered_on date check (answered_on >= said_on),
  answer text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade,
  check ((said_on is null) = (said = '')),
  check ((answered_on is null) = (answer = ''))
);
create index on family_comment (review_id);
select protect_family_table('family_comment');

create table family_pseudonym_agreement (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  agreed_on date not null,
  real_name_wanted boolean not null default false,
  words text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_pseudonym_agreement (review_id);
select protect_family_table('family_pseudonym_agreement', 'select, insert');

create table family_tribute (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  number integer not null check (number > 0),              -- the newest of a person counts
  words text not null default '',                          -- empty: taken back
  given_on date not null,
  may_print text not null check (may_print in ('yes', 'no', 'ask')),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (contact_id, number),
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade
);
create index on family_tribute (review_id);
select protect_family_table('family_tribute', 'select, insert');

create table family_letter (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('first', 'update', 'reading')),
  words text not null default '',
  warning_number integer not null check (warning_number >= 0), -- the warning that stood when it was written
  drafted_by uuid not null references person (id),
  drafted_on date not null,
  drafted_at timestamptz not null,
  sent_on date check (sent_on >= drafted_on),
  sent_how text,
  sent_by uuid references person (id),
  version integer not null default 1,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade,
  check ((sent_on is null) = (sent_how is null) and (sent_on is null) = (sent_by is null))
);
create index on family_letter (review_id);
select protect_family_table('family_letter');

-- The invitation to the alleged perpetrator, with what stood against it and why it was made all the same.
create table family_invitation (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  decided text not null check (decided in ('invited', 'not-invited')),
  decided_on date not null,
  how text not null default '',
  stood_against text[] not null default '{}',
  reason text not null default '',
  decided_by uuid not null references person (id),
  recorded_at timestamptz not null,
  replied_on date check (replied_on >= decided_on),
  reply text not null default '',
  version integer not null default 1,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade,
  check (cardinality(stood_against) = 0 or reason <> '' or decided = 'not-invited'),
  check ((replied_on is null) = (reply = ''))
);
create index on family_invitation (review_id);
-- The chair decides; whoever is in touch writes down the reply.
select belongs_to_review('family_invitation');
select protect_table('family_invitation', 'select, update', family_condition() || ' or (select scope_system())', family_condition());
create policy added on family_invitation for insert to dhr_app with check (
  review_id = any((select scope_chaired())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true
  and decided_by = (select scope_person()));
grant insert on family_invitation to dhr_app;

-- Whether a photograph may be shown, and under which rule. The panel reads the rule; whose consent it is stays with the family's contacts.
create table family_photograph (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  contact_id uuid not null,
  agreed_on date not null,
  agreed_how text not null check (agreed_how <> ''),
  viewing_rule text not null check (viewing_rule in ('first-meeting', 'every-meeting', 'when-present')),
  conditions text not null default '',
  document_id uuid,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_on date check (withdrawn_on >= agreed_on),
  withdrawn_words text,
  version integer not null default 1,
  foreign key (contact_id, review_id, partnership_id) references family_contact (id, review_id, partnership_id) on update cascade,
  check ((withdrawn_on is null) = (withdrawn_words is null))
);
create index on family_photograph (review_id);
create unique index family_photograph_shown on family_photograph (review_id) where withdrawn_on is null;
select protect_review_table('family_photograph', 'select, insert, update', family_condition());
