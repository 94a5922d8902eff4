-- Asking agencies for what they are to send: what they were called when asked, whom they name, chasing by word of mouth, and a body whose work
-- another takes over half way.

alter table agency_request add column agency_name text not null default '';   -- as it was called when it was asked
alter table agency_request add column bound boolean not null default true;    -- in law, when it was asked
update agency_request r set agency_name = a.name, bound = a.statutory from agency a where a.id = r.agency_id;
alter table agency_request alter column agency_name drop default, alter column bound drop default;
alter table agency_request add check (agency_name <> '');

-- The day somebody rang, which need not be the day it was noted.
alter table agency_request_chaser add column spoken_on date;
alter table agency_request_chaser add check ((way = 'spoken') = (spoken_on is not null));

-- Whom the agency names to write and to sign. They have no account yet: they come in once the co-ordinator has confirmed them.
create table agency_nomination (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  role text not null check (role in ('imr-author', 'agency-senior')),
  name text not null check (name <> ''),
  post text not null check (post <> ''),
  email text not null check (email <> ''),
  independence text not null default '',                   -- what the agency says of the author's part in the case
  named_by_email text not null check (named_by_email <> ''),
  named_at timestamptz not null,
  settled_as text check (settled_as in ('confirmed', 'declined', 'replaced')),
  settled_at timestamptz,
  settled_by uuid references person (id),                  -- null: the agency named somebody else
  settled_reason text not null default '',
  version integer not null default 1,
  foreign key (request_id, review_id) references agency_request (id, review_id),
  check (role = 'agency-senior' or independence <> ''),
  check ((settled_as is null) = (settled_at is null)),
  check ((settled_as in ('confirmed', 'declined')) = (settled_by is not null))
);
create index on agency_nomination (review_id);
create index on agency_nomination (request_id);
create unique index on agency_nomination (request_id, role) where settled_as is null;

do $$
declare
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  runs constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])';
  answers constant text := 'request_id = any((select scope_requests_answered())::uuid[])';
begin
  perform belongs_to_review('agency_nomination');
  perform protect_table('agency_nomination', 'select, insert, update',
    format('(select scope_system()) or (%s and (%s or %s))', '(' || review_condition() || ')', follows, answers),
    format('(select scope_system()) or (%s and %s)', '(' || review_condition() || ')', runs));
end $$;

-- Since when each return of a review has been written, and when last: that it is in hand, never what it says.
create function returns_in_hand(wanted uuid) returns table (request_id uuid, begun_at timestamptz, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select s.request_id, min(s.changed_at), max(s.changed_at)
    from return_section s join agency_request r on r.id = s.request_id
    where s.review_id = wanted
      and (s.review_id = any((select scope_excluded())::uuid[])) is not true
      and (s.partnership_id = any((select scope_partnerships())::uuid[])
        or s.review_id = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[])
        or r.id = any((select scope_requests_answered())::uuid[]))
    group by s.request_id
  $$;

-- How many entries each chronology of these reviews holds: the number, never what they say.
create function chronology_sizes(wanted uuid[]) returns table (chronology_id uuid, entries integer)
  language sql stable security definer set search_path = pg_catalog, public
  as $$
    select c.id, count(e.id)::integer
    from chronology c left join chronology_entry e on e.chronology_id = c.id and e.removed_at is null
    where c.review_id = any(wanted)
      and (c.review_id = any((select scope_excluded())::uuid[])) is not true
      and (c.partnership_id = any((select scope_partnerships())::uuid[])
        or c.review_id = any((select scope_reviews_as(array['independent-chair', 'report-author']))::uuid[])
        or c.review_id::text || '/' || c.agency_id::text = any((select scope_agency_seats())::text[]))
    group by c.id
  $$;

-- What one agency did goes on under another: early actions with the request, and the chronology, into the one the other has if it has begun one.
-- The request itself is changed by whoever calls, who must run reviews here; what it holds they may not read.
create function agency_work_goes_on(request uuid, before uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public
  as $$
declare
  r agency_request;
  old_one chronology;
  new_one uuid;
begin
  select * into r from agency_request where id = request;
  if r.id is null or not (r.partnership_id = any(scope_roles(array['co-ordinator']))) or r.review_id = any(scope_excluded()) then
    raise exception 'not for you' using errcode = 'insufficient_privilege';
  end if;
  update early_action set agency_id = r.agency_id where request_id = r.id;
  select * into old_one from chronology where review_id = r.review_id and agency_id = before;
  if old_one.id is null then return; end if;
  select id into new_one from chronology where review_id = r.review_id and agency_id = r.agency_id;
  if new_one is null then
    update chronology set agency_id = r.agency_id, version = version + 1 where id = old_one.id;
    new_one := old_one.id;
  end if;
  update chronology_entry set agency_id = r.agency_id, chronology_id = new_one where chronology_id = old_one.id;
end $$;
revoke execute on function agency_work_goes_on, returns_in_hand, chronology_sizes from public;
grant execute on function agency_work_goes_on, returns_in_hand, chronology_sizes to dhr_app;
