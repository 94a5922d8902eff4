-- Reviews that were kept in a spreadsheet before this system: they stand in the register, and nothing is owed for them.
--
-- Each cell is kept as somebody typed it (`texts`, by field) beside the date it was understood as (`dates`: 2014-03-05, 2014-03, 2014 or
-- not-known). Columns that the register does not have stand in `others`, each with its heading. Nothing here comes from a review, and a
-- review is never made from it: `taken_over_as` says which one stands for it now.

create table register_import (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  file_name text not null check (file_name <> ''),
  file_hash text not null,
  columns jsonb not null check (jsonb_typeof(columns) = 'object'),
  state text not null check (state in ('checking', 'taken', 'undone', 'given-up')),
  outcome jsonb not null default '{}',                     -- what came of it, in numbers, with the rows that were left out and why
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  settled_by uuid references person (id),
  settled_at timestamptz,
  version integer not null default 1,
  unique (id, partnership_id),
  check ((state = 'checking') = (settled_at is null))
);
create index on register_import (partnership_id, made_at);

-- A row of a file that is being checked; gone once the file is taken in or given up.
create table register_import_row (
  import_id uuid not null,
  number integer not null check (number > 0),
  partnership_id uuid not null,
  place text not null,
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  choice jsonb not null default '{}' check (jsonb_typeof(choice) = 'object'),
  primary key (import_id, number),
  foreign key (import_id, partnership_id) references register_import (id, partnership_id)
);

create table register_entry (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  reference text not null default '',
  pseudonym text not null default '',
  area text not null default '',
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  dates jsonb not null check (jsonb_typeof(dates) = 'object'),
  others jsonb not null default '[]' check (jsonb_typeof(others) = 'array'),
  -- What the words mean, where they mean one of ours: what the list is narrowed by.
  stage text,
  stage_place integer,
  kind text,
  regime text,
  decision text,
  year integer,                                            -- in which it was notified, else first known of, decided or happened
  place integer not null default 0,                        -- its row in the file it came in with
  import_id uuid,
  taken_over_as uuid references review (id),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  removed_why text check (removed_why <> ''),
  removed_at timestamptz,
  version integer not null default 1,
  unique (id, partnership_id),
  foreign key (import_id, partnership_id) references register_import (id, partnership_id),
  check ((removed_at is null) = (removed_why is null))
);
create index on register_entry (partnership_id, reference);
create index on register_entry (import_id);
create index on register_entry (taken_over_as);

-- What was done to one of them: each with how it stood before.
create table register_entry_change (
  entry_id uuid not null,
  version integer not null,                                -- of the entry after it
  partnership_id uuid not null,
  what text not null check (what in ('taken-in', 'changed', 'followed-file', 'put-back', 'removed', 'brought-back', 'taken-over')),
  reason text not null default '',
  before jsonb,
  import_id uuid,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  primary key (entry_id, version),
  foreign key (entry_id, partnership_id) references register_entry (id, partnership_id),
  foreign key (import_id, partnership_id) references register_import (id, partnership_id)
);
create index on register_entry_change (import_id);

-- Whoever runs the reviews of the partnership reads them; the co-ordinator alone keeps them. Who is excluded from the review that stands for
-- one does not read it here either.
do $$
declare
  reads constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'']))::uuid[])';
  keeps constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])';
  not_excluded constant text := '(taken_over_as = any((select scope_excluded())::uuid[])) is not true';
  of_entry constant text := 'exists (select from register_entry e where e.id = entry_id)';
begin
  perform protect_table('register_import', 'select, insert, update', keeps, keeps);
  perform protect_table('register_import_row', 'select, insert, update, delete', keeps, keeps);
  perform protect_table('register_entry', 'select, insert, update, delete', reads || ' and ' || not_excluded, keeps || ' and ' || not_excluded);
  perform protect_table('register_entry_change', 'select, insert, delete', reads || ' and ' || of_entry, keeps || ' and ' || of_entry);
end $$;

-- The copy for boards has them too: no pseudonym, of the day of death the month at most, and no reference that says the pseudonym. A view of
-- its own: over both tables together none of their indexes would be used.
create or replace view register_board with (security_barrier) as
  select review_id, partnership_id, reference, kind, year, stage, stage_place, left(cells ->> 'died', 7) as month_of_death,
    decision, decided_on, late, false as earlier
  from register_row
  where partnership_id = any((select scope_roles(array['board-member', 'co-ordinator', 'csp-chair']))::uuid[])
    and (review_id = any((select scope_excluded())::uuid[])) is not true;
create view register_board_earlier with (security_barrier) as
  select id as review_id, partnership_id,
    case when reference = '' or pseudonym <> '' and strpos(lower(reference), lower(pseudonym)) > 0 then 'Earlier review' else reference end
      as reference,
    coalesce(kind, '') as kind, coalesce(year, 0) as year, coalesce(stage, '') as stage, coalesce(stage_place, -1) as stage_place,
    case when dates ->> 'died' ~ '^[0-9]' then left(dates ->> 'died', 7) end as month_of_death,
    decision, case when dates ->> 'decided' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then (dates ->> 'decided')::date end as decided_on, 0 as late,
    true as earlier
  from register_entry
  where removed_at is null and taken_over_as is null
    and partnership_id = any((select scope_roles(array['board-member', 'co-ordinator', 'csp-chair']))::uuid[]);
grant select on register_board_earlier to dhr_app;
