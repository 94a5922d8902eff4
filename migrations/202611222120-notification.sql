-- Being told of a death: forms being filled in, and what was handed in.

-- A form that is being filled in: by anybody, who holds its secret and nothing else, or by a co-ordinator for somebody else.
create table notification_draft (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  way text not null check (way in ('public', 'entered', 'word')),
  secret_hash text unique,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  email text check (email = lower(email)),                 -- the address that was proved
  email_proved_at timestamptz,
  -- What a co-ordinator says of a notification that came on another way.
  given_by text,
  received_on date,
  received_how text,
  -- What a Word form said that could not be read, until somebody has dealt with it: a list of { where, text }.
  unread jsonb not null default '[]' check (jsonb_typeof(unread) = 'array'),
  started_by uuid references person (id),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  handed_in_at timestamptz,
  check ((way = 'public') = (secret_hash is not null)),
  check ((email is null) = (email_proved_at is null))
);
create index notification_draft_partnership on notification_draft (partnership_id, updated_at);
create index notification_draft_expires on notification_draft (expires_at);

select protect_table('notification_draft', 'select, insert, update, delete', held, held) from (select
  'secret_hash = (select scope_draft()) or (select scope_system())
    or (way <> ''public'' and partnership_id = any((select scope_partnerships())::uuid[]))') as condition (held);

create function scope_draft_id() returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  as $$ select id from notification_draft where secret_hash = scope_draft() $$;

-- What was handed in, as it was handed in. Only the review that it led to is added later.
create table notification (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  reference text not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  referrer_email text check (referrer_email = lower(referrer_email)),
  received_on date not null,                               -- by the partnership, however it came
  received_at timestamptz not null,                        -- into this system
  way text not null check (way in ('public', 'entered', 'word', 'transferred')),
  given_by text,
  received_how text,
  entered_by uuid references person (id),
  draft_id uuid unique,                                    -- the same form sent twice is one notification; no foreign key: outlives the draft
  review_id uuid,                                          -- the review it was linked to
  unique (partnership_id, reference),
  unique (id, partnership_id),
  foreign key (review_id, partnership_id) references review (id, partnership_id) on update cascade
);
create index notification_review on notification (review_id);
create index notification_partnership on notification (partnership_id, received_at);

-- Whoever is kept from the review is kept from its notifications too.
select protect_table('notification', 'select, insert',
  '(' || review_condition() || ') or draft_id = (select scope_draft_id())',
  'partnership_id = any((select scope_partnerships())::uuid[]) or draft_id = (select scope_draft_id())');
create policy changed on notification for update to dhr_app using (partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true)
  with check (partnership_id = any((select scope_partnerships())::uuid[]));
grant update (review_id) on notification to dhr_app;

-- The last number given, by partnership and year. The row is locked until the transaction ends: no number comes twice, none is left out.
create table notification_number (
  partnership_id uuid not null references partnership (id),
  year integer not null,
  last integer not null,
  primary key (partnership_id, year)
);
select protect_table('notification_number', 'select', 'false');

create function take_notification_reference(of_partnership uuid, of_year integer) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  number integer;
  code text;
begin
  insert into notification_number as kept (partnership_id, year, last) values (of_partnership, of_year, 1)
    on conflict (partnership_id, year) do update set last = kept.last + 1
    returning last into number;
  select upper(left(regexp_replace(short_name, '[^A-Za-z]', '', 'g'), 3)) into strict code from partnership where id = of_partnership;
  return 'N-' || coalesce(nullif(code, ''), 'CSP') || '-' || of_year || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
end $$;
revoke all on function scope_draft_id(), take_notification_reference(uuid, integer) from public;
grant execute on function scope_draft_id(), take_notification_reference(uuid, integer) to dhr_app;

-- A Word form as it came. Whoever sees the form that was read from it sees the file.
create table notification_file (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  draft_id uuid not null,
  file_name text not null check (file_name <> ''),
  size integer not null check (size > 0),
  sha256 text not null check (length(sha256) = 64),
  uploaded_at timestamptz not null,
  uploaded_by uuid references person (id)
);
create index notification_file_draft on notification_file (draft_id);
create table notification_file_part (
  file_id uuid not null references notification_file (id) on delete cascade,
  number integer not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (file_id, number)
);
select protect_table('notification_file', 'select, insert, delete', held, held) from (select
  'draft_id in (select id from notification_draft) or draft_id in (select draft_id from notification)') as condition (held);
select protect_table('notification_file_part', 'select, insert, delete', held, held) from (select
  'file_id in (select id from notification_file)') as condition (held);
