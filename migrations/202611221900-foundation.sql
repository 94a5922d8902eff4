-- The ground everything stands on: who may see what, and the record of what was done and read.
--
-- Row-level security is the second wall. `asActor` tells the database who asks by settings that end with the transaction:
--   app.person   a person signed in              app.grant   a link somebody without an account came by
--   app.draft    hash of a draft's secret        app.system  'on' for the program's own work
--   app.now      the instant that counts         app.owner   'on' for migrations and seeds, believed of the owner only
-- With nothing set no policy is true. The tables are closed to their owner too (FORCE): it sees rows when it says `app.owner`, and in
-- the functions below, which run as the owner on behalf of somebody else.
--
-- A TABLE OF REVIEW CONTENT, in this or a later migration: give it `review_id uuid not null`, `partnership_id uuid not null`, an index
-- that starts with review_id, and then one line, which adds the foreign key (both columns together), the policies and the grants:
--
--   select protect_review_table('decision');                       -- the app may select, insert, update
--   select protect_review_table('decision', 'select, insert');     -- a row once written stays as it is
--
-- A row that somebody without an account may open by their link takes `protect_table` with
-- `review_condition() || ' or id = (select scope_grant_subject())'`.
-- Any other table takes `select protect_table('name', 'rights', 'who sees a row', 'who may write one')`, the last two being
-- SQL conditions on its columns. In conditions always write `(select scope_person())` and `any((select scope_reviews())::uuid[])`:
-- evaluated once a query, not once a row.

-- Roles belong to the whole server: another database may have made it, or a database administrator beforehand.
do $$ begin
  if not exists (select from pg_roles where rolname = 'dhr_app') then
    create role dhr_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to dhr_app;
revoke create on schema public from public;
alter table migration enable row level security;
alter table migration force row level security;
create policy for_all on migration using (true) with check (true);
grant select on migration to dhr_app;

------------------------------------------------------------------------------------------------------------------------
-- People and places

create table partnership (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  reference_pattern text not null default 'DHR-{year}-{number:2}' check (reference_pattern like '%{number%}%'),
  settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  email text,
  police_force text,
  region text,
  version integer not null default 1
);

create table agency (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid references partnership (id),         -- null: known to every partnership
  name text not null check (name <> ''),
  kind text not null,
  statutory boolean not null default false,                -- bound by the duty to take part
  usual boolean not null default false,                    -- in the set scoped as a matter of course
  ended_on date,
  version integer not null default 1
);
create index on agency (partnership_id, name);

create table agency_contact (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references agency (id),
  partnership_id uuid references partnership (id),         -- whose contact this is; null: everybody's
  name text not null check (name <> ''),
  post text,
  email text,
  telephone text,
  kind text not null default 'contact',
  ends_on date,
  version integer not null default 1
);
create index on agency_contact (agency_id);

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name <> ''),
  email text not null unique check (email = lower(email) and email <> ''),
  post text,
  agency_id uuid references agency (id),
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  version integer not null default 1
);
create index on person (agency_id);

-- A role holds from the start of starts_on until the start of ends_on: ending it today ends it now.
create table role_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  partnership_id uuid references partnership (id),         -- null: the whole installation
  role text not null check (role ~ '^[a-z][a-z-]*$'),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  granted_by uuid references person (id),
  granted_at timestamptz not null default now()
);
create index on role_grant (person_id);
create index on role_grant (partnership_id, role);

------------------------------------------------------------------------------------------------------------------------
-- The review, and who may see it

create table review (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references partnership (id),
  reference text not null check (reference <> ''),
  pseudonym text not null check (pseudonym <> ''),
  regime text not null,
  kind text not null,
  registered_at timestamptz not null,
  date_of_death date,
  first_aware_on date,
  written_notification_on date,
  accepted_on date,
  clock_start text,                                        -- which of the dates above runs the month
  clock_start_reason text,
  version integer not null default 1,
  unique (partnership_id, reference),
  unique (id, partnership_id)
);

-- As a role: from the start of starts_on until the start of ends_on.
create table membership (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  role text not null check (role ~ '^[a-z][a-z-]*$'),
  agency_id uuid references agency (id),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  granted_by uuid references person (id),
  granted_at timestamptz not null default now()
);
create index on membership (person_id);
create index on membership (review_id);

-- Keeps a person from a review, whatever else they hold, until it is lifted.
create table exclusion (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  reason text not null check (reason <> ''),
  excluded_by uuid references person (id),
  excluded_at timestamptz not null default now(),
  lifted_by uuid references person (id),
  lifted_at timestamptz
);
create index on exclusion (person_id);
create index on exclusion (review_id);

create table conflict_declaration (
  id uuid primary key default gen_random_uuid(),
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  declared text not null check (declared in ('none', 'conflict')),
  details text,
  declared_at timestamptz not null default now()
);
create index on conflict_declaration (review_id, person_id);

-- A way in for somebody without an account. The secret in the link is never kept, only its hash.
create table link_grant (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null,
  review_id uuid,
  kind text not null,
  subject_id uuid not null,                                -- what the link opens: a notice, a scoping request…
  email text not null check (email = lower(email) and email <> ''),
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  first_opened_at timestamptz,
  last_opened_at timestamptz,
  revoked_at timestamptz
);
create index on link_grant (review_id);
create index on link_grant (subject_id);

------------------------------------------------------------------------------------------------------------------------
-- Who asks. Each function reads the tables as their owner, so that a policy never has to ask another policy.

create function scope_now() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

create function scope_today() returns date language sql stable
  as $$ select (scope_now() at time zone 'Europe/London')::date $$;

create function scope_system() returns boolean language sql stable
  as $$ select coalesce(current_setting('app.system', true), '') = 'on' $$;

create function scope_draft() returns text language sql stable
  as $$ select nullif(current_setting('app.draft', true), '') $$;

-- The person who asks, while their account is open.
create function scope_person() returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  as $$ select id from person where id = nullif(current_setting('app.person', true), '')::uuid and disabled_at is null $$;

create function scope_roles(wanted text[]) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct partnership_id) filter (where partnership_id is not null), '{}') from role_grant
    where person_id = scope_person() and role = any(wanted)
      and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today())
  $$;

-- Partnerships whose reviews the person may see as a whole: those in which they hold a casework role now. All, for the program itself.
create function scope_partnerships() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case when scope_system() then coalesce((select array_agg(id) from partnership), '{}')
                else scope_roles(array['co-ordinator', 'csp-chair']) end
  $$;

-- Partnerships whose record of acts and reads the person watches over. No review content follows from this.
create function scope_overseen() returns uuid[] language sql stable
  as $$ select scope_roles(array['privacy-officer']) $$;

-- Reviews the person is a member of now.
create function scope_reviews() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = scope_person() and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today())
  $$;

-- Reviews the person is kept from: beats everything above.
create function scope_excluded() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case when scope_system() then '{}'::uuid[] else coalesce((
      select array_agg(distinct review_id) from exclusion
      where person_id = nullif(current_setting('app.person', true), '')::uuid and lifted_at is null), '{}') end
  $$;

-- The person's own agency and those they act for on a review.
create function scope_agencies() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct agency_id), '{}') from (
      select agency_id from person where id = scope_person()
      union all
      select agency_id from membership
      where person_id = scope_person() and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today())
    ) held where agency_id is not null
  $$;

-- Partnerships the person belongs to in any way: where names of colleagues and agencies are shared.
create function scope_acquainted() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case when scope_system() then scope_partnerships() else coalesce(array_agg(distinct partnership_id), '{}') end from (
      select partnership_id from role_grant
      where person_id = scope_person() and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today())
      union all
      select partnership_id from membership
      where person_id = scope_person() and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today())
      union all
      select partnership_id from agency where id = any(scope_agencies())
    ) belongs where partnership_id is not null
  $$;

-- The link by which somebody without an account came, while it holds.
create function scope_grant() returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select id from link_grant where id = nullif(current_setting('app.grant', true), '')::uuid
      and revoked_at is null and expires_at > scope_now()
  $$;

-- What the link opens.
create function scope_grant_subject() returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  as $$ select subject_id from link_grant where id = scope_grant() $$;

create function scope_grant_partnership() returns uuid language sql stable security definer
  set search_path = pg_catalog, public
  as $$ select partnership_id from link_grant where id = scope_grant() $$;

-- Partnerships in which the person looks after accounts now.
create function scope_administered() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select case
      when scope_system() or exists (
        select from role_grant where person_id = scope_person() and role = 'administrator' and partnership_id is null
          and starts_on <= scope_today() and (ends_on is null or ends_on > scope_today()))
      then coalesce((select array_agg(id) from partnership), '{}')
      else scope_roles(array['administrator', 'co-ordinator']) end
  $$;

-- People of the partnerships the person belongs to.
create function scope_people() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(person_id), '{}') from (
      select person_id from role_grant where partnership_id = any(scope_acquainted() || scope_administered())
      union
      select person_id from membership where partnership_id = any(scope_acquainted() || scope_administered())
      union
      select p.id from person p join agency a on a.id = p.agency_id where a.partnership_id = any(scope_acquainted() || scope_administered())
      union
      select scope_person()
    ) known where person_id is not null
  $$;

------------------------------------------------------------------------------------------------------------------------
-- Closing a table

create function protect_table(name regclass, rights text, seen_when text, written_when text default 'false') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy for_owner on %s to %I using (current_user <> session_user or current_setting(''app.owner'', true) = ''on'')',
    name, current_user);
  execute format('create policy seen on %s for select to dhr_app using (%s)', name, seen_when);
  if rights ~ 'insert' then execute format('create policy added on %s for insert to dhr_app with check (%s)', name, written_when); end if;
  if rights ~ 'update' then
    execute format('create policy changed on %s for update to dhr_app using (%s) with check (%s)', name, written_when, written_when);
  end if;
  if rights ~ 'delete' then execute format('create policy removed on %s for delete to dhr_app using (%s)', name, written_when); end if;
  execute format('grant %s on %s to dhr_app', rights, name);
end $$;

create function review_condition(review_column text default 'review_id') returns text language sql immutable as $$
  select format('(partnership_id = any((select scope_partnerships())::uuid[]) or %1$I = any((select scope_reviews())::uuid[]))'
    || ' and (%1$I = any((select scope_excluded())::uuid[])) is not true', review_column)
$$;

-- Both columns in one key: a row cannot name a partnership that is not its review's, and so open it to the wrong people.
create function belongs_to_review(name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add foreign key (review_id, partnership_id) references review (id, partnership_id) on update cascade', name);
end $$;

create function protect_review_table(
  name regclass, rights text default 'select, insert, update', written_when text default review_condition()
) returns void language plpgsql as $$
begin
  perform belongs_to_review(name);
  perform protect_table(name, rights, review_condition(), written_when);
end $$;

revoke execute on function protect_table, belongs_to_review, protect_review_table, review_condition from public;

select protect_table('review', 'select, insert, update', review_condition('id'), review_condition('id'));
-- Who is on a review is settled by those who run it, not by its members.
select protect_review_table('membership', 'select, insert, update',
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true');
select protect_review_table('conflict_declaration', 'select, insert');

-- Who is kept out is seen and settled by those who run the review and by whoever looks after privacy; never by the excluded.
select belongs_to_review('exclusion');
select protect_table('exclusion', 'select, insert, update', held, held) from (select
  '(partnership_id = any((select scope_partnerships())::uuid[]) or partnership_id = any((select scope_overseen())::uuid[]))
    and (review_id = any((select scope_excluded())::uuid[])) is not true') as condition (held);

select protect_table('partnership', 'select, insert, update',
  'id = any((select scope_acquainted())::uuid[]) or id = any((select scope_administered())::uuid[]) or id = (select scope_grant_partnership())
     or (select scope_system())',
  'id = any((select scope_administered())::uuid[]) or (select scope_system())');
select protect_table('agency', 'select, insert, update',
  'partnership_id = any((select scope_acquainted())::uuid[]) or partnership_id = any((select scope_administered())::uuid[])
     or (partnership_id is null and (select scope_person()) is not null) or (select scope_system())',
  'partnership_id = any((select scope_administered())::uuid[]) or (select scope_system())');
select protect_table('agency_contact', 'select, insert, update',
  'partnership_id = any((select scope_acquainted())::uuid[]) or partnership_id = any((select scope_administered())::uuid[])
     or (partnership_id is null and (select scope_person()) is not null) or (select scope_system())',
  'partnership_id = any((select scope_administered())::uuid[]) or (select scope_system())');
-- A person newly made is known to nobody until they are given a role: insert without `returning`, then grant.
select protect_table('person', 'select, insert, update',
  'id = any((select scope_people())::uuid[]) or (select scope_system())',
  'id = (select scope_person()) or cardinality((select scope_administered())::uuid[]) > 0 or (select scope_system())');
select protect_table('role_grant', 'select, insert, update',
  'person_id = (select scope_person()) or partnership_id = any((select scope_acquainted())::uuid[])
     or partnership_id = any((select scope_administered())::uuid[]) or (select scope_system())',
  'partnership_id = any((select scope_administered())::uuid[]) or (select scope_system())');
select belongs_to_review('link_grant');
select protect_table('link_grant', 'select, insert, update', held, held) from (select
  'id = (select scope_grant()) or (select scope_system()) or (review_id is not null and ' || review_condition() || ')') as condition (held);

------------------------------------------------------------------------------------------------------------------------
-- The record: one chain of entries for each review, each partnership, and the installation. Ids and words for acts, never content.

create table audit_chain (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('review', 'partnership', 'installation')),
  subject_id uuid,                                         -- the review or partnership; null for the installation. No foreign key: outlives both.
  partnership_id uuid,
  last_seq bigint not null default 0,
  last_hash text not null default repeat('0', 64),
  last_at timestamptz not null default 'epoch',
  unique nulls not distinct (kind, subject_id),
  check ((kind = 'installation') = (subject_id is null))
);

create table audit_entry (
  chain_id uuid not null references audit_chain (id),
  seq bigint not null,
  prev_hash text not null,
  hash text not null,
  at timestamptz not null,
  review_id uuid,
  partnership_id uuid,
  person_id uuid,
  grant_id uuid,
  actor_words text not null,
  action text not null,
  object_kind text,
  object_id uuid,
  ids jsonb not null default '{}',
  decision text not null default 'allowed' check (decision in ('allowed', 'denied')),
  from_address text,
  primary key (chain_id, seq)
);
create index on audit_entry (review_id, at);
create index on audit_entry (person_id, at);
create index on audit_entry (partnership_id, at);

-- The exact text that is hashed; `canonicalText` in src/platform/database/audit-chain.ts is its twin.
-- Each field as its length in bytes, a colon, the field, a semicolon; a missing one as a minus and a semicolon.
create function audit_text(e audit_entry) returns text language sql stable
  set search_path = pg_catalog, public set timezone = 'UTC'
  as $$
    select string_agg(case when field is null then '-;' else octet_length(field)::text || ':' || field || ';' end, '' order by place)
    from unnest(array[
      e.chain_id::text, e.seq::text, e.prev_hash, to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      e.review_id::text, e.partnership_id::text, e.person_id::text, e.grant_id::text, e.actor_words,
      e.action, e.object_kind, e.object_id::text, e.ids::text, e.decision, e.from_address
    ]) with ordinality as fields (field, place)
  $$;

-- Adds one entry and answers its number. The chain's row is locked, so that numbers have no gaps; time never runs backwards in a chain.
-- Who acted is taken from the transaction; only the program itself may name somebody else (a person who is just signing in).
create function audit_append(
  of_kind text, of_subject uuid, by_words text, what text, about_kind text, about_id uuid, with_ids jsonb,
  decided text, came_from text, by_person uuid default null, by_grant uuid default null
) returns bigint language plpgsql security definer
  set search_path = pg_catalog, public set timezone = 'UTC'
as $$
declare
  chain audit_chain;
  e audit_entry;
  asker uuid := nullif(current_setting('app.person', true), '')::uuid;
  asked_by_link uuid := nullif(current_setting('app.grant', true), '')::uuid;
begin
  insert into audit_chain (kind, subject_id, partnership_id)
    values (of_kind, of_subject, case of_kind
      when 'review' then (select partnership_id from review where id = of_subject)
      when 'partnership' then (select id from partnership where id = of_subject) end)
    on conflict do nothing;
  select * into strict chain from audit_chain where kind = of_kind and subject_id is not distinct from of_subject for update;
  if of_kind <> 'installation' and chain.partnership_id is null then
    raise exception 'There is no % to keep this record for', of_kind;
  end if;

  e.chain_id := chain.id;
  e.seq := chain.last_seq + 1;
  e.prev_hash := chain.last_hash;
  e.at := greatest(scope_now(), chain.last_at);
  e.review_id := case when of_kind = 'review' then of_subject end;
  e.partnership_id := chain.partnership_id;
  e.person_id := case when scope_system() then coalesce(by_person, asker) else asker end;
  e.grant_id := case when scope_system() then coalesce(by_grant, asked_by_link) else asked_by_link end;
  e.actor_words := by_words;
  e.action := what;
  e.object_kind := about_kind;
  e.object_id := about_id;
  e.ids := with_ids;
  e.decision := decided;
  e.from_address := came_from;
  e.hash := encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex');

  insert into audit_entry select e.*;
  update audit_chain set last_seq = e.seq, last_hash = e.hash, last_at = e.at where id = chain.id;
  return e.seq;
end $$;
revoke execute on function audit_append from public;
grant execute on function audit_append to dhr_app;

create function audit_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The record is only ever added to';
end $$;
create trigger kept before update or delete or truncate on audit_entry for each statement execute function audit_is_kept();
create trigger kept before delete or truncate on audit_chain for each statement execute function audit_is_kept();

-- A review's record is seen by those who see the review and by whoever looks after privacy in its partnership; a partnership's by those
-- who run it; the installation's by the program alone.
select protect_table('audit_chain', 'select',
  '(select scope_system())
    or (partnership_id = any((select scope_overseen())::uuid[]) and (subject_id = any((select scope_excluded())::uuid[])) is not true)
    or (kind = ''review'' and ' || review_condition('subject_id') || ')
    or (kind = ''partnership'' and partnership_id = any((select scope_administered())::uuid[]))');
select protect_table('audit_entry', 'select',
  '(select scope_system())
    or (partnership_id = any((select scope_overseen())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true)
    or (review_id is not null and ' || review_condition() || ')
    or (review_id is null and partnership_id = any((select scope_administered())::uuid[]))');
