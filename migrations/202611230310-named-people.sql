-- Everyone who is named anywhere in a review: what they are called instead, how they fit in, how the death affected them, and what has happened
-- to them since (toolkit, Appendix C). Who they really are stands apart and is read by the holders of the key alone.

create table named_person (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  subject_id uuid references subject (id),                 -- where they are one of the review's own people
  kind text not null check (kind in ('subject', 'family', 'friend', 'professional', 'other')),
  pseudonym text not null check (pseudonym <> ''),
  relationship text not null default '',
  affected text not null default '',
  since text not null default '',
  nothing_since boolean not null default false,            -- it was asked, and there is nothing to tell
  position integer not null,
  added_by uuid references person (id),
  added_at timestamptz not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text check (removed_reason <> ''),
  version integer not null default 1,
  unique (id, review_id),
  unique (subject_id),
  check ((kind = 'subject') = (subject_id is not null)),
  check ((removed_at is null) = (removed_reason is null))
);
create index on named_person (review_id, position);
create unique index on named_person (review_id, lower(pseudonym)) where removed_at is null;

-- Of those who are no subject of the review: a subject's own is `subject_identity`.
create table named_identity (
  person_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  full_name text not null default '',
  aliases jsonb not null default '[]' check (jsonb_typeof(aliases) = 'array'),
  date_of_birth text not null default '',
  address text not null default '',
  postcode text not null default '',
  telephone text not null default '',
  nhs_number text not null default '',
  changed_by uuid references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  foreign key (person_id, review_id) references named_person (id, review_id)
);
create index on named_identity (review_id);

-- A name that was looked for and may stay: a professional's, a word that only looks like one.
create table name_allowed (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  text text not null check (text <> ''),
  reason text not null check (reason <> ''),
  allowed_by uuid not null references person (id),
  allowed_at timestamptz not null,
  withdrawn_at timestamptz
);
create index on name_allowed (review_id);

do $$
declare
  kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  -- Those who hold the key: see subject_identity.
  key constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_chaired())::uuid[])) and ' || kept_out;
  reads constant text := '(' || review_condition() || ') and (partnership_id = any((select scope_partnerships())::uuid[]) or review_id =
    any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''panel-member'', ''minute-taker'', ''imr-author'', ''agency-senior'']))::uuid[]))';
  writes constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_chaired())::uuid[])
    or review_id = any((select scope_reviews())::uuid[]) and review_id = any((select scope_reviews_as(array[''report-author'']))::uuid[])) and ' || kept_out;
begin
  perform belongs_to_review('named_person');
  perform protect_table('named_person', 'select, insert, update', '(select scope_system()) or ' || reads, writes);
  perform belongs_to_review('named_identity');
  perform protect_table('named_identity', 'select, insert, update', key, key);
  perform belongs_to_review('name_allowed');
  perform protect_table('name_allowed', 'select, insert, update', reads, writes);
end $$;
