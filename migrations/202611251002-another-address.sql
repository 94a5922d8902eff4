-- What was taken down with its address may be published again at another: this is the one that was chosen, until it is public there. What stands
-- since at an address that says nothing stays there until then.
alter table publication add column next_slug text check (next_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table publication add check (next_slug is null or (public_partnership is not null and state <> 'published'));
create unique index on publication (partnership_id, next_slug);
