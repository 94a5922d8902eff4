-- A Word file as it is read on a page, made once in a process apart. Null: it is too long for a page, or could not be read. It opens to
-- whoever opens the document.
create table document_markup (
  version_id uuid primary key references document_version (id),
  document_id uuid not null,
  review_id uuid,
  partnership_id uuid not null,
  markup text,
  read_at timestamptz not null,
  foreign key (document_id, partnership_id) references document (id, partnership_id) on update cascade
);
create index on document_markup (review_id);
create index on document_markup (document_id);

do $$
begin
  perform belongs_to_review('document_markup');
  perform protect_table('document_markup', 'select, insert', 'exists (select from document d where d.id = document_id)', '(select scope_system())');
end $$;
