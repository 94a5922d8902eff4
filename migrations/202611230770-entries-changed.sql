-- What was worked out of the entries of a chronology that was handed in (how they are spread over the months, likely doubles) is kept by the
-- chronology, its version and this number. Entries change only while it is the agency's own; but a save can meet the handing in, and an agency's
-- work can go on at another agency that has handed in already. Then what was kept must not be found again.
alter table chronology add column entries_changed integer not null default 0;

create function chronology_entries_changed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
  as $$
declare
  ids uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct chronology_id) into ids from entries_now;
  else
    select array_agg(distinct chronology_id) into ids from (select chronology_id from entries_now union select chronology_id from entries_before) e;
  end if;
  -- Waits for whoever is handing it in at this moment, and keeps it from being handed in until these entries are there.
  perform from chronology where id = any(ids) order by id for share;
  update chronology set entries_changed = entries_changed + 1
  where id = any(ids) and handed_in_at is not null
    and (accepted_at is not null or released_at is not null or sent_back_at is null or sent_back_at < handed_in_at);
  return null;
end $$;
revoke execute on function chronology_entries_changed from public;

create trigger chronology_entries_added after insert on chronology_entry
  referencing new table as entries_now for each statement execute function chronology_entries_changed();
create trigger chronology_entries_changed after update on chronology_entry
  referencing old table as entries_before new table as entries_now for each statement execute function chronology_entries_changed();
