-- An organisation that was asked about a recommendation and is silent: reminded by the ladder, by hand, or by voice. No step goes out twice.
create table recommendation_discussion_chaser (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  discussion_id uuid not null,
  step integer check (step > 0),                           -- null: by hand
  way text not null check (way in ('by-timetable', 'by-hand', 'spoken')),
  to_name text not null,
  note text not null default '',
  days_late integer not null,
  sent_by uuid references person (id),
  sent_at timestamptz not null,
  foreign key (discussion_id, review_id) references recommendation_discussion (id, review_id)
);
create index on recommendation_discussion_chaser (review_id);
create unique index on recommendation_discussion_chaser (discussion_id, step) where step is not null;
do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  follows constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[]))';
begin
  perform belongs_to_review('recommendation_discussion_chaser');
  perform protect_table('recommendation_discussion_chaser', 'select, insert', format('(select scope_system()) or (%s and %s)', on_it, follows),
    format('(select scope_system()) or (%s and %s)', on_it, keeps));
end $$;
