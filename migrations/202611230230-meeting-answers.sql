-- What somebody without an account answered to a meeting, taken down by whoever keeps it: no page opens to them to answer themselves.
create table meeting_answer (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  meeting_id uuid not null,
  revision integer not null,
  seat_id uuid not null references panel_member (id),
  reply text not null check (reply in ('coming', 'not-coming', 'substitute')),
  substitute text not null default '' check (reply <> 'substitute' or substitute <> ''),
  taken_by uuid not null references person (id),
  taken_at timestamptz not null,
  foreign key (meeting_id, review_id) references meeting (id, review_id)
);
create index on meeting_answer (review_id);
create index on meeting_answer (meeting_id, seat_id, taken_at);

do $$
declare
  on_it constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  on_review constant text := '(review_id = any((select scope_reviews())::uuid[])
    and review_id = any((select scope_reviews_as(array[''independent-chair'', ''minute-taker'']))::uuid[]))';
begin
  perform belongs_to_review('meeting_answer');
  perform protect_table('meeting_answer', 'select, insert',
    '(partnership_id = any((select scope_partnerships())::uuid[]) or ' || on_review || ') and ' || on_it,
    '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or ' || on_review || ') and ' || on_it);
end $$;
