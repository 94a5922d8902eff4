-- Whoever is in a review as one of its own people stands on the list of who is who by themselves.
insert into named_person (id, review_id, partnership_id, subject_id, kind, pseudonym, position, added_at, changed_at)
  select gen_random_uuid(), review_id, partnership_id, id, 'subject', pseudonym, position, added_at, added_at from subject
  on conflict do nothing;

-- A holder of the key reads the pages of a review with real names for a while: why, and until when. It is theirs alone.
create table name_showing (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  person_id uuid not null references person (id),
  reason text not null check (reason <> ''),
  shown_at timestamptz not null,
  until timestamptz not null check (until > shown_at),
  ended_at timestamptz
);
create index on name_showing (review_id, person_id, until);

do $$
declare
  own constant text := '(select scope_system()) or (person_id = (select scope_person())
    and (partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or review_id = any((select scope_chaired())::uuid[]))
    and (review_id = any((select scope_excluded())::uuid[])) is not true)';
begin
  perform belongs_to_review('name_showing');
  perform protect_table('name_showing', 'select, insert, update', own, own);
end $$;
