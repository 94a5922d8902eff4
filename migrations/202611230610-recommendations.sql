-- What should change, for whom: the wording with its history, the tests it meets, each body it is addressed to, what that body said before it
-- was final (F-04), the letter to its chief officer and the answer (H-01).
--
-- Read by those who run the review, its chair and author, the panel with the undertaking, and whoever oversees the plan. A body it is
-- addressed to reads what is addressed to it once it was asked: its own people on the review, and by link whoever was written to.

create table recommendation (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  wording text not null check (wording <> ''),
  purpose text not null default '',                        -- what it is to change
  expectation text not null default '',                    -- how anybody will see that it did
  made_for text not null check (made_for in ('single-agency', 'multi-agency')),
  reach text not null check (reach in ('local', 'regional', 'national')),
  theme text not null default '',
  more_themes text[] not null default '{}',
  from_return uuid references return_recommendation (id),  -- an agency's own, taken up
  state text not null check (state in ('drafted', 'in-discussion', 'agreed', 'issued', 'withdrawn', 'superseded')),
  superseded_by uuid references recommendation (id),
  issued_on date,
  no_finding_because text not null default '',             -- why it answers no finding
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  wording_version integer not null default 1,
  version integer not null default 1,
  unique (id, review_id),
  unique (review_id, number),
  check ((state = 'superseded') = (superseded_by is not null)),
  check (state <> 'issued' or issued_on is not null)
);
create index on recommendation (partnership_id) where state = 'issued';

-- Each step of its life, from the table of states in the program.
create table recommendation_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recommendation_id uuid not null,
  step text not null check (step <> ''),
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  by_person uuid not null references person (id),
  at timestamptz not null,
  seq integer generated always as identity,
  foreign key (recommendation_id, review_id) references recommendation (id, review_id)
);
create index on recommendation_step (review_id);
create index on recommendation_step (recommendation_id, seq);

-- Every wording it has had, the first too.
create table recommendation_wording (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recommendation_id uuid not null,
  number integer not null check (number > 0),
  wording text not null check (wording <> ''),
  why text not null default '',
  written_by uuid not null references person (id),
  written_at timestamptz not null,
  unique (recommendation_id, number),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id)
);
create index on recommendation_wording (review_id);

create table recommendation_finding (
  recommendation_id uuid not null,
  finding_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  linked_by uuid not null references person (id),
  linked_at timestamptz not null,
  primary key (recommendation_id, finding_id),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  foreign key (finding_id, review_id) references finding (id, review_id)
);
create index on recommendation_finding (review_id);
create index on recommendation_finding (finding_id);

-- Specific, measurable, achievable, relevant, time-bound: met or not, with why.
create table recommendation_test (
  recommendation_id uuid not null,
  test text not null check (test in ('specific', 'measurable', 'achievable', 'relevant', 'time-bound')),
  review_id uuid not null,
  partnership_id uuid not null,
  met boolean not null,
  reason text not null check (reason <> ''),
  wording_version integer not null,                        -- the wording that was tested
  judged_by uuid not null references person (id),
  judged_at timestamptz not null,
  primary key (recommendation_id, test),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id)
);
create index on recommendation_test (review_id);

-- One body it is addressed to: an agency known here, or a body named in words (a department, a national body).
create table recommendation_addressee (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recommendation_id uuid not null,
  agency_id uuid references agency (id),
  body_name text not null check (body_name <> ''),
  contact_name text not null default '',                   -- with whom the wording is discussed
  contact_post text not null default '',
  contact_email text not null default '' check (contact_email = lower(contact_email)),
  officer_name text not null default '',                   -- the chief officer it is sent to
  officer_post text not null default '',
  officer_email text not null default '' check (officer_email = lower(officer_email)),
  added_by uuid not null references person (id),
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text check (removed_reason <> ''),
  succeeded_by uuid references recommendation_addressee (id), -- the body was abolished or merged: who took over
  version integer not null default 1,
  unique (id, recommendation_id),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  check ((removed_at is null) = (removed_reason is null))
);
create index on recommendation_addressee (review_id);
create unique index on recommendation_addressee (recommendation_id, agency_id) where agency_id is not null and removed_at is null;

-- Before it is final: asked when and what, answered what (toolkit, section 5, bullet 9).
create table recommendation_discussion (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recommendation_id uuid not null,
  addressee_id uuid not null,
  wording_version integer not null,
  asked_on date not null,
  answer_due_on date,
  way text not null check (way in ('link', 'meeting', 'phone', 'letter')),
  message text not null default '',
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  answer text check (answer in ('agrees', 'asks-for-change', 'disagrees', 'no-answer')),
  answer_text text not null default '',
  proposed_wording text not null default '',
  answered_name text not null default '',
  answered_post text not null default '',
  answered_on date,
  recorded_by uuid references person (id),                 -- null: answered by link
  settled text not null default '',                        -- what was made of it
  version integer not null default 1,
  unique (id, review_id),
  foreign key (addressee_id, recommendation_id) references recommendation_addressee (id, recommendation_id),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  check ((answer is null) = (answered_on is null))
);
create index on recommendation_discussion (review_id);
create index on recommendation_discussion (addressee_id);

-- What the panel made of the whole: recommendations where nobody was known to services (F-05), a likely repeat that was judged.
create table recommendation_consideration (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  about text not null check (about in ('unknown-to-services', 'repeat')),
  recommendation_id uuid,
  earlier_id uuid references recommendation (id),
  verdict text not null default '' check (verdict in ('', 'repeat', 'not-a-repeat')),
  text text not null check (text <> ''),
  considered_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  check ((about = 'repeat') = (recommendation_id is not null and earlier_id is not null and verdict <> ''))
);
create index on recommendation_consideration (review_id);

-- The letter to a named chief officer with the day an answer is expected, and what they answered (H-01).
create table recommendation_letter (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  addressee_id uuid not null references recommendation_addressee (id),
  recommendation_id uuid not null,
  officer_name text not null check (officer_name <> ''),
  officer_post text not null check (officer_post <> ''),
  officer_email text not null default '',
  wording_version integer not null,
  sent_on date not null,
  way text not null check (way in ('system', 'letter', 'secure-mail')),
  answer_due_on date not null,
  sent_by uuid not null references person (id),
  sent_at timestamptz not null,
  answer text check (answer in ('accepted', 'partly', 'not-accepted', 'already-in-place')),
  answer_text text not null default '',
  answered_on date,
  answered_name text not null default '',
  answered_post text not null default '',
  recorded_by uuid references person (id),                 -- null: answered by link
  listed_for_board_on date,                                -- silence was listed
  version integer not null default 1,
  unique (id, review_id),
  foreign key (addressee_id, recommendation_id) references recommendation_addressee (id, recommendation_id),
  foreign key (recommendation_id, review_id) references recommendation (id, review_id),
  check ((answer is null) = (answered_on is null)),
  check (answer_text <> '' or answer is null or answer = 'accepted')
);
create index on recommendation_letter (review_id);
create index on recommendation_letter (addressee_id);
create index on recommendation_letter (answer_due_on) where answer is null;

create table recommendation_letter_chaser (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  letter_id uuid not null,
  step integer check (step > 0),                           -- null: by hand
  way text not null check (way in ('by-timetable', 'by-hand', 'spoken')),
  to_name text not null,
  note text not null default '',
  days_late integer not null,
  sent_by uuid references person (id),
  sent_at timestamptz not null,
  foreign key (letter_id, review_id) references recommendation_letter (id, review_id)
);
create index on recommendation_letter_chaser (review_id);
create unique index on recommendation_letter_chaser (letter_id, step) where step is not null;

-- Recommendations that the person's own agency was asked about or sent: for whoever answers for it on the review.
create function scope_recommendations_put() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct a.id), '{}')
    from recommendation_addressee a
    where a.removed_at is null and a.agency_id is not null
      and a.review_id::text || '/' || a.agency_id::text = any((select scope_seats_as(array['agency-senior', 'chief-officer', 'panel-member']))::text[])
      and (exists (select from recommendation_discussion d where d.addressee_id = a.id)
        or exists (select from recommendation_letter l where l.addressee_id = a.id))
  $$;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  sends constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''single-point-of-contact'']))::uuid[]))';
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[]))';
  put constant text := 'any((select scope_recommendations_put())::uuid[])';
  name text;
begin
  perform belongs_to_review('recommendation');
  perform protect_table('recommendation', 'select, insert, update',
    format('(select scope_system()) or (%s and (%s or exists (select from recommendation_addressee a where a.recommendation_id = recommendation.id and a.id = %s)))', on_it, follows, put),
    format('(select scope_system()) or (%s and (%s or %s))', on_it, keeps, sends));
  foreach name in array array['recommendation_step', 'recommendation_wording', 'recommendation_finding', 'recommendation_test', 'recommendation_consideration'] loop
    perform belongs_to_review(name::regclass);
    perform protect_table(name::regclass, case name when 'recommendation_test' then 'select, insert, update' when 'recommendation_finding' then 'select, insert, delete' else 'select, insert' end,
      format('%s and %s', on_it, follows), format('%s and (%s or %s)', on_it, keeps, case name when 'recommendation_step' then sends else 'false' end));
  end loop;
  foreach name in array array['recommendation_addressee', 'recommendation_discussion', 'recommendation_letter'] loop
    perform belongs_to_review(name::regclass);
    perform protect_table(name::regclass, 'select, insert, update',
      format('(select scope_system()) or (%s and (%s or %s = %s))', on_it, follows, case name when 'recommendation_addressee' then 'id' else 'addressee_id' end, put),
      format('(select scope_system()) or (%s and (%s or %s%s))', on_it, keeps, sends,
        case name when 'recommendation_addressee' then '' else format(' or addressee_id = %s', put) end));
  end loop;
  perform belongs_to_review('recommendation_letter_chaser');
  perform protect_table('recommendation_letter_chaser', 'select, insert', format('(select scope_system()) or (%s and %s)', on_it, follows),
    format('(select scope_system()) or (%s and %s)', on_it, sends));
end $$;
