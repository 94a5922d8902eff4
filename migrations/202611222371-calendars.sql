-- A calendar file can travel with a message, so that Outlook and Google move the meeting they already hold.
alter table message add column calendar text;

-- The secret address under which a person's calendar program reads the dates of their reviews. Only its hash is kept.
create table calendar_feed (
  person_id uuid primary key references person (id),
  token_hash text unique,                                  -- null: taken back
  made_at timestamptz not null,
  last_read_at timestamptz
);
select protect_table('calendar_feed', 'select, insert, update', 'person_id = (select scope_person())', 'person_id = (select scope_person())');

-- Whose calendar it is, with the roles they hold now. A calendar program brings no session: the address is all it has. `first_today` is true
-- at the first reading of the day in London.
create function calendar_asker(hash text, at timestamptz)
returns table (person_id uuid, name text, agency_id uuid, roles jsonb, first_today boolean)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  feed calendar_feed%rowtype;
begin
  select f.* into feed from calendar_feed f where f.token_hash = hash for update;
  if feed.person_id is null then return; end if;
  if feed.last_read_at is null or feed.last_read_at < at then
    update calendar_feed f set last_read_at = at where f.person_id = feed.person_id;
  end if;
  return query
    select p.id, p.name, p.agency_id,
      coalesce((select jsonb_agg(jsonb_build_object('partnership_id', g.partnership_id, 'role', g.role) order by g.role)
        from role_grant g
        where g.person_id = p.id and g.starts_on <= (at at time zone 'Europe/London')::date
          and (g.ends_on is null or g.ends_on > (at at time zone 'Europe/London')::date)), '[]'::jsonb),
      feed.last_read_at is null
        or (feed.last_read_at at time zone 'Europe/London')::date < (at at time zone 'Europe/London')::date
    from person p
    where p.id = feed.person_id and p.disabled_at is null;
end $$;
revoke all on function calendar_asker(text, timestamptz) from public;
grant execute on function calendar_asker(text, timestamptz) to dhr_app;
