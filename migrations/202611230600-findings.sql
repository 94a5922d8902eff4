-- What the review finds, as it finds it: issues, good practice, missed opportunities and lessons, each tied to what it rests on.
--
-- Those who run the review, its independent chair and its author write them; a panel member proposes one. They are read by those, and by the
-- panel with the undertaking. An agency reads nothing of them here: what concerns it comes to it as a fact-check or a recommendation.

create table finding (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('issue', 'good-practice', 'missed-opportunity', 'lesson')),
  key_issue boolean not null default false check (not key_issue or kind = 'issue'), -- F-03 asks a recommendation of each
  title text not null check (title <> ''),
  text text not null default '',
  themes text[] not null default '{}',
  characteristics text[] not null default '{}',            -- Equality Act 2010, section 4, and what the partnership adds
  agencies uuid[] not null default '{}',                   -- whose practice it is about
  found_on date not null,
  state text not null check (state in ('proposed', 'agreed', 'set-aside')),
  state_reason text not null default '',
  state_at timestamptz not null,
  state_by uuid not null references person (id),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  unique (review_id, number),
  check (state <> 'set-aside' or state_reason <> '')
);
create index on finding (partnership_id) where state = 'agreed';

-- As it stood before each change.
create table finding_wording (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  finding_id uuid not null,
  version integer not null,
  title text not null,
  text text not null,
  replaced_by uuid not null references person (id),
  replaced_at timestamptz not null,
  unique (finding_id, version),
  foreign key (finding_id, review_id) references finding (id, review_id)
);
create index on finding_wording (review_id);

-- What it rests on: one of these, never a copy of it. A passage of a return names the version that was read.
create table finding_source (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  finding_id uuid not null,
  kind text not null check (kind in ('line', 'entry', 'passage', 'missed-opportunity', 'family', 'other')),
  line_id uuid references line_of_enquiry (id),
  entry_id uuid,
  missed_id uuid references missed_opportunity (id),
  return_version_id uuid references return_version (id),
  section_key text not null default '',
  words text not null default '',                          -- the passage, what the family said, or what else it rests on
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  removed_at timestamptz,
  foreign key (finding_id, review_id) references finding (id, review_id),
  foreign key (entry_id, review_id) references chronology_entry (id, review_id),
  check ((kind = 'line') = (line_id is not null)),
  check ((kind = 'entry') = (entry_id is not null)),
  check ((kind = 'missed-opportunity') = (missed_id is not null)),
  check ((kind = 'passage') = (return_version_id is not null)),
  check (words <> '' or kind not in ('passage', 'family', 'other'))
);
create index on finding_source (review_id);
create index on finding_source (finding_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[]))';
  on_panel constant text := 'review_id = any((select scope_reviews_as(array[''panel-member'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])';
  of_finding constant text := 'exists (select from finding f where f.id = finding_id)';
begin
  perform belongs_to_review('finding');
  perform protect_table('finding', 'select, insert, update', format('(select scope_system()) or (%s and %s)', on_it, follows), format('%s and %s', on_it, keeps));
  -- A panel member proposes; whether it is a finding is settled by those who keep them.
  drop policy added on finding;
  execute format('create policy added on finding for insert to dhr_app with check (%s and (%s or state = ''proposed'' and recorded_by = (select scope_person()) and %s))',
    on_it, keeps, on_panel);
  perform belongs_to_review('finding_wording');
  perform protect_table('finding_wording', 'select, insert', format('%s and %s and %s', on_it, follows, of_finding), format('%s and %s', on_it, keeps));
  perform belongs_to_review('finding_source');
  perform protect_table('finding_source', 'select, insert, update', format('%s and %s and %s', on_it, follows, of_finding),
    format('%s and (%s or added_by = (select scope_person()) and %s) and %s', on_it, keeps, on_panel, of_finding));
end $$;
