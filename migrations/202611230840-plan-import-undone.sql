-- An import of a plan is undone as a whole: what it brought in, and nobody touched since, goes again. Nothing else of a plan is ever deleted.
do $$
declare
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
  of record;
begin
  for of in select * from (values ('action', 'id'), ('action_milestone', 'action_id'), ('action_update', 'action_id')) as tables (name, id) loop
    execute format('grant delete on %I to dhr_app', of.name);
    execute format('create policy undone on %1$I for delete to dhr_app using (%2$s and exists (
      select 1 from action_import_row r where r.review_id = %1$I.review_id and r.reading -> ''made'' @> to_jsonb(%1$I.%3$I::text)))',
      of.name, keeps, of.id);
  end loop;
end $$;
