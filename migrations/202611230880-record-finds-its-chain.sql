-- The chain an entry belongs to is found by the index: with "is not distinct from" every version of every chain was read.

create or replace function audit_append(
  of_kind text, of_subject uuid, by_words text, what text, about_kind text, about_id uuid, with_ids jsonb,
  decided text, came_from text, by_person uuid default null, by_grant uuid default null
) returns bigint language plpgsql security definer
  set search_path = pg_catalog, public set timezone = 'UTC'
as $$
declare
  chain audit_chain;
  e audit_entry;
  asker uuid := nullif(current_setting('app.person', true), '')::uuid;
  asked_by_link uuid := nullif(current_setting('app.grant', true), '')::uuid;
begin
  insert into audit_chain (kind, subject_id, partnership_id)
    values (of_kind, of_subject, case of_kind
      when 'review' then (select partnership_id from review where id = of_subject)
      when 'partnership' then (select id from partnership where id = of_subject) end)
    on conflict do nothing;
  if of_subject is null then
    select * into strict chain from audit_chain where kind = of_kind and subject_id is null for update;
  else
    select * into strict chain from audit_chain where kind = of_kind and subject_id = of_subject for update;
  end if;
  if of_kind <> 'installation' and chain.partnership_id is null then
    raise exception 'There is no % to keep this record for', of_kind;
  end if;

  e.chain_id := chain.id;
  e.seq := chain.last_seq + 1;
  e.prev_hash := chain.last_hash;
  e.at := greatest(scope_now(), chain.last_at);
  e.review_id := case when of_kind = 'review' then of_subject end;
  e.partnership_id := chain.partnership_id;
  e.person_id := case when scope_system() then coalesce(by_person, asker) else asker end;
  e.grant_id := case when scope_system() then coalesce(by_grant, asked_by_link) else asked_by_link end;
  e.actor_words := by_words;
  e.action := what;
  e.object_kind := about_kind;
  e.object_id := about_id;
  e.ids := with_ids;
  e.decision := decided;
  e.from_address := came_from;
  e.hash := encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex');

  insert into audit_entry select e.*;
  update audit_chain set last_seq = e.seq, last_hash = e.hash, last_at = e.at where id = chain.id;
  return e.seq;
end $$;
