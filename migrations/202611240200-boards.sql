-- The boards a partnership answers to: their meetings, what stands on the agenda of each, and what each board was given, on which day and how.
--
-- Nothing here is the content of a review. An item that is about a review names it, so that whoever is kept out of that review does not read
-- it here either. What was given once stays in the log: who wrote it down by mistake takes it back by a row of its own, with the reason.

create table board (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  kind text not null check (kind in ('csp-board', 'domestic-abuse-partnership', 'safeguarding-adults-board',
    'safeguarding-children-partnership', 'community-safety-board', 'police-and-crime-commissioner', 'community-safety-unit', 'other')),
  name text not null check (name <> ''),
  contact_name text not null default '',
  contact_email text not null default '',
  gets_overview boolean not null,                        -- the quarterly overview goes to it (H-10, H-11)
  papers_days integer check (papers_days between 0 and 60), -- working days before a meeting by which its papers are wanted
  note text not null default '',
  ended_on date,
  ended_reason text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, partnership_id),
  check ((ended_on is null) = (ended_reason = ''))
);
create unique index board_name on board (partnership_id, lower(name)) where ended_on is null;
create unique index board_of_partnership on board (partnership_id) where kind = 'csp-board' and ended_on is null;

create table board_meeting (
  id uuid primary key,
  partnership_id uuid not null,
  board_id uuid not null,
  held_on date not null,
  starts_at text not null default '' check (starts_at ~ '^([0-2][0-9]:[0-5][0-9])?$'), -- in London; empty: not known
  place text not null default '',
  papers_by date check (papers_by <= held_on),
  note text not null default '',
  minute text not null default '',                       -- what the board noted and decided beside its items
  minute_reference text not null default '',
  cancelled_at timestamptz,
  cancelled_by uuid references person (id),
  cancelled_reason text not null default '',
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, board_id, partnership_id),
  foreign key (board_id, partnership_id) references board (id, partnership_id),
  check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancelled_reason = ''))
);
-- Two people who put in the same day put in one meeting.
create unique index board_meeting_day on board_meeting (board_id, held_on) where cancelled_at is null;
create index on board_meeting (partnership_id, held_on);

-- An item of an agenda: something that is to be given, the standing item on learning, or words of the co-ordinator.
create table board_item (
  id uuid primary key,
  partnership_id uuid not null,
  board_id uuid not null,
  meeting_id uuid not null,
  kind text not null check (kind in ('brief-report', 'quarterly-overview', 'six-month-update', 'learning-leaflet', 'learning-taken-in',
    'register', 'action-plan', 'learning-by-theme', 'own')),
  thing_id uuid,
  title text not null check (title <> ''),
  review_id uuid,
  note text not null default '',                         -- evidence: number of the item, the paper
  outcome text check (outcome in ('noted', 'agreed', 'not-reached')),
  minute text not null default '',
  minute_reference text not null default '',
  minuted_by uuid references person (id),
  minuted_at timestamptz,
  taken_off_at timestamptz,
  taken_off_reason text not null default '',
  placed_by uuid not null references person (id),
  placed_at timestamptz not null,
  version integer not null default 1,
  foreign key (meeting_id, board_id, partnership_id) references board_meeting (id, board_id, partnership_id),
  foreign key (review_id, partnership_id) references review (id, partnership_id) on update cascade,
  check ((thing_id is null) = (kind in ('learning-by-theme', 'own'))),
  check ((minuted_at is null) = (outcome is null) and (minuted_at is null) = (minuted_by is null)),
  check ((taken_off_at is null) = (taken_off_reason = ''))
);
create index on board_item (meeting_id);
create index on board_item (partnership_id, thing_id);
create unique index board_item_once on board_item (meeting_id, thing_id) where taken_off_at is null;
create unique index board_item_learning on board_item (meeting_id) where kind = 'learning-by-theme' and taken_off_at is null;

create table board_given (
  id uuid primary key,
  partnership_id uuid not null,
  board_id uuid not null,
  kind text not null check (kind in ('brief-report', 'quarterly-overview', 'six-month-update', 'learning-leaflet', 'learning-taken-in',
    'register', 'action-plan')),
  thing_id uuid not null,
  title text not null check (title <> ''),
  review_id uuid,
  meeting_id uuid,
  given_on date not null,
  way text not null check (way in ('meeting', 'papers', 'e-mail', 'other')),
  note text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (board_id, partnership_id) references board (id, partnership_id),
  foreign key (meeting_id, board_id, partnership_id) references board_meeting (id, board_id, partnership_id),
  foreign key (review_id, partnership_id) references review (id, partnership_id) on update cascade
);
create index on board_given (partnership_id, kind, thing_id);
create index on board_given (board_id, given_on);
create index on board_given (review_id);

create table board_given_withdrawal (
  given_id uuid primary key references board_given (id),
  partnership_id uuid not null references partnership (id),
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references person (id),
  withdrawn_at timestamptz not null
);

do $$
declare
  reads constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'', ''board-member'']))::uuid[])
    or (select scope_system()))';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
  not_kept_out constant text := ' and (review_id = any((select scope_excluded())::uuid[])) is not true';
begin
  perform protect_table('board', 'select, insert, update', reads, keeps);
  perform protect_table('board_meeting', 'select, insert, update', reads, keeps);
  perform protect_table('board_item', 'select, insert, update', reads || not_kept_out, keeps || not_kept_out);
  perform protect_table('board_given', 'select, insert', reads || not_kept_out, keeps || not_kept_out);
  perform protect_table('board_given_withdrawal', 'select, insert', reads, keeps);
end $$;
