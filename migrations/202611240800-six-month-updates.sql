-- The update on implementation that a partnership's own board gets six months after publication (H-12), and later ones that it asks for.
--
-- Leads of actions are asked through the plan itself. A body that leads none is asked here, with a link; each answer is a row, and the last one counts.
-- The text of an update is worked out from the record until it is issued, and kept as it was issued from then on.

create table six_month_update (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  months integer not null check (months between 1 and 60), -- after publication
  wanted_on date,                                          -- null: as the duty says
  why text not null default '',                            -- who asked for it; empty where the duty calls for it
  begun_at timestamptz not null,
  begun_by uuid references person (id),                    -- null: by the program
  answers_by date not null,
  asked_actions uuid[] not null default '{}',              -- actions whose leads were asked
  issued_at timestamptz,
  issued_by uuid references person (id),
  content jsonb,
  title text not null default '',                          -- as boards and their log call it
  dropped_at timestamptz,
  dropped_by uuid references person (id),
  dropped_reason text not null default '',
  unique (review_id, number),
  unique (id, review_id),
  check ((issued_at is null) = (content is null) and (issued_at is null) = (issued_by is null) and (issued_at is null) = (title = '')),
  check ((dropped_at is null) = (dropped_reason = '')),
  check (issued_at is null or dropped_at is null)
);
create unique index six_month_update_open on six_month_update (review_id) where issued_at is null and dropped_at is null;
create index on six_month_update (partnership_id);

create table six_month_asking (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  update_id uuid not null,
  body_name text not null check (body_name <> ''),
  recommendations uuid[] not null,
  to_name text not null default '',
  to_email text not null default '',                       -- empty: nobody is known to whom a message could go
  asked_at timestamptz not null,
  unique (update_id, body_name),
  unique (id, review_id),
  foreign key (update_id, review_id) references six_month_update (id, review_id)
);
create index on six_month_asking (review_id);

create table six_month_answer (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  asking_id uuid not null,
  recommendation_id uuid not null,
  standing text not null check (standing in ('not-begun', 'under-way', 'done', 'stopped')),
  progress text not null,
  evidence text not null default '',
  obstacle text not null default '',
  revised_on date,
  answered_name text not null default '',
  answered_by uuid references person (id),                 -- null: by the link
  answered_at timestamptz not null,
  foreign key (asking_id, review_id) references six_month_asking (id, review_id),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id)
);
create index on six_month_answer (review_id);

create table six_month_chaser (
  update_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  step integer not null check (step > 0),
  sent_at timestamptz not null,
  primary key (update_id, step),
  foreign key (update_id, review_id) references six_month_update (id, review_id)
);

-- What the co-ordinator writes of a passage; null goes back to what the record says. Numbered through the whole update.
create table six_month_wording (
  update_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  passage text not null check (passage <> ''),
  version integer not null check (version > 0),
  own text,
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  primary key (update_id, version, passage),
  foreign key (update_id, review_id) references six_month_update (id, review_id)
);

do $$
declare
  reads constant text := '((select scope_system()) or (' || part_condition(array['single-point-of-contact']) || '))';
  not_kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  keeps constant text := '((select scope_system()) or (partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) and ' || not_kept_out || '))';
  board constant text := ' or (issued_at is not null and partnership_id = any((select scope_roles(array[''board-member'']))::uuid[]) and ' || not_kept_out || ')';
  of text;
begin
  perform belongs_to_review('six_month_update');
  perform protect_table('six_month_update', 'select, insert, update', reads || board, keeps);
  foreach of in array array['six_month_asking', 'six_month_answer', 'six_month_chaser', 'six_month_wording'] loop
    perform belongs_to_review(of::regclass);
    perform protect_table(of::regclass, 'select, insert', reads, keeps);
  end loop;
end $$;
