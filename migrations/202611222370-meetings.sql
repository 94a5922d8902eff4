-- Meetings of a review: when and where, who was asked and what they answered, the agenda, the papers, who was there, the minutes and what
-- people took on. Minutes that were approved stay as they are: the database itself refuses to change them.

create table meeting (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind in ('first', 'panel', 'debrief', 'other')),
  title text not null default '' check (kind <> 'other' or title <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null default '',
  online_link text not null default '',
  revision integer not null default 0 check (revision >= 0),  -- what calendars count changes by
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  agenda_drawn_at timestamptz,
  agenda_sent_at timestamptz,
  attended_at timestamptz,                                 -- when it was recorded who was there: the meeting was held
  minutes_shared_at timestamptz,
  minutes_approved_at timestamptz,
  approved_on date,
  approved_at_meeting uuid,                                -- null: agreed in writing
  arranged_by uuid not null references person (id),
  arranged_at timestamptz not null,
  version integer not null default 1,
  unique (id, review_id),
  foreign key (approved_at_meeting, review_id) references meeting (id, review_id),
  check (place <> '' or online_link <> ''),
  check ((minutes_approved_at is null) = (approved_on is null)),
  check (minutes_approved_at is null or attended_at is not null)
);
create index on meeting (review_id, starts_at);

-- Each time that it was moved or called off, with the reason: the row says how it stood before.
create table meeting_change (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  revision integer not null check (revision > 0),
  cancelled boolean not null,
  was_at timestamptz not null,
  was_place text not null,
  reason text not null check (reason <> ''),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  unique (meeting_id, revision),
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_change (review_id);

-- Who was asked to come, and to which revision of it. `seat_id` is the person, or for a member without an account their place on the panel.
create table meeting_invitation (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  revision integer not null,
  seat_id uuid not null,
  person_id uuid references person (id),
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  sent_by uuid not null references person (id),
  sent_at timestamptz not null,
  unique (meeting_id, seat_id, revision),
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_invitation (review_id);

-- What each answered, the last word counting.
create table meeting_reply (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  revision integer not null,
  person_id uuid not null references person (id),
  reply text not null check (reply in ('coming', 'not-coming', 'substitute')),
  substitute text not null default '' check (reply <> 'substitute' or substitute <> ''),
  replied_at timestamptz not null,
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_reply (review_id);
create index on meeting_reply (meeting_id, person_id, replied_at);

create table agenda_item (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  kind text not null check (kind <> ''),                   -- a standing item, or 'own'
  title text not null check (title <> ''),
  note text not null default '',
  removed_at timestamptz,
  unique (id, review_id),
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on agenda_item (review_id);
create index on agenda_item (meeting_id, position);

create table meeting_paper (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  document_id uuid not null references document (id),
  position integer not null,
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  removed_at timestamptz,
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_paper (review_id);
create unique index on meeting_paper (meeting_id, document_id) where removed_at is null;

create table meeting_attendance (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  name text not null check (name <> ''),
  post text not null default '',
  agency_name text not null default '',
  state text not null check (state in ('present', 'apologies', 'substitute', 'absent')),
  substitute text not null default '' check (state <> 'substitute' or substitute <> ''),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (meeting_id, seat_id),
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_attendance (review_id);

-- What the minutes say on an item. `answer`: for the items that a duty rests on, what was asked or done.
create table meeting_minute (
  item_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  text text not null default '',
  decision text not null default '',
  answer text,
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  version integer not null default 1,
  foreign key (meeting_id, review_id) references meeting (id, review_id),
  foreign key (item_id, review_id) references agenda_item (id, review_id)
);
create index on meeting_minute (review_id);
create index on meeting_minute (meeting_id);

create table meeting_action (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  number integer not null check (number > 0),
  what text not null check (what <> ''),
  owner_person_id uuid references person (id),
  owner_name text not null check (owner_name <> ''),
  due_on date,
  withdrawn_at timestamptz,                                -- taken back before the minutes were approved
  done_on date,
  done_note text not null default '',
  done_by uuid references person (id),
  version integer not null default 1,
  unique (meeting_id, number),
  foreign key (meeting_id, review_id) references meeting (id, review_id),
  foreign key (item_id, review_id) references agenda_item (id, review_id),
  check ((done_on is null) = (done_by is null))
);
create index on meeting_action (review_id);
create index on meeting_action (owner_person_id) where done_on is null;

-- What was put right after approval; the minutes themselves stay.
create table meeting_addendum (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  text text not null check (text <> ''),
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_addendum (review_id);

create function approved_minutes_stay() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if exists (select from meeting where id = new.meeting_id and minutes_approved_at is not null) then
    raise exception 'The minutes of this meeting were approved' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger approved_minutes_stay before insert or update on meeting_minute for each row execute function approved_minutes_stay();
create trigger approved_minutes_stay before insert or update on meeting_attendance for each row execute function approved_minutes_stay();
create trigger approved_minutes_stay before insert or update on agenda_item for each row execute function approved_minutes_stay();
create trigger approved_actions_stay before insert on meeting_action for each row execute function approved_minutes_stay();
-- Of an action only whether it is done may change afterwards.
create trigger approved_actions_keep before update of what, owner_person_id, owner_name, due_on, item_id, number, withdrawn_at on meeting_action
  for each row when (row(new.what, new.owner_person_id, new.owner_name, new.due_on, new.item_id, new.number, new.withdrawn_at)
    is distinct from row(old.what, old.owner_person_id, old.owner_name, old.due_on, old.item_id, old.number, old.withdrawn_at))
  execute function approved_minutes_stay();
create function approval_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The minutes of this meeting were approved' using errcode = '42501';
end $$;
create trigger approval_stays before update of minutes_approved_at, approved_on, approved_at_meeting, attended_at, agenda_sent_at, minutes_shared_at,
  kind, title, starts_at, ends_at, cancelled_at on meeting
  for each row when (old.minutes_approved_at is not null) execute function approval_stays();

do $$
declare
  on_it constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  -- Those who run the review see everything; its chair and minute taker too; its author and panel what was sent.
  runs constant text := '(partnership_id = any((select scope_partnerships())::uuid[]) or (review_id = any((select scope_reviews())::uuid[])
    and review_id = any((select scope_reviews_as(array[''independent-chair'', ''minute-taker'']))::uuid[])))';
  reads constant text := '(review_id = any((select scope_reviews())::uuid[])
    and review_id = any((select scope_reviews_as(array[''report-author'', ''panel-member'']))::uuid[]))';
  keeps constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or (review_id = any((select scope_reviews())::uuid[])
      and review_id = any((select scope_reviews_as(array[''independent-chair'', ''minute-taker'']))::uuid[]))) and ' || on_it;
  everyone constant text := '(' || runs || ' or ' || reads || ') and ' || on_it;
  once_sent constant text := '(' || runs || ' or (' || reads || ' and exists
    (select from meeting m where m.id = meeting_id and m.agenda_sent_at is not null))) and ' || on_it;
  once_shared constant text := '(' || runs || ' or (' || reads || ' and exists
    (select from meeting m where m.id = meeting_id and m.minutes_shared_at is not null))) and ' || on_it;
  of record;
begin
  for of in select * from (values
    ('meeting', 'select, insert, update', everyone, keeps),
    ('meeting_change', 'select, insert', everyone, keeps),
    ('meeting_invitation', 'select, insert', '(' || runs || ' or person_id = (select scope_person())) and ' || on_it, keeps),
    ('meeting_reply', 'select, insert', '(' || runs || ' or person_id = (select scope_person())) and ' || on_it,
      'person_id = (select scope_person()) and (' || everyone || ')'),
    ('agenda_item', 'select, insert, update', once_sent, keeps),
    ('meeting_paper', 'select, insert, update', once_sent, keeps),
    ('meeting_attendance', 'select, insert, update', once_shared, keeps),
    ('meeting_minute', 'select, insert, update', once_shared, keeps),
    ('meeting_action', 'select, insert, update', once_shared, keeps),
    ('meeting_addendum', 'select, insert', once_shared, keeps)
  ) as tables (name, rights, seen, written) loop
    perform belongs_to_review(of.name::regclass);
    perform protect_table(of.name::regclass, of.rights, of.seen, of.written);
  end loop;
  -- Whoever took something on says themselves that it is done.
  drop policy changed on meeting_action;
  execute format('create policy changed on meeting_action for update to dhr_app using (%1$s) with check (%1$s)',
    '(' || keeps || ') or (owner_person_id = (select scope_person()) and ' || once_shared || ')');
end $$;
