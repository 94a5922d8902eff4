-- Whether, when and how the report of a review becomes public, and what is public now.
--
-- The decision is one row a review, moved by the table of states in the module; every step is a dated row beside it. What becomes public is an
-- edition: the signed-off version with passages removed. It is bound by a hash to the two who looked for names and to the two who approved it.

create table publication (
  review_id uuid primary key,
  partnership_id uuid not null,
  state text not null check (state in ('undecided', 'to-publish', 'held', 'withholding-asked', 'withheld', 'published', 'taken-down')),
  scope text check (scope in ('whole', 'summary', 'learning')),
  slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),     -- in the public address: says nothing of the person
  title text not null default '',
  content_note text not null default '',
  opening text not null default '',                        -- a few neutral lines at the head of the public page
  letter text not null default '',                         -- the Home Office panel's letter, in words: its file is never published
  media_lines text not null default '',
  publish_at timestamptz,                                  -- the day and hour agreed with the family; nothing is public before
  library_link text not null default '',
  correction_note text not null default '',                -- asked for and not yet public; what the page will say of it
  correction_asked_at timestamptz,
  look_again_on date,                                      -- when a hold or a withholding is looked at again
  stays_until date,                                        -- when it is asked whether the report stays on the site
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  check (scope is not null or state in ('undecided', 'held', 'withholding-asked', 'withheld')),
  check (look_again_on is not null or state not in ('held', 'withheld'))
);
create unique index on publication (partnership_id, slug);

create table publication_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  step text not null check (step <> ''),
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  public_note text not null default '',                    -- what the public page says of it
  partial text not null default '',                        -- what may be public though the rest is not
  taken_by uuid references person (id),                    -- null: by the program, at the hour that was set
  taken_at timestamptz not null,
  unique (review_id, number)
);

-- A passage that the public does not read, with what stands in its place.
create table publication_removal (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  part text not null check (part in ('overview', 'summary')),
  key text not null check (key <> ''),
  passage text not null default '',                        -- empty: the whole section
  instead text not null default '',
  reason text not null check (reason <> ''),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  put_back_by uuid references person (id),
  put_back_at timestamptz,
  check ((put_back_by is null) = (put_back_at is null))
);
create index on publication_removal (review_id);

-- Who has said of an edition what it needs before it is public. What somebody said of another edition counts for nothing.
create table publication_signature (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  set_hash text not null check (set_hash <> ''),
  signs text not null check (signs in ('first-look', 'second-look', 'approval')),
  found jsonb not null default '[]',
  person_id uuid not null references person (id),
  signed_at timestamptz not null,
  taken_back_at timestamptz
);
create unique index on publication_signature (review_id, set_hash, signs, person_id) where taken_back_at is null;

-- What nobody else keeps a record of and publication hangs on, answered by a person with a date. The newest answer stands.
create table publication_answer (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  question text not null check (question in ('trial', 'appeal', 'inquest', 'children', 'safety')),
  answer text not null check (answer in ('clear', 'stands-against')),
  note text not null check (note <> ''),
  answered_by uuid not null references person (id),
  answered_at timestamptz not null
);
create index on publication_answer (review_id, question, answered_at);

-- Who is told just before, on the day or after, and that they were.
create table publication_telling (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  receiver text not null check (receiver in ('family', 'home-office', 'library', 'commissioner', 'mopac', 'board', 'agency', 'media', 'other')),
  name text not null check (name <> ''),
  moment text not null check (moment in ('before', 'on-the-day', 'after')),
  told_on date,
  told_by uuid references person (id),
  way text not null default '',
  receipt text not null default '',
  taken_off_at timestamptz,
  taken_off_reason text not null default '',
  planned_by uuid not null references person (id),
  planned_at timestamptz not null,
  version integer not null default 1,
  check ((told_on is null) = (told_by is null)),
  check (taken_off_at is null or taken_off_reason <> '')
);
create index on publication_telling (review_id);

-- What was public, as it was: the text, and from when to when.
create table publication_edition (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  report_version_id uuid not null,
  set_hash text not null,
  content jsonb not null,
  published_at timestamptz not null,
  ended_at timestamptz,
  unique (review_id, number),
  foreign key (report_version_id, review_id) references report_version (id, review_id)
);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]) or (select scope_system()))';
  signs constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''information-governance'']))::uuid[]))';
  sees constant text := signs;
  name text;
begin
  foreach name in array array['publication', 'publication_step', 'publication_removal', 'publication_signature', 'publication_answer',
    'publication_telling', 'publication_edition'] loop
    perform belongs_to_review(name::regclass);
    perform protect_table(name::regclass,
      case when name in ('publication_step', 'publication_answer') then 'select, insert' else 'select, insert, update' end,
      format('(review_id = any((select scope_excluded())::uuid[])) is not true and %s', sees),
      format('(review_id = any((select scope_excluded())::uuid[])) is not true and %s',
        case when name in ('publication', 'publication_step', 'publication_signature') then signs else keeps end));
  end loop;
end $$;

------------------------------------------------------------------------------------------------------------------------
-- What is public. Nothing in this schema is a secret, and nothing in it names a row of the case side: a review is known by its slug.
-- The program that builds the public pages may read this and nothing else.

do $$ begin
  if not exists (select from pg_roles where rolname = 'dhr_public') then
    create role dhr_public nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  -- The program lays out what is public with the rights of the public alone: it takes the role for that, and gives up its own.
  if not pg_has_role('dhr_app', 'dhr_public', 'member') then grant dhr_public to dhr_app; end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'A database administrator must run: create role dhr_public nologin; grant dhr_public to dhr_app;';
end $$;

create schema published;
grant usage on schema published to dhr_public, dhr_app;

create table published.review (
  partnership text not null,                               -- its short name, as in its public address
  slug text not null,
  partnership_name text not null,
  state text not null check (state in ('published', 'withheld', 'taken-down')),
  kind text not null,
  title text not null,
  opening text not null default '',
  content_note text not null default '',
  year_of_death integer,
  published_on date,
  corrected_on date,
  ended_on date,
  note text not null default '',                           -- of a correction, a withholding, or what is no longer here
  library_link text not null default '',
  primary key (partnership, slug)
);

create table published.section (
  partnership text not null,
  slug text not null,
  part text not null check (part in ('overview', 'summary', 'plan', 'letter', 'leaflet')),
  key text not null,
  position integer not null,
  heading text not null,
  content jsonb not null,                                  -- pieces: text in light markup, headings, tables
  primary key (partnership, slug, part, key),
  foreign key (partnership, slug) references published.review on delete cascade
);

create table published.recommendation (
  partnership text not null,
  slug text not null,
  number integer not null,
  text text not null,
  reach text not null,
  theme text not null default '',
  national_themes text[] not null default '{}',
  agencies text[] not null default '{}',
  state text not null,
  due_on date,
  what_changed text not null default '',
  primary key (partnership, slug, number),
  foreign key (partnership, slug) references published.review on delete cascade
);

create table published.file (
  partnership text not null,
  slug text not null,
  name text not null,
  title text not null,
  media_type text not null,
  hash text not null,
  bytes bytea not null,
  primary key (partnership, slug, name),
  foreign key (partnership, slug) references published.review on delete cascade
);

do $$
declare
  name text;
begin
  foreach name in array array['review', 'section', 'recommendation', 'file'] loop
    execute format('alter table published.%I enable row level security', name);
    execute format('alter table published.%I force row level security', name);
    execute format('create policy for_owner on published.%I to %I using (current_user <> session_user or current_setting(''app.owner'', true) = ''on'')',
      name, current_user);
    execute format('create policy public_reads on published.%I for select to dhr_public using (true)', name);
    execute format('create policy program_writes on published.%I to dhr_app using ((select scope_system())) with check ((select scope_system()))', name);
    execute format('grant select on published.%I to dhr_public', name);
    execute format('grant select, insert, update, delete on published.%I to dhr_app', name);
  end loop;
end $$;
