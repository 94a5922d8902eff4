-- What it takes to write a return: whether a declared part in the case was accepted, files that were read in, returns that came on paper,
-- and that what was handed in stays as it was.

-- The author who says they had a part in the case writes only if those who run the review accept it, with the reason kept.
alter table agency_answerer
  add column accepted_by uuid references person (id),
  add column accepted_at timestamptz,
  add column accepted_reason text check (accepted_reason <> ''),
  add check (num_nulls(accepted_by, accepted_at, accepted_reason) in (0, 3)),
  add check (accepted_at is null or independent is false);

-- A Word file that an agency wrote elsewhere: what was read in it, until somebody of the agency has looked at it. It becomes a document of
-- the review when the return it went into is signed; before that it is the agency's own.
create table return_upload (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  file_name text not null check (file_name <> ''),
  bytes bytea not null,
  reading jsonb not null,
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  settled_as text check (settled_as in ('taken', 'left')),
  settled_at timestamptz,
  document_id uuid references document (id),
  foreign key (request_id, review_id) references agency_request (id, review_id),
  check ((settled_as is null) = (settled_at is null)),
  check (document_id is null or settled_as = 'taken')
);
create index on return_upload (review_id);
create index on return_upload (request_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  runs constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])';
  answers constant text := 'request_id = any((select scope_requests_answered())::uuid[])';
begin
  perform belongs_to_review('return_upload');
  perform protect_table('return_upload', 'select, insert, update', format('%s and %s', on_it, answers), format('%s and %s', on_it, answers));
  -- A return that came on paper is entered by the co-ordinator, with the paper beside it.
  drop policy added on return_version;
  execute format('create policy added on return_version for insert to dhr_app with check (%s and (%s or document_id is not null and %s))', on_it, answers, runs);
end $$;

-- The days on which returns came in are facts of the review, whoever's act has them counted anew.
do $$ begin
  execute (select format('alter policy seen on return_step using ((select scope_system()) or (%s))', qual)
    from pg_policies where tablename = 'return_step' and policyname = 'seen');
end $$;

-- What was handed in, and what became of it, stays as it was; a signed addendum too.
create function handed_in_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was handed in stays as it was' using errcode = '42501';
end $$;
create trigger version_stays before update or delete on return_version for each row execute function handed_in_stays();
create trigger step_stays before update or delete on return_step for each row execute function handed_in_stays();
create trigger addendum_stays before update on return_addendum for each row when (old.signed_at is not null) execute function handed_in_stays();
create trigger addendum_kept before delete on return_addendum for each row execute function handed_in_stays();

-- Days of what agencies did, for the duties of a review: read by the program alone, and never what a return says.
create function return_days(wanted uuid[]) returns table (review_id uuid, request_id uuid, agency_id uuid, about uuid, fact text, at timestamptz, day date)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    with asked as (select r.id, r.review_id, r.agency_id, r.kind from agency_request r
      where r.review_id = any(wanted) and (select scope_system()) and r.ended_as is distinct from 'withdrawn' and r.ended_as is distinct from 'handed-over')
    select q.review_id, q.id, q.agency_id, q.agency_id, 'declared', min(a.declared_at), null::date
      from asked q join agency_answerer a on a.request_id = q.id
      where a.role = 'imr-author' and a.ended_on is null and (a.independent or a.accepted_at is not null) group by 1, 2, 3, 4
    union all
    select q.review_id, q.id, q.agency_id, q.agency_id, 'interviews', min(i.at), null from asked q join (
        select request_id, changed_at as at from return_interview where removed_at is null
        union all select request_id, changed_at from return_section where key = 'interviews' and text <> '') i on i.request_id = q.id
      group by 1, 2, 3, 4
    union all
    select q.review_id, q.id, q.agency_id, q.agency_id, s.step, min(s.at), null from asked q join return_step s on s.request_id = q.id
      where s.step in ('to-senior', 'signed-off') group by 1, 2, 3, 4, 5
    union all
    select q.review_id, q.id, q.agency_id, q.agency_id, said.fact, min(s.at), null from asked q join return_step s on s.request_id = q.id
      join return_version v on v.id = s.version_id
      cross join lateral (values
        ('no-author-needed', q.kind = 'no-contact'),
        ('declared', v.document_id is not null and v.content -> 'author' ->> 'independence' <> ''),
        ('interviews', v.document_id is not null and jsonb_array_length(v.content -> 'interviews') > 0)) as said (fact, holds)
      where s.step = 'signed-off' and said.holds group by 1, 2, 3, 4, 5
    union all
    select e.review_id, e.request_id, e.agency_id, e.id, 'found', null, e.found_on from early_action e
      where e.review_id = any(wanted) and (select scope_system()) and e.removed_at is null
    union all
    select e.review_id, e.request_id, e.agency_id, e.id, 'started', null, e.started_on from early_action e
      where e.review_id = any(wanted) and (select scope_system()) and e.removed_at is null and e.started_on is not null
  $$;
revoke execute on function return_days from public;
grant execute on function return_days to dhr_app;
