-- A duty owed "at once" or "promptly" has no day to be listed by. It presses from the day it started: kept here for an open duty of that
-- kind without a day, and nothing otherwise, so that the oldest over all reviews are read from the beginning of a small index.
alter table duty_state add column presses_since date,
  add check (presses_since is null or (state = 'open' and due_on is null));
create index duty_state_presses on duty_state (presses_since) where presses_since is not null;

-- The kinds of limit stand in the program; from here on it keeps the column, so these are the duties of that kind on the day of this change.
update duty_state set presses_since = started_on
  where state = 'open' and due_on is null
    and duty_id in ('B-10', 'B-11', 'C-06', 'D-13', 'E-05', 'F-01', 'G-05', 'G-06', 'H-01b', 'H-07', 'H-11', 'H-17');
