-- From which page real names were asked for: the reason alone does not say what was read with them.

alter table name_showing add column page text not null default '' check (length(page) <= 500);
