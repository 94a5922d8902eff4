-- What was found again is also entered by hand, by whoever keeps the plan, in their own name, with a reason, and of what they may read themself.
alter table impact_challenge add column raised_because text not null default '';
alter table impact_challenge add check ((raised_by is null) = (raised_because = ''));

create function challenge_is_raised_by_hand() returns trigger language plpgsql as $$
begin
  if not (select scope_system()) and (new.raised_by is distinct from (select scope_person()) or new.answer is not null
      or not exists (select from finding f where f.id = new.finding_id and f.partnership_id = new.partnership_id and f.review_id <> new.review_id)
        and not exists (select from learning_item l where l.id = new.learning_item_id and l.partnership_id = new.partnership_id)) then
    raise exception 'Something is found again in somebody''s own name, of what they may read' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger challenge_is_raised_by_hand before insert on impact_challenge for each row
  when (current_user = 'dhr_app') execute function challenge_is_raised_by_hand();
