-- What was answered to a point of the panel's letter, each time: an answer that is given anew leaves the one before it standing.
create table qa_point_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  point_id uuid not null,
  number integer not null check (number > 0),
  step text not null check (step in ('answer', 'close', 'open-again')),
  response text check (response in ('accept', 'change', 'explain')),
  response_text text not null default '',
  change_made text not null default '',
  changed_in_version uuid references report_version (id),
  action_id uuid,
  reopened boolean not null default false,                 -- the action was opened again with this answer
  taken_by uuid not null references person (id),
  taken_at timestamptz not null,
  unique (point_id, number),
  foreign key (action_id, review_id) references action (id, review_id),
  check ((step = 'answer') = (response is not null)),
  check (action_id is not null or not reopened)
);
create index on qa_point_step (review_id);

alter table qa_point add unique (id, review_id);
alter table qa_point_step add foreign key (point_id, review_id) references qa_point (id, review_id);

insert into qa_point_step (id, review_id, partnership_id, point_id, number, step, response, response_text, change_made, changed_in_version,
    action_id, taken_by, taken_at)
  select gen_random_uuid(), review_id, partnership_id, id, 1, 'answer', response, response_text, change_made, changed_in_version,
    action_id, answered_by, answered_at
  from qa_point where answered_at is not null and response is not null and answered_by is not null;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
begin
  perform belongs_to_review('qa_point_step');
  perform protect_table('qa_point_step', 'select, insert', format('%s and %s', on_it, office), format('%s and %s', on_it, keeps));
end $$;
