-- The program itself reads who somebody is: to show whoever asks a text with their pseudonym in the place of their name. What it reads there
-- is shown to nobody without the key.
create policy seen_by_program on subject_identity for select to dhr_app using ((select scope_system()));
