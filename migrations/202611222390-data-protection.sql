-- Whether the impact assessment, the sharing agreement and the privacy notices of a review are in place. The newest row of each kind that
-- was not taken back counts.

create table data_protection_record (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind in ('impact-assessment', 'sharing-agreement', 'privacy-notices')),
  in_place_on date not null,
  approved_by text not null check (approved_by <> ''),
  kept_where text not null check (kept_where <> ''),
  look_again_on date check (look_again_on > in_place_on),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on data_protection_record (review_id, kind, recorded_at);
select protect_review_table('data_protection_record', 'select, insert, update', written) from (select
  '(partnership_id = any((select scope_partnerships())::uuid[]) or review_id = any((select scope_reviews_as(array[''information-governance'']))::uuid[]))
    and (review_id = any((select scope_excluded())::uuid[])) is not true') as rule (written);
