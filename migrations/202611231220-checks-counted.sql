-- How many messages of the checks were neither mended nor settled when they were last gone through: their writers' days say it without going
-- through the whole report again.
alter table report_version add column checks_open integer check (checks_open >= 0);
