-- What was signed, issued or made public stays as it was, whoever asks; and what is signed is signed by whoever signs it. The pages said so;
-- now the database does too.

-- A taking back belongs to its row of the log: it opens to those to whom that row opens, and to nobody of another partnership.
do $$
declare
  of_given constant text := 'exists (select from board_given g where g.id = given_id and g.partnership_id = board_given_withdrawal.partnership_id)';
  reads constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'', ''board-member'']))::uuid[])
    or (select scope_system()))';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
begin
  execute format('alter policy seen on board_given_withdrawal using (%s and %s)', reads, of_given);
  execute format('alter policy added on board_given_withdrawal with check (%s and %s)', keeps, of_given);
end $$;

create function edition_is_signed_by_oneself() returns trigger language plpgsql as $$
begin
  if new.person_id is distinct from (select scope_person()) then
    raise exception 'What becomes public is signed by whoever signs it' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and (old.taken_back_at is not null or not only_changes(to_jsonb(old), to_jsonb(new), array['taken_back_at'])) then
    raise exception 'What was signed stays as it was signed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger signed_by_oneself before insert or update on publication_signature for each row when (current_user = 'dhr_app')
  execute function edition_is_signed_by_oneself();

create function edition_stays() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or not only_changes(to_jsonb(old), to_jsonb(new), array['ended_at']) then
    raise exception 'What was public stays on record as it was' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger edition_stays before update on publication_edition for each row when (current_user = 'dhr_app') execute function edition_stays();

-- A leaflet is settled once, by whoever settles it; after that it becomes public or is so no longer, and nothing else of it changes.
create function leaflet_stays() returns trigger language plpgsql as $$
begin
  if not only_changes(to_jsonb(old), to_jsonb(new), case when old.outcome is null
      then array['outcome', 'reason', 'settled_by', 'settled_at'] else array['public_at', 'public_ended_at'] end)
    or old.outcome is null and new.outcome is not null and new.settled_by is distinct from (select scope_person()) then
    raise exception 'A leaflet stays as it was put up, and is signed by whoever signs it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger leaflet_stays before update on leaflet_version for each row when (current_user = 'dhr_app') execute function leaflet_stays();

create function issued_paper_stays() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) -> 'content' <> 'null' then
    raise exception 'A paper that was issued is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger stays_as_issued before update on brief_report for each row when (current_user = 'dhr_app') execute function issued_paper_stays();
create trigger stays_as_issued before update on six_month_update for each row when (current_user = 'dhr_app') execute function issued_paper_stays();
