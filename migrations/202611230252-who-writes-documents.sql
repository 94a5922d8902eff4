-- What was only released to somebody is theirs to read: before, the bare database let them change the row of the document, add a version to
-- it and release it further, which no page of theirs does. A document is changed by its owner and by office, released by those who release
-- its class, and what it is and whose it is never changes.
do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  of_partnership constant text := '(review_id is null and partnership_id = any((select scope_partnerships())::uuid[]))';
  in_office constant text := $sql$(
    class <> 'family-material' and partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
    or class in ('meeting-paper', 'terms-of-reference', 'letter', 'agreement', 'independence', 'report-draft', 'other')
      and partnership_id = any((select scope_roles(array['csp-chair']))::uuid[])
    or class <> 'agreement' and review_id = any((select scope_chaired())::uuid[])
    or class in ('meeting-paper', 'terms-of-reference', 'report-draft', 'evidence')
      and review_id = any((select scope_reviews_as(array['report-author']))::uuid[])
    or class in ('meeting-paper', 'terms-of-reference')
      and review_id = any((select scope_reviews_as(array['minute-taker']))::uuid[])
    or class = 'disclosure' and review_id = any((select scope_reviews_as(array['disclosure-officer']))::uuid[])
    or class = 'agency-return' and review_id::text || '/' || agency_id::text = any((select scope_agency_seats())::text[]))$sql$;
  releases constant text := $sql$(
    class <> 'family-material' and partnership_id = any((select scope_roles(array['co-ordinator']))::uuid[])
    or class not in ('agreement', 'independence') and review_id = any((select scope_chaired())::uuid[])
    or class = 'report-draft' and review_id = any((select scope_reviews_as(array['report-author']))::uuid[])
    or class = 'meeting-paper' and review_id = any((select scope_reviews_as(array['minute-taker']))::uuid[]))$sql$;
  in_hand constant text := '(select scope_system()) or ' || of_partnership || ' or (review_id is not null and ' || on_it
    || ' and (owner_id = (select scope_person()) or ' || in_office || '))';
  of_one_in_hand constant text := '(select scope_system()) or exists (select from document where document.id = document_id and (' || in_hand || '))';
  of_one_to_release constant text := '(select scope_system()) or exists (select from document where document.id = document_id and review_id is not null and '
    || on_it || ' and ' || releases || ')';
begin
  drop policy changed on document;
  execute format('create policy changed on document for update to dhr_app using (%1$s) with check (%1$s)', in_hand);
  drop policy added on document_version;
  execute format('create policy added on document_version for insert to dhr_app with check (%s)', of_one_in_hand);
  drop policy added on document_chunk;
  execute format('create policy added on document_chunk for insert to dhr_app with check (%s)', of_one_in_hand);
  drop policy added on document_release;
  drop policy changed on document_release;
  execute format('create policy added on document_release for insert to dhr_app with check (%s)', of_one_to_release);
  execute format('create policy changed on document_release for update to dhr_app using (%1$s) with check (%1$s)', of_one_to_release);
end $$;

create function document_stays_what_it_is() returns trigger language plpgsql as $$
begin
  raise exception 'What a document is, and whose, stays as it was' using errcode = '42501';
end $$;
create trigger stays before update of class, review_id, partnership_id, owner_id, agency_id, kept_at on document for each row
  when (row(new.class, new.review_id, new.partnership_id, new.owner_id, new.agency_id, new.kept_at)
    is distinct from row(old.class, old.review_id, old.partnership_id, old.owner_id, old.agency_id, old.kept_at))
  execute function document_stays_what_it_is();
