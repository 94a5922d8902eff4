-- A member of a review sees nothing of it before they have said that they know of no conflict of interest: not its pseudonym, not a date,
-- not a stage. What stays is the bare reference, which `undeclared_reviews` gives them so that they can declare.

create index on conflict_declaration (person_id, review_id);

-- Reviews in which the last word of the person who asks is that they know of no conflict.
create function scope_declared() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(review_id), '{}') from (
      select distinct on (review_id) review_id, declared from conflict_declaration
      where person_id = (select scope_person()) order by review_id, declared_at desc, declared
    ) latest where declared = 'none'
  $$;

create or replace function scope_reviews() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and starts_on <= (select scope_today())
      and (ends_on is null or ends_on > (select scope_today()))
      and review_id = any((select scope_declared())::uuid[])
  $$;

create or replace function scope_chaired() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select coalesce(array_agg(distinct review_id), '{}') from membership
    where person_id = (select scope_person()) and role = 'independent-chair' and starts_on <= (select scope_today())
      and (ends_on is null or ends_on > (select scope_today()))
      and review_id = any((select scope_declared())::uuid[])
  $$;

-- Who runs the reviews of a partnership declares by exception: their reviews are not here.
create function undeclared_reviews() returns table (id uuid, partnership_id uuid, reference text) language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select r.id, r.partnership_id, r.reference from review r
    where r.id in (
        select review_id from membership where person_id = (select scope_person()) and starts_on <= (select scope_today())
          and (ends_on is null or ends_on > (select scope_today())))
      and (r.id = any((select scope_declared())::uuid[])) is not true
      and (r.id = any((select scope_excluded())::uuid[])) is not true
      and (r.partnership_id = any((select scope_partnerships())::uuid[])) is not true
    order by r.reference
  $$;
revoke all on function scope_declared(), undeclared_reviews() from public;
grant execute on function scope_declared(), undeclared_reviews() to dhr_app;

-- Their own membership and their own word they see before that.
drop policy seen on membership;
do $$ begin
  execute format('create policy seen on membership for select to dhr_app using ((%s) or (%s))', review_condition(),
    'person_id = (select scope_person()) and (review_id = any((select scope_excluded())::uuid[])) is not true');
end $$;

-- What somebody declared is for those who run the review, and for whoever said it; it is written down by the program.
drop policy seen on conflict_declaration;
drop policy added on conflict_declaration;
do $$ begin
  execute format('create policy seen on conflict_declaration for select to dhr_app using ((%s) or (%s))', scoping_condition(),
    'person_id = (select scope_person()) and (review_id = any((select scope_excluded())::uuid[])) is not true');
end $$;
create policy added on conflict_declaration for insert to dhr_app with check ((select scope_system()));
