-- What each agency did and knew, entry by entry, and what the review makes of all of them together.
--
-- An agency's chronology is its own until it is handed in; then those who run the review, its independent chair and the report author read it;
-- the panel, bound by the undertaking, once the chair released it.

create table chronology (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  agency_id uuid not null references agency (id),
  begun_by uuid not null references person (id),
  begun_at timestamptz not null,
  handed_in_by uuid references person (id),
  handed_in_at timestamptz,
  sent_back_by uuid references person (id),
  sent_back_at timestamptz,
  sent_back_comment text not null default '',
  answer_to_comment text not null default '',              -- what was changed since it was sent back
  accepted_by uuid references person (id),
  accepted_at timestamptz,
  released_by uuid references person (id),
  released_at timestamptz,
  version integer not null default 1,
  unique (review_id, agency_id),
  unique (id, review_id),
  check ((handed_in_by is null) = (handed_in_at is null)),
  check ((sent_back_by is null) = (sent_back_at is null)),
  check (sent_back_at is null or sent_back_comment <> ''),
  check ((accepted_by is null) = (accepted_at is null)),
  check ((released_by is null) = (released_at is null)),
  check (accepted_at is null or handed_in_at is not null),
  check (released_at is null or handed_in_at is not null)
);

-- One contact or event. `written_when` is what the author wrote; the days are the first and last it can have been, and nothing when it was not
-- known. `sequence` orders what happened on one day where no time is known; fractions slip one between.
create table chronology_entry (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  chronology_id uuid not null,
  agency_id uuid not null references agency (id),
  written_when text not null check (written_when <> ''),
  written_time text not null default '',
  first_day date,
  last_day date check (last_day >= first_day),
  about boolean not null default false,                    -- circa
  doubted boolean not null default false,                  -- the author was not sure
  first_time text check (first_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  last_time text check (last_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  sequence numeric(14, 6) not null,
  source text not null check (source <> ''),
  people uuid[] not null default '{}',                     -- of named_person
  person_words text not null default '',
  kind text not null default '',
  facts text not null check (facts <> ''),
  acted text not null default '',                          -- by role, not by name
  decision text not null default '',
  seen text[] not null default '{}',                       -- 'victim-seen', 'child-seen', 'voice-recorded'
  seen_words text not null default '',
  risk_tool text not null default '',
  response text not null default '',
  comment text not null default '',
  significance text not null default '' check (significance in ('', 'low', 'medium', 'high', 'key')),
  lines uuid[] not null default '{}',
  masked boolean not null default false,
  import_id uuid,
  import_row integer,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  removed_by uuid references person (id),
  removed_at timestamptz,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (chronology_id, review_id) references chronology (id, review_id),
  check ((first_day is null) = (last_day is null)),
  check ((removed_by is null) = (removed_at is null))
);
create index on chronology_entry (review_id, first_day, first_time, sequence, id) where removed_at is null;
create index on chronology_entry (chronology_id, first_day, sequence) where removed_at is null;
create index on chronology_entry (import_id) where import_id is not null;

-- A file or a pasted table on its way in. Its rows wait here until every one was read, mended or left out by somebody; then all go in at once.
create table chronology_import (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  chronology_id uuid not null,
  way text not null check (way in ('file', 'paste')),
  file_name text not null default '',
  sha256 text not null,
  sheet text not null default '',
  heading text[] not null default '{}',
  columns jsonb not null default '{}' check (jsonb_typeof(columns) = 'object'),
  state text not null check (state in ('reading', 'matching', 'checking', 'taken', 'given-up', 'undone')),
  rows_in_all integer not null default 0,
  rows_read integer not null default 0,
  begun_by uuid not null references person (id),
  begun_at timestamptz not null,
  taken_at timestamptz,
  undone_at timestamptz,
  undone_reason text check (undone_reason <> ''),
  version integer not null default 1,
  unique (id, review_id),
  foreign key (chronology_id, review_id) references chronology (id, review_id)
);
create index on chronology_import (review_id);
create index on chronology_import (chronology_id, begun_at);
alter table chronology_entry add foreign key (import_id, review_id) references chronology_import (id, review_id);

create table chronology_import_row (
  import_id uuid not null,
  number integer not null,                                 -- as the file counts it
  review_id uuid not null,
  partnership_id uuid not null,
  cells text[] not null,
  hidden boolean not null default false,
  mended jsonb not null default '{}' check (jsonb_typeof(mended) = 'object'),
  state text not null check (state in ('waiting', 'ready', 'problem', 'left-out', 'taken')),
  problems jsonb not null default '[]' check (jsonb_typeof(problems) = 'array'),
  why text not null default '',                            -- why it was left out
  primary key (import_id, number),
  foreign key (import_id, review_id) references chronology_import (id, review_id)
);
create index on chronology_import_row (review_id);

------------------------------------------------------------------------------------------------------------------------
-- What the review makes of it

-- An entry for the report, in words short enough for a reader.
create table key_event (
  entry_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  wording text not null default '',                        -- '': the facts as the agency wrote them
  marked_by uuid not null references person (id),
  marked_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  foreign key (entry_id, review_id) references chronology_entry (id, review_id)
);
create index on key_event (review_id);

create table missed_opportunity (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  entry_id uuid not null,
  line_id uuid references line_of_enquiry (id),
  what text not null check (what <> ''),
  marked_by uuid not null references person (id),
  marked_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  foreign key (entry_id, review_id) references chronology_entry (id, review_id)
);
create index on missed_opportunity (review_id);
create index on missed_opportunity (entry_id);

create table entry_comment (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  entry_id uuid not null,
  text text not null check (text <> ''),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  removed_at timestamptz,
  foreign key (entry_id, review_id) references chronology_entry (id, review_id)
);
create index on entry_comment (review_id);
create index on entry_comment (entry_id);

-- What somebody made of two entries that looked like one event.
create table entry_pair (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  one_id uuid not null,
  other_id uuid not null check (other_id > one_id),
  verdict text not null check (verdict in ('same', 'different')),
  contradiction text not null default '',                  -- where the two do not agree
  judged_by uuid not null references person (id),
  judged_at timestamptz not null,
  version integer not null default 1,
  unique (one_id, other_id),
  foreign key (one_id, review_id) references chronology_entry (id, review_id),
  foreign key (other_id, review_id) references chronology_entry (id, review_id)
);
create index on entry_pair (review_id);
create index on entry_pair (other_id);

-- The combined chronology as it was kept at one moment (E-06).
create table combined_chronology (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  entries integer not null,
  key_events integer not null,
  key_event_words integer not null,
  note text not null default '',
  document_id uuid references document (id),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  unique (review_id, number)
);

------------------------------------------------------------------------------------------------------------------------
-- Who reads and writes

-- Chronologies that the person reads: their agency's own; handed in, by office; released to the panel.
create function scope_chronologies() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from chronology
    where review_id::text || '/' || agency_id::text = any((select scope_agency_seats())::text[])
      or handed_in_at is not null and (partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
        or review_id = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[]))
      or released_at is not null and review_id = any((select scope_undertaken())::uuid[])
        and (partnership_id = any((select scope_partnerships())::uuid[])
          or review_id = any((select scope_reviews_as(array['panel-member', 'minute-taker']))::uuid[]))
  $$;

-- Chronologies that the person writes: for their agency; and the co-ordinator, for one that sends paper.
create function scope_chronologies_written() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from chronology
    where partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
      or review_id::text || '/' || agency_id::text = any((select scope_seats_as(array['imr-author', 'agency-senior', 'chief-officer']))::text[])
  $$;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  office constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[]) or review_id =
    any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''panel-member'', ''minute-taker'']))::uuid[]))';
  own constant text := 'review_id::text || ''/'' || agency_id::text = any((select scope_agency_seats())::text[])';
  begins constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id::text || ''/'' || agency_id::text = any((select scope_seats_as(array[''imr-author'', ''agency-senior'', ''chief-officer'']))::text[]))';
  reads constant text := 'chronology_id = any((select scope_chronologies())::uuid[])';
  writes constant text := 'chronology_id = any((select scope_chronologies_written())::uuid[])';
  of_entry constant text := 'exists (select from chronology_entry e where e.id = entry_id)';
  of_import constant text := 'exists (select from chronology_import i where i.id = import_id)';
  name text;
begin
  perform belongs_to_review('chronology');
  -- That one exists and where it stands is no secret to the panel; what it says is.
  perform protect_table('chronology', 'select, insert, update', format('%s and (%s or %s)', on_it, follows, own),
    format('%s and (%s or %s)', on_it, begins, office));
  perform belongs_to_review('chronology_entry');
  -- Those who write an entry for a chronology that is not handed in yet see it too: the co-ordinator, entering what came on paper.
  perform protect_table('chronology_entry', 'select, insert, update', format('%s and (%s or %s)', on_it, reads, writes), format('%s and %s', on_it, writes));
  perform belongs_to_review('chronology_import');
  perform protect_table('chronology_import', 'select, insert, update', format('(select scope_system()) or (%s and %s)', on_it, writes),
    format('(select scope_system()) or (%s and %s)', on_it, writes));
  perform belongs_to_review('chronology_import_row');
  perform protect_table('chronology_import_row', 'select, insert, update, delete', format('(select scope_system()) or (%s and %s)', on_it, of_import),
    format('(select scope_system()) or (%s and %s)', on_it, of_import));
  foreach name in array array['key_event', 'missed_opportunity', 'entry_comment'] loop
    perform belongs_to_review(name);
    perform protect_table(name, 'select, insert, update', format('%s and %s and %s', on_it, follows, of_entry),
      format('%s and %s and %s', on_it, case name when 'entry_comment' then 'made_by = (select scope_person()) and ' || follows else office end, of_entry));
  end loop;
  perform belongs_to_review('entry_pair');
  perform protect_table('entry_pair', 'select, insert, update',
    format('%s and %s and exists (select from chronology_entry e where e.id = one_id) and exists (select from chronology_entry e where e.id = other_id)', on_it, follows),
    format('%s and %s', on_it, office));
  perform belongs_to_review('combined_chronology');
  perform protect_table('combined_chronology', 'select, insert', format('%s and %s', on_it, follows), format('%s and %s', on_it, office));
end $$;
