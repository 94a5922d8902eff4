-- What was held beside the claims of change, and how both read then: the look for what was found again does nothing twice, and misses nothing
-- that reads otherwise since. Of texts only a hash is kept.
create table impact_compared (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  finding_id uuid unique references finding (id),
  learning_item_id uuid unique references learning_item (id),
  read_as text not null check (read_as <> ''),             -- hash of what was found and of the claims that it may challenge
  compared_at timestamptz not null,
  check (num_nonnulls(finding_id, learning_item_id) = 1)
);
create index on impact_compared (partnership_id);
select protect_table('impact_compared', 'select, insert, update', '(select scope_system())', '(select scope_system())');
