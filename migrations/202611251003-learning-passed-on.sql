-- Learning from elsewhere that was passed on to the agencies that it speaks to: one message to each, and to whom it went.
create table learning_passed_on (
  id uuid primary key,
  item_id uuid not null,
  partnership_id uuid not null,
  agency_id uuid not null references agency (id),
  to_name text not null default '',
  to_email text not null check (to_email <> ''),
  note text not null default '',                           -- what the agency is asked
  passed_by uuid not null references person (id),
  passed_at timestamptz not null,
  foreign key (item_id, partnership_id) references learning_item (id, partnership_id)
);
create index on learning_passed_on (item_id, passed_at);

do $$
declare
  seen text := 'partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'', ''board-member'']))::uuid[]) or (select scope_system())';
  written text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system())';
begin
  perform protect_table('learning_passed_on', 'select, insert', seen, written);
end $$;
