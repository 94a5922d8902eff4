-- A file that proves that somebody was told: a scan, a saved e-mail. Kept with the sending it proves, closed like an extract.
create table notice_proof (
  sending_id uuid primary key references notice_sending (id),
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  file_name text not null check (file_name <> ''),
  mime text not null,
  size integer not null check (size between 1 and 10485760),
  sha256 text not null check (length(sha256) = 64),
  bytes bytea not null check (octet_length(bytes) = size),
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_proof (review_id);
select protect_table('notice_proof', 'select, insert', held, held) from (select
  'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true')
  as condition (held);
