-- What a partnership has ready before a death: agreements and plans on file, money, the register of chairs, authors, IMR authors and
-- minute takers, the directory looked through, and who has been trained on the guidance. Nothing here is about a review.

-- A standing duty done on a day, with the day on which it is to be looked at again.
create table readiness_record (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  duty_id text not null check (duty_id ~ '^A-[0-9]{2}$'),
  done_on date not null,
  review_by date check (review_by > done_on),
  agreed_by text not null check (agreed_by <> ''),
  proof text not null check (proof <> ''),
  note text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on readiness_record (partnership_id, duty_id, done_on);

-- How the cost of a review is shared. Shares are hundredths: of a per cent, or pence.
create table funding_agreement (
  partnership_id uuid primary key references partnership (id),
  measure text not null check (measure in ('percent', 'sum')),
  covers text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1
);
create table funding_share (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  agency_id uuid not null references agency (id),
  hundredths bigint not null check (hundredths between 1 and 10000000000),
  unique (partnership_id, agency_id)
);

-- The words of the two plans, heading by heading.
create table readiness_plan (
  partnership_id uuid not null references partnership (id),
  kind text not null check (kind in ('equality', 'media')),
  points jsonb not null default '{}' check (jsonb_typeof(points) = 'object'),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (partnership_id, kind)
);

-- Somebody who can be asked to chair, write or take minutes. They need no account.
create table practitioner (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  name text not null check (name <> ''),
  email text not null default '',
  telephone text not null default '',
  organisation text not null default '',
  roles text[] not null check (cardinality(roles) > 0),
  skills text[] not null default '{}',
  languages text not null default '',
  reviews_elsewhere integer check (reviews_elsewhere between 0 and 99),
  told_on date,
  note text not null default '',
  left_on date,
  added_at timestamptz not null,
  version integer not null default 1,
  unique (id, partnership_id)
);
create index on practitioner (partnership_id, name);

create table practitioner_training (
  id uuid primary key,
  practitioner_id uuid not null,
  partnership_id uuid not null,
  course text not null check (course <> ''),
  provider text not null default '',
  completed_on date not null,
  expires_on date check (expires_on > completed_on),
  certificate text not null default '',
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  removed_at timestamptz,
  foreign key (practitioner_id, partnership_id) references practitioner (id, partnership_id)
);
create index on practitioner_training (practitioner_id);

-- An agency's entry in the directory was looked through and is right.
create table agency_check (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  agency_id uuid not null references agency (id),
  checked_on date not null,
  checked_by uuid not null references person (id)
);
create index on agency_check (partnership_id, agency_id, checked_on);

-- Who of which agency has done which module on the guidance.
create table guidance_training (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  agency_id uuid not null references agency (id),
  person_name text not null check (person_name <> ''),
  post text not null default '',
  module text not null check (module <> ''),
  done_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  removed_at timestamptz
);
create index on guidance_training (partnership_id, done_on);

do $$
declare
  seen text := 'partnership_id = any((select scope_partnerships())::uuid[])';
  written text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system())';
  name regclass;
begin
  foreach name in array array['readiness_record', 'funding_agreement', 'readiness_plan', 'practitioner', 'practitioner_training',
    'guidance_training']::regclass[]
  loop
    perform protect_table(name, 'select, insert, update', seen, written);
  end loop;
  perform protect_table('agency_check', 'select, insert', seen, written);
  perform protect_table('funding_share', 'select, insert, delete', seen, written);
end $$;
