-- An attempt to publish at the hour that ended in a fault of the program, until one does not: said to whoever runs the review.
alter table publication add column fault_at timestamptz;

-- Who reads it before, on what terms, and until when they keep it to themselves; not later than it is public.
alter table publication add column embargo text not null default '';
alter table publication add column embargo_until timestamptz;

-- The register is sorted by these.
create index on register_row (((cells ->> 'published')));
create index on register_row (((cells ->> 'withheld')));
