-- The public page says how much of a report is public; a learning brief is no overview report.
alter table published.review add column scope text not null default 'whole' check (scope in ('whole', 'summary', 'learning'));
alter table published.section drop constraint section_part_check;
alter table published.section add constraint section_part_check
  check (part in ('overview', 'summary', 'brief', 'plan', 'letter', 'leaflet'));
