-- What was recorded of a plan is put right without being written over: an agreement is taken back, a passing-on is acknowledged or was never
-- so, proof is withdrawn. Each keeps how it stood, with a reason.

alter table action_passing add column acknowledged_by text not null default '';   -- whoever said that it had come
alter table action_passing add column wrong_at timestamptz;                        -- it was never passed on so
alter table action_passing add column wrong_by uuid references person (id);
alter table action_passing add column wrong_reason text check (wrong_reason <> '');
alter table action_passing add check (num_nonnulls(wrong_at, wrong_by, wrong_reason) in (0, 3));
alter table action_passing add check (acknowledged_on is null or acknowledged_by <> '');

alter table action_proof add column removed_by uuid references person (id);        -- null: the lead, by link

-- An agreement that the partnership took back, as it stood.
create table action_plan_taken_back (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  agreed_on date not null,
  agreed_minute text not null,
  agreed_by uuid references person (id),
  agreed_at timestamptz not null,
  reason text not null check (reason <> ''),
  taken_back_by uuid not null references person (id),
  taken_back_at timestamptz not null
);
create index on action_plan_taken_back (review_id);
do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
  runs constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
begin
  perform belongs_to_review('action_plan_taken_back');
  perform protect_table('action_plan_taken_back', 'select, insert', format('(select scope_system()) or (%s and %s)', on_it, runs),
    format('(select scope_system()) or (%s and %s)', on_it, keeps));
end $$;
