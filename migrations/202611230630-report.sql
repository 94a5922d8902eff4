-- The overview report and its executive summary: written here section by section or brought in as a file, read by the panel, the agencies
-- and the family before it is final, checked for names, and signed off.
--
-- Written by the review's author and independent chair, with those who run it. The panel reads a version that was put to it; an agency the
-- passages put to it and no more; nobody reads a section being written but those who write.

create table report_section (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  part text not null check (part in ('overview', 'summary')),
  key text not null check (key ~ '^[a-z][a-z-]*$'),
  text text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (review_id, part, key),
  unique (id, review_id)
);

-- Every text a section has had. What one person typed in one go is one row.
create table report_section_text (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  section_id uuid not null,
  number integer not null check (number > 0),
  text text not null,
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  unique (section_id, number),
  foreign key (section_id, review_id) references report_section (id, review_id)
);
create index on report_section_text (review_id);

-- Who has a section open to write: shown to the others, and no lock.
create table report_writer (
  section_id uuid not null,
  person_id uuid not null references person (id),
  review_id uuid not null,
  partnership_id uuid not null,
  seen_at timestamptz not null,
  primary key (section_id, person_id),
  foreign key (section_id, review_id) references report_section (id, review_id)
);
create index on report_writer (review_id);

create table report_comment (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  section_id uuid,
  version_id uuid,                                         -- made on a version put to the panel
  part text not null check (part in ('overview', 'summary')),
  key text not null,
  quote text not null default '',
  text text not null check (text <> ''),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  answer text not null default '',
  answered_as text check (answered_as in ('changed', 'not-changed')),
  answered_by uuid references person (id),
  answered_at timestamptz,
  removed_at timestamptz,
  version integer not null default 1,
  foreign key (section_id, review_id) references report_section (id, review_id),
  check ((answered_as is null) = (answered_at is null)),
  check (answer <> '' or answered_as is distinct from 'not-changed')
);
create index on report_comment (review_id);

-- The whole as it stood at one moment, written here or brought in. It stays as it was.
create table report_version (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  way text not null check (way in ('written-here', 'uploaded')),
  content jsonb not null,                                  -- the sections, and what the record filled in
  overview_document uuid references document (id),
  summary_document uuid references document (id),
  note text not null default '',
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  put_to_panel_at timestamptz,
  final_draft_at timestamptz,                              -- ready for sign-off
  issued_on date,                                          -- final, with agreed recommendations
  version integer not null default 1,
  unique (review_id, number),
  unique (id, review_id)
);

-- A check that was looked at and is in order as it stands.
create table report_check_settled (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  check_key text not null check (check_key <> ''),         -- which check, and what it found where
  reason text not null check (reason <> ''),
  settled_by uuid not null references person (id),
  settled_at timestamptz not null,
  unique (review_id, check_key)
);

-- The fact-check: an agency is put its own passages, and says of each whether it is right (F-06).
create table fact_check (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  version_id uuid not null,
  agency_id uuid not null references agency (id),
  contact_name text not null check (contact_name <> ''),
  contact_email text not null check (contact_email = lower(contact_email)),
  asked_on date not null,
  due_on date not null,
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  answered_on date,
  answered_name text not null default '',
  answered_post text not null default '',
  overall text not null default '',
  closed_at timestamptz,                                   -- nothing came, or all is settled
  closed_note text not null default '',
  version integer not null default 1,
  unique (id, review_id),
  unique (version_id, agency_id),
  foreign key (version_id, review_id) references report_version (id, review_id)
);
create index on fact_check (review_id);

create table fact_check_passage (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  fact_check_id uuid not null,
  position integer not null,
  part text not null,
  key text not null,
  passage text not null check (passage <> ''),
  answer text check (answer in ('right', 'not-right')),
  says text not null default '',
  answered_at timestamptz,
  settled_as text check (settled_as in ('changed', 'not-changed')),
  settled_text text not null default '',
  settled_by uuid references person (id),
  settled_at timestamptz,
  version integer not null default 1,
  unique (fact_check_id, position),
  foreign key (fact_check_id, review_id) references fact_check (id, review_id),
  check (says <> '' or answer is distinct from 'not-right'),
  check ((settled_as is null) = (settled_at is null))
);
create index on fact_check_passage (review_id);

-- The whole set checked for anonymity, signed by two people, before it is submitted and again before publication (F-13).
create table anonymity_check (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  purpose text not null check (purpose in ('submission', 'publication')),
  version_id uuid not null,
  set_hash text not null,                                  -- of everything that was looked at: a change afterwards undoes it
  parts jsonb not null,                                    -- what was in the set
  found jsonb not null,                                    -- what the scan found, and what was said of each
  first_by uuid not null references person (id),
  first_at timestamptz not null,
  second_by uuid references person (id),
  second_at timestamptz,
  version integer not null default 1,
  foreign key (version_id, review_id) references report_version (id, review_id),
  check (second_by is distinct from first_by),
  check ((second_by is null) = (second_at is null))
);
create index on anonymity_check (review_id);

-- CSP sign-off by each signatory (F-12).
create table report_signature (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  version_id uuid not null,
  person_id uuid not null references person (id),
  name text not null check (name <> ''),
  post text not null check (post <> ''),
  verdict text not null check (verdict in ('signed', 'sent-back')),
  comment text not null default '',
  signed_at timestamptz not null,
  withdrawn_at timestamptz,
  foreign key (version_id, review_id) references report_version (id, review_id),
  check (comment <> '' or verdict = 'signed')
);
create index on report_signature (review_id);
create unique index on report_signature (version_id, person_id) where withdrawn_at is null;

-- Passages put to the person's own agency: for whoever answers for it on the review.
create function scope_fact_checks() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from fact_check
    where id = (select scope_grant_subject())
      or review_id::text || '/' || agency_id::text = any((select scope_seats_as(array['imr-author', 'agency-senior', 'chief-officer', 'panel-member']))::text[])
        and review_id = any((select scope_reviews())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true
  $$;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  writes constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  panel constant text := 'review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])';
  checked constant text := '(review_id = any((select scope_reviews_as(array[''information-governance'']))::uuid[]))';
  own constant text := 'any((select scope_fact_checks())::uuid[])';
  name text;
begin
  foreach name in array array['report_section', 'report_section_text', 'report_writer', 'report_check_settled'] loop
    perform belongs_to_review(name::regclass);
    perform protect_table(name::regclass, case name when 'report_section_text' then 'select, insert' else 'select, insert, update, delete' end,
      format('%s and %s', on_it, writes), format('%s and %s', on_it, writes));
  end loop;
  perform belongs_to_review('report_version');
  perform protect_table('report_version', 'select, insert, update',
    format('(select scope_system()) or (%s and (%s or put_to_panel_at is not null and %s or final_draft_at is not null and %s))', on_it, office, panel, checked),
    format('%s and %s', on_it, writes));
  perform belongs_to_review('report_comment');
  perform protect_table('report_comment', 'select, insert, update',
    format('%s and (%s or version_id is not null and %s)', on_it, office, panel),
    format('%s and (%s or version_id is not null and made_by = (select scope_person()) and %s)', on_it, office, panel));
  perform belongs_to_review('fact_check');
  perform protect_table('fact_check', 'select, insert, update', format('(select scope_system()) or (%s and %s) or id = %s', on_it, office, own),
    format('(select scope_system()) or (%s and %s) or id = %s', on_it, writes, own));
  drop policy added on fact_check;
  execute format('create policy added on fact_check for insert to dhr_app with check (%s and %s)', on_it, writes);
  perform belongs_to_review('fact_check_passage');
  perform protect_table('fact_check_passage', 'select, insert, update', format('(select scope_system()) or (%s and %s) or fact_check_id = %s', on_it, office, own),
    format('(select scope_system()) or (%s and %s) or fact_check_id = %s', on_it, writes, own));
  drop policy added on fact_check_passage;
  execute format('create policy added on fact_check_passage for insert to dhr_app with check (%s and %s)', on_it, writes);
  perform belongs_to_review('anonymity_check');
  perform protect_table('anonymity_check', 'select, insert, update', format('%s and (%s or %s)', on_it, office, checked), format('%s and (%s or %s)', on_it, writes, checked));
  perform belongs_to_review('report_signature');
  perform protect_table('report_signature', 'select, insert, update', format('%s and %s', on_it, office),
    format('%s and %s and person_id = (select scope_person())', on_it, office));
end $$;
