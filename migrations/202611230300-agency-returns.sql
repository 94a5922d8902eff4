-- What each agency is asked for and what it sends: the request with its days, who answers, the management review as it is written, each version
-- that was handed in, sign-off, sending back, acceptance, addenda, and the release to the panel.
--
-- What an agency is writing is its own: nobody else reads a draft. Those who run the review and its independent chair read a version once the
-- agency's senior manager signed it; the panel, bound by the undertaking, once the chair released it.

create table agency_request (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  agency_id uuid not null references agency (id),
  kind text not null check (kind in ('imr', 'short-report', 'no-contact')),
  with_chronology boolean not null,
  terms_version integer,                                   -- of the terms of reference it was asked under; null: asked before they were agreed
  period_from date,
  period_to date check (period_to >= period_from),
  lines uuid[] not null default '{}',                      -- lines of enquiry it answers; none: all
  guidance text not null default '',
  contact_name text not null check (contact_name <> ''),
  contact_email text not null check (contact_email <> ''),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  asked_on date not null,
  first_due_on date not null,                              -- what was asked at first
  due_on date not null,                                    -- what holds now
  ended_as text check (ended_as in ('withdrawn', 'did-not-take-part', 'handed-over')),
  ended_on date,
  ended_reason text check (ended_reason <> ''),
  handed_to uuid references agency_request (id),           -- the request of the agency that took over its work
  version integer not null default 1,
  unique (id, review_id),
  check (num_nulls(ended_as, ended_on, ended_reason) in (0, 3)),
  check ((ended_as = 'handed-over') = (handed_to is not null))
);
create index on agency_request (review_id);
create index on agency_request (due_on) where ended_as is null;
create unique index on agency_request (review_id, agency_id) where ended_as is null;

-- Another day agreed: the row says how it stood before.
create table agency_request_delay (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  was_due_on date not null,
  due_on date not null,
  reason text not null check (reason <> ''),
  agreed_by uuid not null references person (id),
  agreed_at timestamptz not null,
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on agency_request_delay (review_id);
create index on agency_request_delay (request_id);

-- Each reminder, by the partnership's ladder or by hand. `step` once for each day that was set.
create table agency_request_chaser (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  way text not null check (way in ('by-timetable', 'by-hand', 'spoken')),
  step integer check (step > 0),
  for_due_on date not null,
  target text not null check (target in ('contact', 'author', 'chief-officer')),
  to_name text,                                            -- null: there was nobody to send it to
  to_email text,
  note text not null default '',
  days_late integer not null,
  sent_at timestamptz not null,
  sent_by uuid references person (id),
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on agency_request_chaser (review_id);
create unique index on agency_request_chaser (request_id, for_due_on, step) where step is not null;

-- Who writes it and who signs it, for the agency. An author who leaves is ended, and another takes up what was written.
create table agency_answerer (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  role text not null check (role in ('imr-author', 'agency-senior')),
  person_id uuid not null references person (id),
  name text not null check (name <> ''),
  post text not null default '',
  named_by uuid not null references person (id),
  named_at timestamptz not null,
  independent boolean,                                     -- null: not said yet
  independence text not null default '',                   -- line management, earlier part in the case, what safeguards there are
  declared_at timestamptz,
  ended_on date,
  ended_reason text check (ended_reason <> ''),
  version integer not null default 1,
  foreign key (request_id, review_id) references agency_request (id, review_id),
  check ((independent is null) = (declared_at is null)),
  check ((ended_on is null) = (ended_reason is null))
);
create index on agency_answerer (review_id);
create index on agency_answerer (person_id);
create unique index on agency_answerer (request_id, role) where ended_on is null;

------------------------------------------------------------------------------------------------------------------------
-- As it is written

-- One heading of the template, or the analysis of one line of enquiry.
create table return_section (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  key text not null check (key ~ '^[a-z][a-z-]*$'),
  line_id uuid references line_of_enquiry (id),
  text text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique nulls not distinct (request_id, key, line_id),
  foreign key (request_id, review_id) references agency_request (id, review_id),
  check ((key = 'line') = (line_id is not null))
);
create index on return_section (review_id);

-- Staff spoken to: their role, never their name. E-03: cleared with the police where a trial is to come.
create table return_interview (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  role text not null check (role <> ''),
  held_on date,
  cleared text not null check (cleared in ('cleared', 'not-needed', 'waiting')),
  note text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on return_interview (review_id);
create index on return_interview (request_id);

-- Records that were read, and policies of the time.
create table return_source (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('record', 'policy')),
  title text not null check (title <> ''),
  detail text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on return_source (review_id);
create index on return_source (request_id);

-- The agency's own recommendations, and beside each what it does about it. An early action has begun before the review is over (E-05).
create table return_recommendation (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  position integer not null,
  text text not null check (text <> ''),
  reason text not null default '',
  lines uuid[] not null default '{}',
  lead_name text not null default '',
  lead_post text not null default '',
  due_on date,
  outcome text not null default '',                        -- how anybody will see that it worked
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on return_recommendation (review_id);
create index on return_recommendation (request_id);

-- What the agency does at once, without waiting for the report. It outlives the return: the action plan takes it over.
create table early_action (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  agency_id uuid not null references agency (id),
  recommendation_id uuid,
  found_on date not null,                                  -- when the finding was made
  what text not null check (what <> ''),
  why text not null default '',
  lead_name text not null check (lead_name <> ''),
  lead_post text not null check (lead_post <> ''),
  started_on date,
  due_on date,
  done_on date,
  done_note text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text check (removed_reason <> ''),
  version integer not null default 1,
  unique (id, review_id),
  foreign key (request_id, review_id) references agency_request (id, review_id),
  foreign key (recommendation_id, review_id) references return_recommendation (id, review_id),
  check (done_on is null or started_on is not null),
  check ((removed_at is null) = (removed_reason is null))
);
create index on early_action (review_id);
create index on early_action (request_id);

-- The quality checklist, answered by whoever checks: the author before handing in, the partnership on receipt.
create table return_check (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  side text not null check (side in ('agency', 'partnership')),
  key text not null check (key ~ '^[a-z][a-z-]*$'),
  answer text not null check (answer in ('yes', 'no', 'not-applicable')),
  note text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  unique (request_id, side, key),
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on return_check (review_id);

------------------------------------------------------------------------------------------------------------------------
-- As it was handed in

-- A version once made stays as it was.
create table return_version (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  document_id uuid references document (id),               -- the file, where it was written elsewhere and uploaded
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  unique (request_id, number),
  unique (id, request_id),
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on return_version (review_id);

-- What became of it, in order; the last one says where the return stands.
create table return_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  version_id uuid not null,
  step text not null check (step in ('to-senior', 'back-to-author', 'signed-off', 'sent-back', 'accepted', 'released', 'release-withdrawn')),
  comment text not null default '',
  post text not null default '',                           -- of the senior manager, as they signed
  by_person uuid not null references person (id),
  at timestamptz not null,
  seq integer generated always as identity,
  foreign key (request_id, review_id) references agency_request (id, review_id),
  foreign key (version_id, request_id) references return_version (id, request_id),
  check (comment <> '' or step not in ('back-to-author', 'sent-back', 'release-withdrawn'))
);
create index on return_step (review_id);
create index on return_step (request_id, seq);

-- After acceptance: what has to be added or put right, beside what was accepted.
create table return_addendum (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  number integer not null check (number > 0),
  reason text not null check (reason <> ''),
  text text not null check (text <> ''),
  made_by uuid not null references person (id),
  made_at timestamptz not null,
  signed_by uuid references person (id),
  signed_at timestamptz,
  unique (request_id, number),
  foreign key (request_id, review_id) references agency_request (id, review_id),
  check ((signed_by is null) = (signed_at is null))
);
create index on return_addendum (review_id);

------------------------------------------------------------------------------------------------------------------------
-- Who reads and writes

-- For which agency the person sits on which review in one of these roles, as 'review/agency': that of the membership, else their own.
create function scope_seats_as(wanted text[]) returns text[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct m.review_id::text || '/' || coalesce(m.agency_id, p.agency_id)::text)
      filter (where coalesce(m.agency_id, p.agency_id) is not null), '{}')
    from membership m join person p on p.id = m.person_id
    where m.person_id = (select scope_person()) and m.role = any(wanted)
      and m.starts_on <= (select scope_today()) and (m.ends_on is null or m.ends_on > (select scope_today()))
  $$;

-- Requests whose return the person writes or signs for the agency.
create function scope_requests_answered() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(id), '{}') from agency_request
    where review_id::text || '/' || agency_id::text
      = any((select scope_seats_as(array['imr-author', 'agency-senior', 'chief-officer']))::text[])
  $$;

-- Versions that the person reads: signed for the agency and theirs by office, or released by the chair to the panel.
create function scope_versions_read() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(version_id), '{}') from (
      select version_id, review_id, partnership_id, bool_or(step = 'signed-off') as signed, bool_or(step = 'accepted') as accepted,
        (array_agg(step order by seq desc) filter (where step in ('released', 'release-withdrawn')))[1] as release
      from return_step group by version_id, review_id, partnership_id
    ) standing
    where signed and (partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
        or review_id = any((select scope_reviews_as(array['independent-chair']))::uuid[])
        or accepted and review_id = any((select scope_reviews_as(array['report-author']))::uuid[]))
      or release = 'released' and review_id = any((select scope_undertaken())::uuid[])
        and (partnership_id = any((select scope_partnerships())::uuid[]) or review_id =
          any((select scope_reviews_as(array['independent-chair', 'report-author', 'panel-member']))::uuid[]))
  $$;

-- The requests of those versions.
create function scope_returns_read() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct request_id), '{}') from return_version where id = any((select scope_versions_read())::uuid[])
  $$;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  runs constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'']))::uuid[]))';
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  answers constant text := 'request_id = any((select scope_requests_answered())::uuid[])';
  reads constant text := 'request_id = any((select scope_returns_read())::uuid[])';
  name text;
begin
  -- What was asked of whom, and where it stands.
  foreach name in array array['agency_request', 'agency_request_delay', 'agency_request_chaser', 'agency_answerer'] loop
    perform belongs_to_review(name);
    perform protect_table(name, 'select, insert, update',
      format('(select scope_system()) or (%s and (%s or %s))', on_it, follows,
        case name when 'agency_request' then 'id = any((select scope_requests_answered())::uuid[])' else answers end),
      format('(select scope_system()) or (%s and (%s or %s))', on_it, runs,
        case name when 'agency_request' then 'false' else answers end));
  end loop;
  -- What the agency writes.
  foreach name in array array['return_section', 'return_interview', 'return_source', 'return_recommendation', 'return_check'] loop
    perform belongs_to_review(name);
    perform protect_table(name, 'select, insert, update', format('%s and %s', on_it, answers), format('%s and %s', on_it, answers));
  end loop;
  drop policy seen on return_check;
  execute format('create policy seen on return_check for select to dhr_app using (%s and (%s and side = ''agency'' or %s))', on_it, answers, reads);
  drop policy added on return_check;
  execute format('create policy added on return_check for insert to dhr_app with check (%1$s and (%2$s and side = ''agency'' or %3$s and side = ''partnership''))', on_it, answers, runs);
  drop policy changed on return_check;
  execute format('create policy changed on return_check for update to dhr_app using (%1$s and (%2$s and side = ''agency'' or %3$s and side = ''partnership''))', on_it, answers, runs);
  -- Early actions are known to those who follow the plan from the day they are started.
  perform belongs_to_review('early_action');
  perform protect_table('early_action', 'select, insert, update', format('%s and (%s or started_on is not null and %s)', on_it, answers, follows),
    format('%s and (%s or started_on is not null and %s)', on_it, answers, runs));
  -- What was handed in. Where it stands is known to those who follow the request; what it says, to those who read that version.
  foreach name in array array['return_version', 'return_step', 'return_addendum'] loop
    perform belongs_to_review(name);
    perform protect_table(name, case name when 'return_addendum' then 'select, insert, update' else 'select, insert' end,
      format('%s and (%s or %s)', on_it, answers, case name
        when 'return_version' then 'id = any((select scope_versions_read())::uuid[])'
        when 'return_step' then follows || ' or version_id = any((select scope_versions_read())::uuid[])'
        else 'signed_at is not null and ' || reads end),
      format('%s and (%s or %s)', on_it, answers, case name when 'return_step' then runs else 'false' end));
  end loop;
end $$;
