-- What became of each notification. A decision is a row; only one counts at a time, whoever decides first.
create table notification_decision (
  id uuid primary key,
  notification_id uuid not null,
  partnership_id uuid not null,
  kind text not null check (kind in ('accepted', 'linked', 'sent-on', 'rejected')),
  review_id uuid,
  reason_code text,
  reason text not null default '',
  to_partnership_id uuid references partnership (id),      -- of this installation
  to_notification_id uuid,                                 -- what was put before it; no foreign key: it is theirs
  to_name text,                                            -- any other partnership
  to_email text,
  decided_by uuid not null references person (id),
  decided_at timestamptz not null,
  reopened_by uuid references person (id),
  reopened_at timestamptz,
  reopened_reason text,
  check ((kind in ('accepted', 'linked')) = (review_id is not null)),
  check (kind <> 'sent-on' or (to_partnership_id is null) <> (to_name is null)),
  check (kind not in ('rejected', 'sent-on') or reason <> '' or reason_code is not null),
  check ((reopened_at is null) = (reopened_reason is null) and (reopened_at is null) = (reopened_by is null)),
  foreign key (notification_id, partnership_id) references notification (id, partnership_id) on update cascade,
  foreign key (review_id, partnership_id) references review (id, partnership_id) on update cascade
);
create unique index notification_decided_once on notification_decision (notification_id) where reopened_at is null;
create index on notification_decision (partnership_id, decided_at);
create index on notification_decision (review_id);
select protect_table('notification_decision', 'select, insert, update', held, held) from (select
  'partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true') as condition (held);

-- What a later notification of the same people would share with this one: see identity_key.
create table notification_key (
  notification_id uuid not null,
  partnership_id uuid not null,
  key text not null,
  primary key (notification_id, key),
  foreign key (notification_id, partnership_id) references notification (id, partnership_id) on update cascade
);
create index on notification_key (partnership_id, key);
select protect_table('notification_key', 'select, insert',
  'partnership_id = any((select scope_partnerships())::uuid[]) and notification_id in (select id from notification)',
  'partnership_id = any((select scope_partnerships())::uuid[])');
