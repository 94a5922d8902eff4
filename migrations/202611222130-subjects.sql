-- The people a review is about: pseudonyms for everybody who works on it, and apart from them, closed by a policy of their own, the key to
-- who they really are.

create unique index review_reference on review (reference);
create unique index review_pseudonym on review (partnership_id, lower(pseudonym));
alter table review add check (clock_start in ('death-occurred', 'first-aware', 'written-notification', 'accepted'));

-- The last number given under a partnership's pattern; year 0 for a pattern without one. Its row is the lock that keeps two registrations
-- from taking the same number.
create table review_number (
  partnership_id uuid not null references partnership (id),
  year integer not null check (year >= 0),
  last_number integer not null check (last_number > 0),
  primary key (partnership_id, year)
);
select protect_table('review_number', 'select, insert, update',
  'partnership_id = any((select scope_partnerships())::uuid[])', 'partnership_id = any((select scope_partnerships())::uuid[])');

-- Reviews whose independent chair the person is now.
create function scope_chaired() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = scope_person() and role = 'independent-chair'
      and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today())
  $$;

-- Who holds the key to real names: the co-ordinator of the partnership and the independent chair of that very review. Not the CSP chair,
-- not the program.
create function key_condition() returns text language sql immutable as $$
  select '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or review_id = any((select scope_chaired())::uuid[]))'
    || ' and (review_id = any((select scope_excluded())::uuid[])) is not true'
$$;
revoke execute on function key_condition from public;

create table subject (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  role text not null check (role in ('victim', 'alleged-perpetrator', 'child', 'other')),
  pseudonym text not null check (pseudonym <> ''),
  relationship text,                                       -- code of what they were to the alleged perpetrator, or words
  sex text,
  gender text,
  age_band text,
  position integer not null,
  added_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id, partnership_id)
);
create unique index subject_pseudonym on subject (review_id, lower(pseudonym));
create index on subject (review_id, position);
-- Everybody on the review reads pseudonyms; those who hold the key settle them.
select protect_review_table('subject', 'select, insert, update', key_condition());

create table subject_identity (
  subject_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  full_name text not null default '',
  aliases jsonb not null default '[]' check (jsonb_typeof(aliases) = 'array'),
  date_of_birth text not null default '',                  -- 1984-03-02, 1984-03, 1984, not-known, or as it was written
  age text not null default '',
  ethnicity text not null default '',
  address text not null default '',
  postcode text not null default '',
  school text not null default '',
  updated_at timestamptz not null,
  version integer not null default 1,
  foreign key (subject_id, review_id, partnership_id) references subject (id, review_id, partnership_id) on update cascade
);
create index on subject_identity (review_id);
select belongs_to_review('subject_identity');
select protect_table('subject_identity', 'select, insert, update', key_condition(), key_condition());

-- What a likely double would share, one row each: words and sounds of names, a birth date, a postcode. Rows and a plain index, because
-- under row-level security only an equality can use one.
create table identity_key (
  subject_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  key text not null,
  primary key (subject_id, key),
  foreign key (subject_id, review_id, partnership_id) references subject (id, review_id, partnership_id) on update cascade
);
create index on identity_key (partnership_id, key);
create index on identity_key (review_id);
select belongs_to_review('identity_key');
select protect_table('identity_key', 'select, insert, delete', key_condition(), key_condition());

-- Each time real names were looked at, and what for.
create table identity_reveal (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  reason text not null check (reason <> ''),
  revealed_at timestamptz not null
);
create index on identity_reveal (review_id, revealed_at);
select belongs_to_review('identity_reveal');
select protect_table('identity_reveal', 'select, insert',
  '(' || key_condition() || ') or (partnership_id = any((select scope_overseen())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true)',
  key_condition());

-- Corrections of the four dates and of the one that runs the month: what stood there is never lost.
create table review_date_change (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  what text not null check (what in ('death-occurred', 'first-aware', 'written-notification', 'accepted', 'clock-start')),
  stood text,
  stands text,
  reason text not null check (reason <> ''),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null
);
create index on review_date_change (review_id, changed_at);
select protect_review_table('review_date_change', 'select, insert',
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true');
