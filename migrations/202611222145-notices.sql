-- Word that is owed to somebody because of a duty. A notice is a row before it is a message: to whom, why, how they were told, and what
-- came back. What went is never changed; only the letter that has not gone yet is.

create table notice (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  recipient_key text not null check (recipient_key <> ''), -- one notice to a recipient for a duty
  recipient_name text not null check (recipient_name <> ''),
  recipient_role text not null,
  recipient_email text not null check (recipient_email = lower(recipient_email)),
  duty_id text not null check (duty_id ~ '^[A-H]-'),
  duty_title text not null,
  duty_source text not null,
  duty_marks text not null,
  fact text,                                               -- what holds once they have been told
  why text not null check (why <> ''),
  extract text not null check (extract in ('safeguarding', 'adults', 'board', 'receipt-only', 'letter')),
  owed_on date not null,
  due_on date,                                             -- null: no limit is set
  owed_at timestamptz not null,
  letter_subject text not null check (letter_subject <> ''),
  letter_text text not null,                               -- paragraphs parted by an empty line
  version integer not null default 1,
  unique (review_id, duty_id, recipient_key),
  unique (id, review_id, partnership_id)
);
select belongs_to_review('notice');

-- The letter as it stood before each change.
create table notice_letter (
  id uuid primary key,
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  version integer not null,
  subject text not null,
  text text not null,
  replaced_by uuid not null references person (id),
  replaced_at timestamptz not null,
  unique (notice_id, version),
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_letter (review_id);

-- Each time they were told, with the letter as it went.
create table notice_sending (
  id uuid primary key,
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  channel text not null check (channel in ('system', 'phone', 'secure-mail', 'letter', 'in-person')),
  told_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid references person (id),
  told_name text not null,
  told_email text not null,
  letter_subject text,                                     -- null when they were told by word of mouth
  letter_text text,
  message_key text unique,                                 -- of the message, when the system sent it
  note text not null default '',
  proof text not null default '',
  check ((channel = 'system') = (message_key is not null)),
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_sending (review_id);
create index on notice_sending (notice_id, recorded_at);

-- What the recipient of a sending may see of the case. It holds real names: closed to everybody but the co-ordinator and that recipient.
create table notice_extract (
  sending_id uuid primary key references notice_sending (id),
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_extract (review_id);
create index on notice_extract (notice_id);

-- What became of a message, once that is known.
create table notice_delivery (
  sending_id uuid primary key references notice_sending (id),
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  outcome text not null check (outcome in ('handed-over', 'failed')),
  at timestamptz not null,
  note text not null default '',
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_delivery (review_id);

-- The first time the recipient opened a sending. Every look is in the record of acts.
create table notice_opening (
  sending_id uuid primary key references notice_sending (id),
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  opened_at timestamptz not null,
  email text not null,
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_opening (review_id);

create table notice_acknowledgement (
  notice_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  way text not null check (way in ('link', 'recorded')),
  acknowledged_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid references person (id),
  name text not null check (name <> ''),
  post text not null,
  checks boolean not null default false,                   -- they will check whether they know anybody concerned
  reply text not null default '',
  check ((way = 'recorded') = (recorded_by is not null)),
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_acknowledgement (review_id);

create table notice_withdrawal (
  notice_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references person (id),
  withdrawn_at timestamptz not null,
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_withdrawal (review_id);

-- Changes of who is told, with what stood before.
create table notice_readdressing (
  id uuid primary key,
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  stood_name text not null,
  stood_role text not null,
  stood_email text not null,
  reason text not null check (reason <> ''),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_readdressing (review_id);
create index on notice_readdressing (notice_id, changed_at);

-- The co-ordinator has been reminded that a sending was not acknowledged: each step once.
create table notice_reminder (
  sending_id uuid not null references notice_sending (id),
  step integer not null check (step > 0),
  notice_id uuid not null,
  review_id uuid not null,
  partnership_id uuid not null,
  reminded_at timestamptz not null,
  primary key (sending_id, step),
  foreign key (notice_id, review_id, partnership_id) references notice (id, review_id, partnership_id) on update cascade
);
create index on notice_reminder (review_id);

-- The check on living people at risk, each time one was made.
create table living_people_check (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  checked_on date not null,
  checked_by text not null check (checked_by <> ''),       -- the body and person that checked, in words
  outcome text not null check (outcome in ('nobody-at-risk', 'safe-already', 'action-taken', 'cannot-tell-yet')),
  details text not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index on living_people_check (review_id, checked_on);

-- Those on the review see how it stands; those who run it write; the recipient of a link reads what is theirs, and adds that they opened
-- and acknowledged it.
do $$
declare
  kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  run constant text := 'partnership_id = any((select scope_partnerships())::uuid[]) and ' || kept_out;
  keyed constant text := 'partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) and ' || kept_out;
  seen constant text := '(' || review_condition() || ')';
  theirs constant text := 'notice_id = (select scope_grant_subject())';
begin
  perform protect_table('notice', 'select, insert, update', seen || ' or id = (select scope_grant_subject())', run);
  perform protect_table('notice_letter', 'select, insert', run, run);
  perform protect_table('notice_sending', 'select, insert', seen || ' or ' || theirs, run);
  perform protect_table('notice_extract', 'select, insert', '(' || keyed || ') or ' || theirs, keyed);
  perform protect_table('notice_delivery', 'select, insert', seen, '(select scope_system())');
  perform protect_table('notice_opening', 'select, insert', seen || ' or ' || theirs, theirs);
  perform protect_table('notice_acknowledgement', 'select, insert', seen || ' or ' || theirs, '(' || run || ') or ' || theirs);
  perform protect_table('notice_withdrawal', 'select, insert', seen || ' or ' || theirs, run);
  perform protect_table('notice_readdressing', 'select, insert', seen, run);
  perform protect_table('notice_reminder', 'select, insert', seen, '(select scope_system())');
  perform protect_table('living_people_check', 'select, insert', seen, run);
end $$;
select belongs_to_review('living_people_check');
