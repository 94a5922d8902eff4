-- The program reads who somebody is for the texts of one review at a time, and only where it says so: whatever else it does with its own rights
-- (jobs, intake, links) it reads nobody's name.
create function scope_naming() returns uuid language sql stable
  as $$ select nullif(current_setting('app.naming', true), '')::uuid $$;

alter policy seen_by_program on subject_identity using ((select scope_system()) and review_id = (select scope_naming()));
alter policy seen on named_identity using (((select scope_system()) and review_id = (select scope_naming())
    or partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[]) or review_id = any((select scope_chaired())::uuid[]))
  and (review_id = any((select scope_excluded())::uuid[])) is not true);
