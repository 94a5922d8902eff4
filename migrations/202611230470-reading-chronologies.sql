-- What the review itself sets down among the entries: a birth, a day in court, the death, a change of law. Written as entries are.
create table chronology_note (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  written_when text not null check (written_when <> ''),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  about boolean not null default false,
  doubted boolean not null default false,
  text text not null check (text <> ''),
  kind text not null check (kind in ('death', 'birth', 'court', 'law', 'other')),
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1
);
create index on chronology_note (review_id, first_day) where removed_at is null;

-- What was made of two entries can be taken back.
alter table entry_pair add column undone_at timestamptz;

-- The order of `compareEntries`, for all agencies at once: the first page of a hundred thousand entries is read off it.
create index chronology_entry_in_order on chronology_entry
  (review_id, first_day asc nulls last, last_day desc, first_time collate "C" asc nulls first, sequence, agency_id, id) where removed_at is null;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  office constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  bound constant text := '(review_id = any((select scope_undertaken())::uuid[])
    and review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]))';
begin
  perform belongs_to_review('chronology_note');
  perform protect_table('chronology_note', 'select, insert, update', format('%s and (%s or %s)', on_it, office, bound), format('%s and %s', on_it, office));
end $$;
