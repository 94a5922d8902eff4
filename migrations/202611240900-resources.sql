-- Guidance, templates, leaflets, learning, services and definitions that a partnership keeps for everybody (toolkit, section 3 and Appendix A),
-- and the blank forms that stand beside them. Nothing here is about a review.

create table resource (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  kind text not null check (kind in ('definition', 'guidance', 'template', 'leaflet', 'learning', 'research', 'service')),
  position integer not null,                               -- within its kind; the lower first
  title text not null check (title <> ''),
  says text not null check (says <> ''),                   -- what it is, in a sentence
  more text not null default '',                           -- the text itself, in light markup: a definition in short words
  audiences text[] not null check (audiences <> '{}'),
  source text not null check (source <> ''),               -- the body whose it is
  link text not null default '',
  link_wrong boolean not null default false,               -- it leads to something else: shown to nobody outside until it is mended
  telephone text not null default '',
  hours text not null default '',
  languages text not null default '',                      -- other than English
  edition text not null default '',                        -- when it was published, or which edition it is
  regimes text[] not null default '{}',                    -- empty: whatever the regime
  check_months integer not null check (check_months between 1 and 36),
  superseded_by uuid,
  superseded_note text not null default '',
  shown boolean not null,                                  -- on the public page
  proposal text check (proposal <> ''),                    -- its key in the set that the program proposes
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, partnership_id),
  foreign key (superseded_by, partnership_id) references resource (id, partnership_id),
  check (superseded_by <> id),
  check (superseded_by is null or superseded_note = '')
);
create index on resource (partnership_id, kind, position);
create unique index resource_proposal on resource (partnership_id, proposal);

-- The words of a resource before each change.
create table resource_before (
  id uuid primary key,
  resource_id uuid not null,
  partnership_id uuid not null,
  number integer not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  unique (resource_id, number),
  foreign key (resource_id, partnership_id) references resource (id, partnership_id)
);

-- Somebody looked, and it was right. The newest counts.
create table resource_check (
  id uuid primary key,
  resource_id uuid not null,
  partnership_id uuid not null,
  checked_on date not null,
  checked_by uuid not null references person (id),
  checked_as text not null check (checked_as <> ''),       -- the role: what the public reads in place of a name
  checked_at timestamptz not null,
  foreign key (resource_id, partnership_id) references resource (id, partnership_id)
);
create index on resource_check (resource_id, checked_on);

-- Where the page of a partnership stands, once it has one: an address stays, whatever the partnership is called later.
create table resource_place (
  partnership_id uuid primary key references partnership (id),
  public_partnership text not null unique check (public_partnership ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  given_at timestamptz not null
);

do $$
declare
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
  looks_on constant text := '(partnership_id = any((select scope_acquainted())::uuid[]) and shown)';
begin
  perform protect_table('resource', 'select, insert, update', keeps || ' or ' || looks_on, keeps);
  perform protect_table('resource_before', 'select, insert', keeps, keeps);
  perform protect_table('resource_check', 'select, insert', keeps || ' or partnership_id = any((select scope_acquainted())::uuid[])', keeps);
  perform protect_table('resource_place', 'select, insert', keeps, keeps);
end $$;

------------------------------------------------------------------------------------------------------------------------
-- What the public reads of it, as everything public does: no id of the case side (docs/decisions/0025).

create table published.resource_page (
  partnership text primary key,
  partnership_name text not null
);

create table published.resource (
  partnership text not null references published.resource_page on delete cascade,
  position integer not null,
  kind text not null,
  title text not null,
  says text not null,
  more text not null default '',
  audiences text[] not null,
  source text not null,
  link text not null default '',
  telephone text not null default '',
  hours text not null default '',
  languages text not null default '',
  edition text not null default '',
  regimes text[] not null default '{}',
  checked_on date,
  checked_as text not null default '',
  check_by date,
  in_place_of text[] not null default '{}',
  primary key (partnership, position)
);

create table published.blank_form (
  partnership text not null references published.resource_page on delete cascade,
  name text not null,
  position integer not null,
  title text not null,
  says text not null,
  audiences text[] not null,
  media_type text not null,
  made_on date not null,                                   -- since when it looks as it does
  hash text not null,
  bytes bytea not null,
  primary key (partnership, name)
);

do $$
declare
  name text;
begin
  foreach name in array array['resource_page', 'resource', 'blank_form'] loop
    execute format('alter table published.%I enable row level security', name);
    execute format('alter table published.%I force row level security', name);
    execute format('create policy for_owner on published.%I to %I using (current_user <> session_user or current_setting(''app.owner'', true) = ''on'')',
      name, current_user);
    execute format('create policy public_reads on published.%I for select to dhr_public using (true)', name);
    execute format('create policy program_writes on published.%I to dhr_app using ((select scope_system())) with check ((select scope_system()))', name);
    execute format('grant select on published.%I to dhr_public', name);
    execute format('grant select, insert, update, delete on published.%I to dhr_app', name);
  end loop;
end $$;
