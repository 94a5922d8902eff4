-- Whose learning a board may read by theme: the reviews of its partnership by their references, and whether the report is public. Like the
-- anonymised register, the view reads as its owner and lets its own condition alone decide, exclusions included.
create view learning_review with (security_barrier) as
  select r.id as review_id, r.partnership_id, r.reference, (p.state is not distinct from 'published') as published
  from review r left join publication p on p.review_id = r.id
  where r.partnership_id = any((select scope_roles(array['board-member', 'co-ordinator', 'csp-chair']))::uuid[])
    and (r.id = any((select scope_excluded())::uuid[])) is not true;
grant select on learning_review to dhr_app;
