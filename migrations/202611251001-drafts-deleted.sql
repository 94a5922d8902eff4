-- A draft of a paper for boards can be deleted by whoever writes it; what was issued never, whoever asks.

do $$
declare
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
  not_kept_out constant text := '(review_id = any((select scope_excluded())::uuid[])) is not true';
  of_draft constant text := 'exists (select from quarterly_overview o where o.id = overview_id and o.issued_at is null)';
begin
  execute format('create policy removed on brief_report for delete to dhr_app using (issued_on is null and %s and %s)', keeps, not_kept_out);
  execute format('create policy removed on quarterly_overview for delete to dhr_app using (issued_at is null and %s)', keeps);
  execute format('create policy removed on quarterly_overview_words for delete to dhr_app using (%s and %s)', keeps, of_draft);
  execute format('create policy removed on quarterly_overview_cost for delete to dhr_app using (%s and %s)', keeps, of_draft);
  grant delete on brief_report, quarterly_overview, quarterly_overview_words, quarterly_overview_cost to dhr_app;
end $$;

create function issued_paper_is_kept() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) -> 'content' <> 'null' then
    raise exception 'A paper that was issued is not deleted' using errcode = '42501';
  end if;
  return old;
end $$;
create trigger kept_once_issued before delete on brief_report for each row execute function issued_paper_is_kept();
create trigger kept_once_issued before delete on quarterly_overview for each row execute function issued_paper_is_kept();
