-- What was settled of a finding, step by step: the finding itself says only where it stands.

create table finding_step (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  finding_id uuid not null,
  step text not null check (step in ('agree', 'set-aside', 'take-up-again')),
  from_state text not null check (from_state in ('proposed', 'agreed', 'set-aside')),
  to_state text not null check (to_state in ('proposed', 'agreed', 'set-aside')),
  reason text not null default '',
  by_person uuid not null references person (id),
  at timestamptz not null,
  seq integer generated always as identity,
  foreign key (finding_id, review_id) references finding (id, review_id),
  check (to_state <> 'set-aside' or reason <> '')
);
create index on finding_step (review_id);
create index on finding_step (finding_id);

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'']))::uuid[]))';
begin
  perform belongs_to_review('finding_step');
  -- Whoever reads the finding reads what was settled of it.
  perform protect_table('finding_step', 'select, insert',
    format('%s and exists (select from finding f where f.id = finding_id)', on_it), format('%s and %s', on_it, keeps));
end $$;

-- Panel members read findings before every return and chronology is released to them: a source opens only with what it points at.
create policy opens_with_what_it_names on finding_source as restrictive for select to dhr_app using (
  (select scope_system())
  or ((return_version_id is null or exists (select from return_version v where v.id = return_version_id))
    and (entry_id is null or exists (select from chronology_entry e where e.id = entry_id))
    and (missed_id is null or exists (select from missed_opportunity m where m.id = missed_id)))
);
