-- A spreadsheet made with American settings has the month before the day: 05/04/2019 is then the fourth of May. Whoever brings it says so.

alter table chronology_import add column month_first boolean not null default false;
