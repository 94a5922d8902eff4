-- The second wall, narrower: who may write a row is who has a verb for it, and real names are read by those whose pages show them.

-- A notification holds real names and addresses as they were handed in: for those who run the partnership's reviews, and for whoever fills
-- it in. The days in it that duties hang on are read by the program.
drop policy seen on notification;
create policy seen on notification for select to dhr_app using (
  (partnership_id = any((select scope_partnerships())::uuid[]) and (review_id = any((select scope_excluded())::uuid[])) is not true)
  or draft_id = (select scope_draft_id()));

-- A review is registered and dated by those who run it; whoever holds the key to real names may change what it is called.
drop policy added on review;
drop policy changed on review;
create policy added on review for insert to dhr_app with check (
  partnership_id = any((select scope_partnerships())::uuid[]) and (id = any((select scope_excluded())::uuid[])) is not true);
create policy changed on review for update to dhr_app
  using ((partnership_id = any((select scope_partnerships())::uuid[]) or id = any((select scope_chaired())::uuid[]))
    and (id = any((select scope_excluded())::uuid[])) is not true)
  with check ((partnership_id = any((select scope_partnerships())::uuid[]) or id = any((select scope_chaired())::uuid[]))
    and (id = any((select scope_excluded())::uuid[])) is not true);

-- What is said of duties by hand, days agreed and pauses: the co-ordinator. Where duties stand, and the rows of the register: the program,
-- in the transaction of whatever act moved them.
do $$
declare
  by_hand constant text := '((select scope_system()) or partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]))
    and (review_id = any((select scope_excluded())::uuid[])) is not true';
  of record;
begin
  for of in
    select * from (values
      ('duty_met_by_hand', by_hand), ('duty_extension', by_hand), ('duty_pause', by_hand),
      ('duty_state', '(select scope_system())'), ('register_row', '(select scope_system())'), ('register_word', '(select scope_system())')
    ) as tables (name, rule)
  loop
    execute format('drop policy added on %I', of.name);
    execute format('create policy added on %I for insert to dhr_app with check (%s)', of.name, of.rule);
    if exists (select from pg_policies where tablename = of.name and policyname = 'changed') then
      execute format('drop policy changed on %I', of.name);
      execute format('create policy changed on %1$I for update to dhr_app using (%2$s) with check (%2$s)', of.name, of.rule);
    end if;
    if exists (select from pg_policies where tablename = of.name and policyname = 'removed') then
      execute format('drop policy removed on %I', of.name);
      execute format('create policy removed on %I for delete to dhr_app using (%s)', of.name, of.rule);
    end if;
  end loop;
end $$;

-- Accounts are changed by those who look after them where the person is known, or newly made by them; of their own row nobody changes
-- the agency they belong to, the address that is theirs, or whether it is open.
drop policy changed on person;
create policy changed on person for update to dhr_app
  using ((select scope_system())
    or (cardinality((select scope_administered())::uuid[]) > 0 and id = any((select scope_people())::uuid[])))
  with check ((select scope_system())
    or (cardinality((select scope_administered())::uuid[]) > 0 and id = any((select scope_people())::uuid[])));
create function own_account_stays() returns trigger language plpgsql as $$
begin
  if new.id = scope_person() and not scope_system() then
    raise exception 'Nobody changes their own agency, address or account' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger own_account_stays before update of agency_id, email, disabled_at, reopened_at on person for each row
  when (row(new.agency_id, new.email, new.disabled_at, new.reopened_at)
    is distinct from row(old.agency_id, old.email, old.disabled_at, old.reopened_at))
  execute function own_account_stays();
