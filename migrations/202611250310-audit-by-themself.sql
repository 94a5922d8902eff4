-- Whoever leads an action answers files, finishes and drops runs in their own name alone, and drops no run whose reading somebody else gave.

create or replace function audit_answer_while_open() returns trigger language plpgsql as $$
begin
  if not exists (select from impact_audit_run r where r.id = new.run_id and r.dropped_at is null and new.file_number <= r.sample
      and (r.finished_at is null or r.reopened_at > r.finished_at)) then
    raise exception 'Files of a run are answered while it is open' using errcode = '42501';
  end if;
  if not keeps_plan(new.review_id, new.partnership_id) and (new.answered_by_lead = any((select scope_leads())::uuid[])) is not true then
    raise exception 'Nobody answers in the name of somebody else' using errcode = '42501';
  end if;
  return new;
end $$;

create or replace function audit_run_stays_as_drawn() returns trigger language plpgsql as $$
begin
  if old.dropped_at is not null or not only_changes(to_jsonb(old), to_jsonb(new), array['left_out_because', 'finished_at', 'finished_by', 'finished_by_lead',
      'reading_id', 'reopened_at', 'dropped_at', 'dropped_reason', 'dropped_by', 'dropped_by_lead', 'version']) then
    raise exception 'A sample stays as it was drawn' using errcode = '42501';
  end if;
  if not keeps_plan(new.review_id, new.partnership_id) then
    if new.finished_at is distinct from old.finished_at and (new.finished_by_lead = any((select scope_leads())::uuid[])) is not true
      or new.dropped_at is not null and (new.dropped_by_lead = any((select scope_leads())::uuid[])) is not true then
      raise exception 'Nobody finishes or drops a run in the name of somebody else' using errcode = '42501';
    end if;
    if new.dropped_at is not null and exists (select from impact_reading r where r.id = new.reading_id and r.withdrawn_at is null
        and not exists (select from impact_reading c where c.corrects = r.id)) then
      raise exception 'A run is dropped with its reading' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
