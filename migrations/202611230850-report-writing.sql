-- What the writing of the report needs besides its sections: words after what the record fills in, days that nobody can work out from a text,
-- and who of the panel has opened a version.

-- A section that the record fills in has the writer's words before it (`text`) and after it.
alter table report_section add column after_text text not null default '';
alter table report_section_text add column after_text text not null default '';

-- Whether every panel member stands in the version with their role (F-11), as it was found when the version was made.
alter table report_version add column lists_panel boolean not null default false;
alter table report_version add column final_draft_by uuid references person (id);
alter table report_version add column put_to_panel_by uuid references person (id);

-- Days that somebody has to say: when the analysis was done, when drafting started, when the overview report was completed (F-08).
create table report_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  step text not null check (step in ('analysis-done', 'drafting-started', 'completed')),
  on_day date not null,
  note text not null default '',
  version_id uuid,
  noted_by uuid not null references person (id),
  noted_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  foreign key (version_id, review_id) references report_version (id, review_id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index on report_step (review_id);
create unique index on report_step (review_id, step) where withdrawn_at is null;

-- Who has opened a version that was put to the panel.
create table report_reading (
  version_id uuid not null,
  person_id uuid not null references person (id),
  review_id uuid not null,
  partnership_id uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (version_id, person_id),
  foreign key (version_id, review_id) references report_version (id, review_id)
);
create index on report_reading (review_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  writes constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  panel constant text := 'review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])';
begin
  perform belongs_to_review('report_step');
  perform protect_table('report_step', 'select, insert, update',
    format('(select scope_system()) or (%s and %s)', on_it, office), format('%s and %s', on_it, writes));
  perform belongs_to_review('report_reading');
  perform protect_table('report_reading', 'select, insert, update',
    format('%s and (%s or person_id = (select scope_person()) and %s)', on_it, office, panel),
    format('%s and person_id = (select scope_person()) and (%s or %s)', on_it, office, panel));
end $$;
