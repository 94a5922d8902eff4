-- Documents: each belongs to a review (or, without one, to a partnership) and to whoever put it in. Who may see it follows from its class
-- and from what it was released to. The rule stands in modules/documents/rules.ts and, said once more, here.

create table document (
  id uuid primary key,
  review_id uuid,                                          -- null: a paper of the partnership, of no review
  partnership_id uuid not null references partnership (id),
  class text not null check (class in ('meeting-paper', 'terms-of-reference', 'letter', 'agreement', 'independence', 'agency-return',
    'report-draft', 'evidence', 'photograph', 'family-material', 'disclosure', 'other')),
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  title text not null check (title <> '' and length(title) <= 200),
  owner_id uuid not null references person (id),
  agency_id uuid references agency (id),
  kept_at timestamptz not null,
  latest integer not null default 1,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  withdrawn_reason text,
  version integer not null default 1,
  unique (id, partnership_id),
  check (class <> 'agency-return' or (agency_id is not null and review_id is not null)),
  check (review_id is not null or class in ('letter', 'agreement', 'independence', 'other')),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index on document (review_id, class);
create index on document (partnership_id) where review_id is null;
select belongs_to_review('document');

-- A version once kept stays as it is; only what the scanner says of it is added.
create table document_version (
  id uuid primary key,
  document_id uuid not null,
  review_id uuid,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  file_name text not null check (file_name <> ''),
  kind text not null,
  mime text not null,
  size bigint not null check (size between 1 and 52428800),
  sha256 text not null check (length(sha256) = 64),
  reason text not null default '',
  kept_by uuid not null references person (id),
  kept_at timestamptz not null,
  scan text not null check (scan in ('no-scanner', 'waiting', 'clean', 'infected')),
  scanned_at timestamptz,
  unique (document_id, number),
  foreign key (document_id, partnership_id) references document (id, partnership_id) on update cascade
);
create index on document_version (review_id);
create index on document_version (kept_at) where scan = 'waiting';
select belongs_to_review('document_version');

create table document_chunk (
  version_id uuid not null references document_version (id),
  number integer not null check (number >= 0),
  document_id uuid not null,
  review_id uuid,
  partnership_id uuid not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (version_id, number),
  foreign key (document_id, partnership_id) references document (id, partnership_id) on update cascade
);
-- What is kept is packed already.
alter table document_chunk alter column bytes set storage external;
create index on document_chunk (review_id);
select belongs_to_review('document_chunk');

create table document_release (
  id uuid primary key,
  document_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  audience text not null check (audience in ('panel', 'agency', 'person')),
  agency_id uuid references agency (id),
  person_id uuid references person (id),
  reason text not null default '',
  released_by uuid not null references person (id),
  released_at timestamptz not null,
  withdrawn_by uuid references person (id),
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((audience = 'agency') = (agency_id is not null) and (audience = 'person') = (person_id is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
  foreign key (document_id, partnership_id) references document (id, partnership_id) on update cascade
);
create index on document_release (review_id);
create unique index on document_release (document_id, audience, agency_id, person_id) nulls not distinct where withdrawn_at is null;
select belongs_to_review('document_release');

-- Each time a version left the store: shown whole on a page, or saved.
create table document_opening (
  id uuid primary key,
  document_id uuid not null,
  version_id uuid not null references document_version (id),
  review_id uuid,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  way text not null check (way in ('saved', 'shown')),
  opened_at timestamptz not null,
  many boolean not null default false,                     -- the person had opened many within the hour
  foreign key (document_id, partnership_id) references document (id, partnership_id) on update cascade
);
create index on document_opening (document_id, opened_at);
create index on document_opening (person_id, opened_at);
create index on document_opening (review_id, person_id);
select belongs_to_review('document_opening');

-- The confidentiality undertaking of one review, accepted by each person themselves before any released paper opens to them.
create table confidentiality_undertaking (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  words text not null check (words <> ''),                 -- what they accepted
  accepted_at timestamptz not null,
  unique (review_id, person_id)
);

------------------------------------------------------------------------------------------------------------------------
-- Who asks

-- Reviews on which the person now holds one of these roles.
create function scope_reviews_as(wanted text[]) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and role = any(wanted)
      and starts_on <= (select scope_today()) and (ends_on is null or ends_on > (select scope_today()))
  $$;

-- For which agency the person sits on which review, as 'review/agency': that of the membership, else their own.
create function scope_agency_seats() returns text[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct m.review_id::text || '/' || coalesce(m.agency_id, p.agency_id)::text)
      filter (where coalesce(m.agency_id, p.agency_id) is not null), '{}')
    from membership m join person p on p.id = m.person_id
    where m.person_id = (select scope_person()) and m.role in ('imr-author', 'agency-senior', 'chief-officer', 'panel-member')
      and m.starts_on <= (select scope_today()) and (m.ends_on is null or m.ends_on > (select scope_today()))
  $$;

-- Reviews whose released papers open to the person: their office binds them already, or they accepted the undertaking.
create function scope_undertaken() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from (
      select id as review_id from review where partnership_id = any((select scope_partnerships())::uuid[])
      union
      select unnest((select scope_reviews_as(array['independent-chair'])))
      union
      select review_id from confidentiality_undertaking where person_id = (select scope_person())
    ) bound
  $$;

-- Documents that are released to the person.
create function scope_released() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct r.document_id), '{}')
    from document_release r join document d on d.id = r.document_id
    where r.withdrawn_at is null and d.withdrawn_at is null and r.review_id = any((select scope_undertaken())::uuid[])
      and (r.audience = 'panel' and (r.partnership_id = any((select scope_partnerships())::uuid[]) or r.review_id =
          any((select scope_reviews_as(array['independent-chair', 'report-author', 'panel-member', 'minute-taker']))::uuid[]))
        or r.audience = 'agency' and r.review_id::text || '/' || r.agency_id::text = any((select scope_agency_seats())::text[])
        or r.audience = 'person' and r.person_id = (select scope_person()))
  $$;

do $$
declare
  kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  on_it constant text := '(' || review_condition() || ')';
  mine constant text := 'owner_id = (select scope_person())';
  -- A paper of no review: those who run the partnership's reviews.
  of_partnership constant text := '(review_id is null and partnership_id = any((select scope_partnerships())::uuid[]))';
  in_office constant text := $sql$(
    class in ('meeting-paper', 'terms-of-reference', 'letter', 'agreement', 'independence', 'agency-return', 'report-draft', 'evidence',
        'photograph', 'disclosure', 'other')
      and partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
    or class in ('meeting-paper', 'terms-of-reference', 'letter', 'agreement', 'independence', 'report-draft', 'other')
      and partnership_id = any((select scope_roles(array['csp-chair']))::uuid[])
    or class in ('meeting-paper', 'terms-of-reference', 'letter', 'independence', 'agency-return', 'report-draft', 'evidence', 'photograph',
        'family-material', 'disclosure', 'other')
      and review_id = any((select scope_reviews_as(array['independent-chair']))::uuid[])
    or class in ('meeting-paper', 'terms-of-reference', 'report-draft', 'evidence')
      and review_id = any((select scope_reviews_as(array['report-author']))::uuid[])
    or class in ('meeting-paper', 'terms-of-reference')
      and review_id = any((select scope_reviews_as(array['minute-taker']))::uuid[])
    or class = 'disclosure' and review_id = any((select scope_reviews_as(array['disclosure-officer']))::uuid[])
    or class = 'agency-return' and review_id::text || '/' || agency_id::text = any((select scope_agency_seats())::text[])
    or id = any((select scope_released())::uuid[]))$sql$;
  seen constant text := '(select scope_system()) or ' || of_partnership || ' or (review_id is not null and ' || on_it || ' and ('
    || mine || ' or ' || in_office || '))';
  put_in constant text := '(select scope_system()) or ' || mine || ' and (' || of_partnership || ' or (review_id is not null and ' || on_it || '))';
  of_document constant text := 'exists (select from document d where d.id = document_id)';
begin
  perform protect_table('document', 'select, insert, update', seen, put_in);
  -- Whoever sees a document may be one who changes it: which of them does is the program's rule.
  drop policy changed on document;
  execute format('create policy changed on document for update to dhr_app using (%s) with check (%s)', seen, seen);
  perform protect_table('document_version', 'select, insert, update', of_document, of_document);
  drop policy changed on document_version;
  create policy changed on document_version for update to dhr_app using ((select scope_system()));
  perform protect_table('document_chunk', 'select, insert, delete', of_document, of_document);
  drop policy removed on document_chunk;
  create policy removed on document_chunk for delete to dhr_app using ((select scope_system()));
  perform protect_table('document_release', 'select, insert, update', of_document, of_document);
  perform protect_table('document_opening', 'select, insert', of_document || ' or person_id = (select scope_person())',
    'person_id = (select scope_person()) and ' || of_document);
  perform protect_table('confidentiality_undertaking', 'select, insert', on_it, 'person_id = (select scope_person()) and ' || on_it);
end $$;
create index on confidentiality_undertaking (person_id);
select belongs_to_review('confidentiality_undertaking');
