-- A resource in which somebody of a review stands is kept off the public page until it is said without. Found anew with each change and each night:
-- who is on record may come to be known after it was written.
alter table resource add column names_somebody boolean not null default false;
