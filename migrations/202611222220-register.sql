-- The register: one row a review, kept beside the duties (in the transaction of each act, and each night), so that ten thousand reviews
-- list as fast as a hundred. Under `cells` stand the columns that modules add, days as text by column id; each has an index to sort by.

create table register_row (
  review_id uuid primary key,
  partnership_id uuid not null,
  reference text not null,
  pseudonym text not null,
  regime text not null,
  kind text not null,
  year integer not null,                                   -- in which it was notified
  stage text not null,
  stage_place integer not null,                            -- its place in a review's life, to sort by
  stage_since date,
  decision text,
  decided_on date,
  late integer not null default 0,
  next_due date,
  next_duty text,
  paused_since date,
  cells jsonb not null default '{}' check (jsonb_typeof(cells) = 'object'),
  refreshed_at timestamptz not null
);
create index register_row_reference on register_row (reference, review_id);
create index register_row_pseudonym on register_row (lower(pseudonym), reference);
create index register_row_stage on register_row (stage_place, reference);
create index register_row_since on register_row (stage_since, reference);
create index register_row_late on register_row (late, reference);
create index register_row_due on register_row (next_due, reference);
create index register_row_decided on register_row (decided_on, reference);
create index register_row_paused on register_row (paused_since, reference) where paused_since is not null;
create index register_row_year on register_row (year, reference);
create index register_row_partnership on register_row (partnership_id, reference);
create index register_row_died on register_row ((cells ->> 'died'), reference);
create index register_row_aware on register_row ((cells ->> 'aware'), reference);
create index register_row_notified on register_row ((cells ->> 'notified'), reference);
create index register_row_home_office on register_row ((cells ->> 'home-office-told'), reference);
create index register_row_mopac on register_row ((cells ->> 'mopac-told'), reference);
create index register_row_family on register_row ((cells ->> 'family-told'), reference);
select protect_review_table('register_row');

-- What a board may know of the reviews of its partnership: no pseudonym, no day of death. The view reads as its owner and lets its own
-- condition alone decide, exclusions included; whoever sees it sees nothing of the table beneath.
create view register_board with (security_barrier) as
  select review_id, partnership_id, reference, kind, year, stage, stage_place, left(cells ->> 'died', 7) as month_of_death,
    decision, decided_on, late
  from register_row
  where partnership_id = any((select scope_roles(array['board-member', 'co-ordinator', 'csp-chair']))::uuid[])
    and (review_id = any((select scope_excluded())::uuid[])) is not true;
grant select on register_board to dhr_app;

-- Which fact a mark made by hand stands for, where more than one could meet the duty: held, or not held.
alter table duty_met_by_hand add column fact text;
