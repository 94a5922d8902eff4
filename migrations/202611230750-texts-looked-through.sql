-- The words of a version of a document, read out of its file once, in a process apart. They open to whoever opens the document.
create table document_text (
  version_id uuid primary key references document_version (id),
  document_id uuid not null,
  review_id uuid,
  partnership_id uuid not null,
  state text not null check (state in ('read', 'in-part', 'no-words', 'unreadable')),
  words text not null default '',
  read_at timestamptz not null,
  foreign key (document_id, partnership_id) references document (id, partnership_id) on update cascade
);
create index on document_text (review_id);
create index on document_text (document_id);

-- What a text was found to say of who somebody is, by its place in the text and never in its words: looked at again when either the text or
-- what is looked for has changed.
create table name_found (
  review_id uuid not null,
  partnership_id uuid not null,
  key text not null check (key <> ''),
  text_hash text not null,
  names_hash text not null,
  found jsonb not null check (jsonb_typeof(found) = 'array'),
  primary key (review_id, key)
);

do $$
declare
  key constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_chaired())::uuid[])) and (review_id = any((select scope_excluded())::uuid[])) is not true';
begin
  perform belongs_to_review('document_text');
  perform protect_table('document_text', 'select, insert', 'exists (select from document d where d.id = document_id)', '(select scope_system())');
  perform belongs_to_review('name_found');
  perform protect_table('name_found', 'select, insert, update', key, key);
end $$;
