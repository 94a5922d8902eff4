-- The learning leaflet of a review: what is written of it, and the versions that were put up for signature.
--
-- A passage follows the record until somebody writes their own words. Every wording is a row, numbered through the whole leaflet: two who write
-- at once are put together passage by passage, and nothing that was written is lost. A version keeps its text as it was signed.

create table leaflet_wording (
  review_id uuid not null,
  partnership_id uuid not null,
  passage text not null check (passage in ('title', 'happened', 'learning', 'good-practice', 'changed', 'practice', 'help', 'links')),
  version integer not null check (version > 0),
  own text,                                                -- null: as the record says it
  proposed text not null default '',                       -- what the record said when it was written
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  primary key (review_id, version, passage)
);

create table leaflet_version (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  themes text[] not null default '{}',
  report_version_id uuid not null,                         -- the report it was made from
  changed_stood text not null,                             -- what the plan could show when it was made, in one word
  written_by uuid[] not null default '{}',
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  outcome text check (outcome in ('signed', 'sent-back', 'taken-back')),
  settled_by uuid references person (id),
  settled_at timestamptz,
  reason text not null default '',
  public_at timestamptz,                                   -- since when it stands on the public page of the review
  public_ended_at timestamptz,
  unique (review_id, number),
  foreign key (report_version_id, review_id) references report_version (id, review_id),
  check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null)),
  check (outcome <> 'signed' or (settled_by <> made_by and not settled_by = any (written_by))),
  check (outcome <> 'sent-back' or reason <> ''),
  check (public_at is null or outcome = 'signed')
);
create unique index on leaflet_version (review_id) where outcome is null;
create index on leaflet_version (partnership_id);

do $$
declare
  not_kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  runs constant text := '(partnership_id = any((select scope_partnerships())::uuid[]) or (select scope_system()))';
  writes constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
  reads constant text := '(partnership_id = any((select scope_partnerships())::uuid[]) or (select scope_system())
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[])
    or (outcome = ''signed'' and partnership_id = any((select scope_roles(array[''board-member'']))::uuid[])))';
begin
  perform belongs_to_review('leaflet_wording');
  perform protect_table('leaflet_wording', 'select, insert', format('%s and %s', not_kept_out, runs), format('%s and %s', not_kept_out, writes));
  perform belongs_to_review('leaflet_version');
  perform protect_table('leaflet_version', 'select, insert, update', format('%s and %s', not_kept_out, reads), format('%s and %s', not_kept_out, runs));
end $$;
