-- Learning that comes from elsewhere (toolkit, section 5): reviews of safeguarding boards, of other areas, national papers. Nothing of a review
-- of the partnership stands in it, so boards read it as it is. What it said before each change is kept.

create table learning_item (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  source text not null check (source in ('adult-review', 'child-review', 'other-review', 'national-paper', 'other')),
  board text not null check (board <> ''),                 -- whose it is
  title text not null check (title <> ''),
  published text not null check (published ~ '^([0-9]{4}(-[0-9]{2}){0,2}|not-known)$'),
  link text not null default '',
  link_wrong boolean not null default false,               -- the address was given, and leads to something else
  received_on date not null,
  points jsonb not null check (jsonb_typeof(points) = 'array' and jsonb_array_length(points) > 0),
  agencies uuid[] not null default '{}',
  other_bodies text not null default '',
  meaning text not null default '',                        -- for this partnership
  response text not null check (response in ('not-decided', 'act', 'note')),
  response_words text not null default '',
  response_who text not null default '',
  response_by date,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  version integer not null default 1,
  unique (id, partnership_id),
  check (response = 'not-decided' or response_words <> ''),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on learning_item (partnership_id, received_on);

-- The words of an item before each change.
create table learning_item_before (
  id uuid primary key,
  item_id uuid not null,
  partnership_id uuid not null,
  number integer not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  unique (item_id, number),
  foreign key (item_id, partnership_id) references learning_item (id, partnership_id)
);

do $$
declare
  seen text := 'partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'', ''board-member'']))::uuid[]) or (select scope_system())';
  written text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system())';
begin
  perform protect_table('learning_item', 'select, insert, update', seen, written);
  perform protect_table('learning_item_before', 'select, insert', written, written);
end $$;
