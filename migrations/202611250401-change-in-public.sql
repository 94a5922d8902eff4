-- Whether the public reads what changed because of a published review. A board decides, with its day and minute, and nothing goes out without
-- it; the last decision of a review counts. The words that the board had before it are named: others wait for another decision.
create table impact_public_decision (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  number integer not null check (number > 0),
  board_name text not null check (board_name <> ''),
  decided_on date not null,
  minute text not null check (minute <> ''),
  claims_public boolean not null,
  silence_named boolean not null,                          -- whether it is said who has not answered
  wordings uuid[] not null default '{}',                   -- of claims, as the board had them
  definitions uuid[] not null default '{}',                -- of measures
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (review_id, number),
  check (claims_public or (not silence_named and wordings = '{}' and definitions = '{}'))
);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
begin
  perform belongs_to_review('impact_public_decision');
  perform protect_table('impact_public_decision', 'select, insert',
    '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_partnerships())::uuid[])
      or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[])))',
    '(select scope_system()) or (' || on_it || ' and partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]))');
end $$;

-- What changed, as the public reads it, and who has not answered; and the library of measures, which is of no review.
create table published.change (
  partnership text not null,
  slug text not null,
  position integer not null,
  content jsonb not null,
  primary key (partnership, slug, position),
  foreign key (partnership, slug) references published.review on delete cascade
);

create table published.silence (
  partnership text not null,
  slug text not null,
  position integer not null,
  content jsonb not null,
  primary key (partnership, slug, position),
  foreign key (partnership, slug) references published.review on delete cascade
);

create table published.library_measure (
  key text primary key,
  position integer not null,
  content jsonb not null
);

do $$
declare
  name text;
begin
  foreach name in array array['change', 'silence', 'library_measure'] loop
    execute format('alter table published.%I enable row level security', name);
    execute format('alter table published.%I force row level security', name);
    execute format('create policy for_owner on published.%I to %I using (current_user <> session_user or current_setting(''app.owner'', true) = ''on'')',
      name, current_user);
    execute format('create policy public_reads on published.%I for select to dhr_public using (true)', name);
    execute format('create policy program_writes on published.%I to dhr_app using ((select scope_system())) with check ((select scope_system()))', name);
    execute format('grant select on published.%I to dhr_public', name);
    execute format('grant select, insert, update, delete on published.%I to dhr_app', name);
  end loop;
end $$;
