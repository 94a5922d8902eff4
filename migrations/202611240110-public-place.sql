-- Where a review first stood in the public library, it stands for good: a partnership may be renamed, an address typed anew, and what is taken down
-- is taken down from where it is. Null until it is public or said to be withheld.
alter table publication add column public_partnership text check (public_partnership <> '');
alter table publication add check (public_partnership is null or slug is not null);
