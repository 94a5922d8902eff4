-- The brief report on one review for the boards, after a positive answer of the Home Office panel (H-02, H-03): a short overview and the recommendations.
-- It is drawn up from the signed report, written on by the co-ordinator, and frozen when it is issued; a later edition is another row.

create table brief_report (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  report_version_id uuid not null,                       -- the version that it was drawn up from
  overview text not null default '',
  asks text not null default '',                         -- what the board is asked to do
  content jsonb,                                         -- the whole as it was issued; boards read this and nothing else
  issued_on date,
  issued_by uuid references person (id),
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (review_id, number),
  check ((issued_on is null) = (content is null) and (issued_on is null) = (issued_by is null))
);
create unique index on brief_report (review_id) where issued_on is null;
select belongs_to_review('brief_report');

-- A board counts from the day it was put in: what was reported before it was known is not owed to it.
alter table board add column added_on date not null default current_date;
alter table board alter column added_on drop default;

do $$
declare
  runs constant text := '(partnership_id = any((select scope_partnerships())::uuid[]) or (select scope_system()))';
  reads constant text := '(' || runs || ' or (issued_on is not null and partnership_id = any((select scope_roles(array[''board-member'']))::uuid[])))';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
  not_kept_out constant text := ' and (review_id = any((select scope_excluded())::uuid[])) is not true';
begin
  perform protect_table('brief_report', 'select, insert, update', reads || not_kept_out, keeps || not_kept_out);
end $$;
