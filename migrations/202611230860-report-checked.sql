-- What the checks of a report need: the program reads the days of sign-off and of the check for anonymity, whoever asks, and a reminder to an
-- agency whose passages wait is kept.

-- The signature with which enough had signed: sign-off is of its day.
alter table report_signature add column completes boolean not null default false;
alter table report_signature add check (verdict = 'signed' or not completes);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  writes constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  office constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
  checked constant text := '(review_id = any((select scope_reviews_as(array[''information-governance'']))::uuid[]))';
begin
  execute format('alter policy seen on anonymity_check using ((select scope_system()) or (%s and (%s or %s)))', on_it, office, checked);
  -- Whoever signs reads what was settled: sign-off rests on it.
  execute format('alter policy seen on report_check_settled using (%s and %s)', on_it, office);
  execute format('alter policy seen on report_signature using ((select scope_system()) or (%s and %s))', on_it, office);
end $$;

create table fact_check_reminder (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  fact_check_id uuid not null,
  step integer,                                            -- of the partnership's ladder; none when it was sent by hand
  sent_by uuid references person (id),
  sent_at timestamptz not null,
  foreign key (fact_check_id, review_id) references fact_check (id, review_id),
  unique (fact_check_id, step)
);
create index on fact_check_reminder (review_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  office constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
begin
  perform belongs_to_review('fact_check_reminder');
  perform protect_table('fact_check_reminder', 'select, insert', format('(select scope_system()) or (%s and %s)', on_it, office),
    format('(select scope_system()) or (%s and %s)', on_it, office));
end $$;
