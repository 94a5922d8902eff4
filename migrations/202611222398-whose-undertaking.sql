-- Who accepted the undertaking, and what they accepted: for those who run and lead the review, and for each their own. Before, every member
-- of the review could read it of every other without a program before the database.
drop policy seen on confidentiality_undertaking;
create policy seen on confidentiality_undertaking for select to dhr_app using (
  (partnership_id = any((select scope_partnerships())::uuid[]) or review_id = any((select scope_chaired())::uuid[])
    or person_id = (select scope_person()))
  and (review_id = any((select scope_excluded())::uuid[])) is not true);
