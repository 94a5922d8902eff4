-- Approved minutes cannot be changed: what a duty rests on, and the minutes left out or had wrong, is put on record by what is added to them.
alter table meeting_addendum
  add column answers text[] not null default '{}' check (answers <@ array['breadth-enough', 'breadth-wider', 'shown']);
