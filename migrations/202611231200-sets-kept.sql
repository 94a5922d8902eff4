-- The set for the Home Office as it was made. What was sent can be taken away again, byte for byte, whatever has changed since: nothing of a
-- set is ever changed or taken out.
create table qa_set (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  report_version_id uuid,                                  -- the final draft in it; none where there was none yet
  file_name text not null check (file_name <> ''),
  bytes bytea not null,                                    -- the zip
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),  -- of its bytes
  set_hash text not null,                                  -- of what it was made from
  checklist jsonb not null,
  letter_text text not null default '',
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  unique (review_id, number),
  unique (id, review_id),
  foreign key (report_version_id, review_id) references report_version (id, review_id)
);

-- A set is a row of its own, not a document: it is a zip, and no zip is taken in as a document.
alter table qa_submission drop column pack_document;
alter table qa_submission add column set_id uuid;          -- none for a set that was put together elsewhere
alter table qa_submission add foreign key (set_id, review_id) references qa_set (id, review_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
begin
  perform belongs_to_review('qa_set');
  perform protect_table('qa_set', 'select, insert', format('%s and %s', on_it, office), format('%s and %s', on_it, keeps));
end $$;
