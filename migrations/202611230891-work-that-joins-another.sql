-- Entries that join another chronology change it: it gets another version, as from every change, so that nobody goes on from how it was before.
create or replace function agency_work_goes_on(request uuid, before uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public
  as $$
declare
  r agency_request;
  old_one chronology;
  new_one uuid;
begin
  select * into r from agency_request where id = request;
  if r.id is null or not (r.partnership_id = any(scope_roles(array['co-ordinator']))) or r.review_id = any(scope_excluded()) then
    raise exception 'not for you' using errcode = 'insufficient_privilege';
  end if;
  update early_action set agency_id = r.agency_id where request_id = r.id;
  select * into old_one from chronology where review_id = r.review_id and agency_id = before for update;
  if old_one.id is null then return; end if;
  select id into new_one from chronology where review_id = r.review_id and agency_id = r.agency_id for update;
  if new_one is null then
    update chronology set agency_id = r.agency_id, version = version + 1 where id = old_one.id;
    new_one := old_one.id;
  else
    update chronology set version = version + 1 where id in (old_one.id, new_one);
  end if;
  update chronology_entry set agency_id = r.agency_id, chronology_id = new_one where chronology_id = old_one.id;
end $$;
