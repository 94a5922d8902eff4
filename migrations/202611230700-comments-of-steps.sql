-- What was written with a step of a return is read by fewer than the step: that a return went back is known to all who follow the request; what
-- the senior manager wrote to the author, and every word on a version that was never signed, is the agency's own. So it stands in a table of
-- its own, read by the agency and by those who read the version.

alter table return_step add unique (id, request_id);
create table return_step_comment (
  step_id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  request_id uuid not null,
  text text not null check (text <> ''),
  foreign key (step_id, request_id) references return_step (id, request_id),
  foreign key (request_id, review_id) references agency_request (id, review_id)
);
create index on return_step_comment (review_id);
create index on return_step_comment (request_id);
insert into return_step_comment (step_id, review_id, partnership_id, request_id, text)
  select id, review_id, partnership_id, request_id, comment from return_step where comment <> '';
alter table return_step drop column comment;

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  runs constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'']))::uuid[]))';
  answers constant text := 'request_id = any((select scope_requests_answered())::uuid[])';
  reads constant text := 'step_id in (select s.id from return_step s where s.version_id = any((select scope_versions_read())::uuid[]))';
begin
  perform belongs_to_review('return_step_comment');
  perform protect_table('return_step_comment', 'select, insert', format('%s and (%s or %s)', on_it, answers, reads),
    format('%s and (%s or %s)', on_it, answers, runs));
end $$;
create trigger comment_stays before update or delete on return_step_comment for each row execute function handed_in_stays();

-- Nothing goes back, and no release is taken back, without a word.
create function step_is_explained() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from return_step_comment where step_id = new.id) then
    raise exception 'The step % needs a comment', new.step using errcode = 'check_violation';
  end if;
  return null;
end $$;
revoke execute on function step_is_explained from public;
create constraint trigger step_explained after insert on return_step deferrable initially deferred for each row
  when (new.step in ('back-to-author', 'sent-back', 'release-withdrawn')) execute function step_is_explained();
