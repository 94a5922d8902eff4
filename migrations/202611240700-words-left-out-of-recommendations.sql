-- Words are left out of single recommendations as of sections: a recommendation becomes public beside the report.
alter table publication_removal drop constraint publication_removal_part_check;
alter table publication_removal add constraint publication_removal_part_check check (part in ('overview', 'summary', 'recommendation'));
