-- A form that was sent, by the number its page gave it, who sent it and what it said: the same again is answered with the same, and does
-- nothing. The row is written before the form is dealt with, in the same transaction: of two at once the second waits, and then reads
-- what the first was answered. The app role reaches the table through these functions alone.
create table form_once (
  key text primary key check (length(key) = 64),           -- a hash: nothing of what was sent can be read from it
  location text,
  flash text,
  taken_at timestamptz not null
);
create index on form_once (taken_at);
select protect_table('form_once', 'select', 'false');

create function form_once_take(of_key text, at timestamptz) returns table (is_first boolean, location text, flash text)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  insert into form_once (key, taken_at) values (of_key, at) on conflict (key) do nothing;
  if found then
    return query select true, null::text, null::text;
  else
    return query select false, f.location, f.flash from form_once f where f.key = of_key;
  end if;
end $$;

create function form_once_answered(of_key text, to_location text, with_flash text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update form_once set location = to_location, flash = with_flash where key = of_key
$$;

-- A form that was refused in words is sent again once it is mended.
create function form_once_let_go(of_key text) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from form_once where key = of_key and location is null
$$;

create function form_once_forget(before timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from form_once where scope_system() and taken_at < before
$$;

revoke all on function form_once_take(text, timestamptz), form_once_answered(text, text, text), form_once_let_go(text),
  form_once_forget(timestamptz) from public;
grant execute on function form_once_take(text, timestamptz), form_once_answered(text, text, text), form_once_let_go(text),
  form_once_forget(timestamptz) to dhr_app;
