-- A leaflet, word of advocacy or a letter that was kept with the wrong person is withdrawn, with the reason, as the record of a contact is:
-- it stays on view and counts no more. A letter that has gone cannot be: it was sent.
do $$
declare
  name text;
begin
  foreach name in array array['family_leaflet', 'family_advocacy', 'family_letter'] loop
    execute format('alter table %I
      add column withdrawn_by uuid references person (id),
      add column withdrawn_at timestamptz,
      add column withdrawn_reason text,
      add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))', name);
  end loop;
  foreach name in array array['family_leaflet', 'family_advocacy'] loop
    execute format('create policy changed on %1$I for update to dhr_app using (%2$s) with check (%2$s)', name, family_condition());
    execute format('grant update (withdrawn_by, withdrawn_at, withdrawn_reason) on %I to dhr_app', name);
  end loop;
end $$;
alter table family_letter add check (withdrawn_at is null or sent_on is null);
