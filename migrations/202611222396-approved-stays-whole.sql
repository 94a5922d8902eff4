-- Approved minutes stay whole: no row of theirs is moved to another meeting, and the papers and the place they state stay too.

create or replace function approved_minutes_stay() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if exists (select from meeting where id in (new.meeting_id, old.meeting_id) and minutes_approved_at is not null) then
    raise exception 'The minutes of this meeting were approved' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger approved_minutes_stay before insert or update on meeting_paper for each row execute function approved_minutes_stay();

drop trigger approved_actions_keep on meeting_action;
create trigger approved_actions_keep before update of meeting_id, what, owner_person_id, owner_name, due_on, item_id, number, withdrawn_at
  on meeting_action for each row
  when (row(new.meeting_id, new.what, new.owner_person_id, new.owner_name, new.due_on, new.item_id, new.number, new.withdrawn_at)
    is distinct from row(old.meeting_id, old.what, old.owner_person_id, old.owner_name, old.due_on, old.item_id, old.number, old.withdrawn_at))
  execute function approved_minutes_stay();

create trigger approved_place_stays before update of place, online_link on meeting
  for each row when (old.minutes_approved_at is not null) execute function approval_stays();
