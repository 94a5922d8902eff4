-- The tables that a file holds wait beside their import until one of them was chosen, matched and read. Taken in or given up, they go.

create table chronology_import_table (
  import_id uuid not null,
  number integer not null check (number > 0),
  review_id uuid not null,
  partnership_id uuid not null,
  name text not null,
  hidden boolean not null,
  rows_in_all integer not null,
  blank_rows integer not null,
  more boolean not null,                                   -- it has more rows than are taken at once
  content bytea not null,                                  -- its rows, as compressed JSON
  primary key (import_id, number),
  foreign key (import_id, review_id) references chronology_import (id, review_id)
);
create index on chronology_import_table (review_id);

alter table chronology_import
  add column table_number integer,
  add column heading_row integer,                          -- as the file counts; null: the table has no headings
  add column from_1904 boolean not null default false,
  add column blank_rows integer not null default 0,
  add column source_for_all text not null default '';      -- where the file has no column for it

-- What the reader should know of single cells: merged, worked out by a formula, a bare number.
alter table chronology_import_row
  add column remarks jsonb not null default '[]' check (jsonb_typeof(remarks) = 'array');
create index on chronology_import_row (import_id, state);
create index on chronology_import (chronology_id, sha256);

do $$
declare
  of_import constant text := '(select scope_system()) or (' || review_condition() || ' and exists (select from chronology_import i where i.id = import_id))';
begin
  perform belongs_to_review('chronology_import_table');
  perform protect_table('chronology_import_table', 'select, insert, delete', of_import, of_import);
end $$;
