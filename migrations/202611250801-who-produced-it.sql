-- Who produced a figure or an item of proof, as somebody says who is independent of the body whose practice it is about: whoever keeps the plan,
-- leads nothing of it, and is of another agency. What is given as "by others" counts as the body's own until then; the last row counts. What
-- such a person gives, they say so of themself in giving it.
alter table impact_reading add unique (id, claim_id);
alter table impact_evidence add unique (id, claim_id);
create table impact_vouch (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  claim_id uuid not null,
  reading_id uuid,
  evidence_id uuid,
  action_proof_id uuid references action_proof (id),       -- proof that came with an action of the claim
  producer text not null check (producer in ('own', 'other', 'independent')),
  because text not null default '',                        -- how they know; empty: they gave it themself
  said_by uuid not null references person (id),
  said_at timestamptz not null,
  seq integer generated always as identity,
  foreign key (claim_id, review_id) references impact_claim (id, review_id),
  foreign key (reading_id, claim_id) references impact_reading (id, claim_id),
  foreign key (evidence_id, claim_id) references impact_evidence (id, claim_id),
  check (num_nonnulls(reading_id, evidence_id, action_proof_id) = 1)
);
create index on impact_vouch (review_id);
create index on impact_vouch (claim_id);

-- Whether files of a run were answered by whoever leads the action, or by people of the body itself: its own audit, whatever it is called.
create function is_own_audit(run uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    select exists (
      select from impact_audit_answer f join impact_claim c on c.id = f.claim_id
        left join person p on p.id = f.answered_by left join agency g on g.id = p.agency_id
      where f.run_id = run and (f.answered_by_lead is not null or c.agency_id = g.id or lower(trim(g.name)) = lower(trim(c.body_name))))
  $$;

create function own_audit_is_own() returns trigger language plpgsql as $$
begin
  if new.producer <> 'own' and exists (select from impact_reading r where r.id = new.reading_id and is_own_audit(r.audit_run_id)) then
    raise exception 'An audit that a body makes of itself is its own' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger own_audit_is_own before insert on impact_vouch for each row execute function own_audit_is_own();
create trigger nobody_judges_their_own before insert on impact_vouch for each row
  when (current_user = 'dhr_app') execute function nobody_judges_their_own('said_by');

do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])))';
  follows constant text := '(select scope_system()) or (' || on_it || ' and (partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''panel-member'', ''minute-taker'']))::uuid[]) and review_id = any((select scope_undertaken())::uuid[])))';
begin
  perform belongs_to_review('impact_vouch');
  perform protect_table('impact_vouch', 'select, insert', follows || ' or claim_id = any((select scope_claims_led())::uuid[])', keeps);
end $$;

-- What was given before by people who keep the plan and are of another agency stands as they gave it; what leads gave waits for somebody's word.
insert into impact_vouch (id, review_id, partnership_id, claim_id, reading_id, evidence_id, producer, said_by, said_at)
select gen_random_uuid(), given.review_id, given.partnership_id, given.claim_id, given.reading_id, given.evidence_id, given.producer, given.given_by, given.given_at
from (
  select review_id, partnership_id, claim_id, id as reading_id, null::uuid as evidence_id, producer, producer_name, given_by, given_by_lead, given_at, audit_run_id
    from impact_reading
  union all
  select review_id, partnership_id, claim_id, null, id, producer, producer_name, given_by, given_by_lead, given_at, null from impact_evidence
) given
  join impact_claim c on c.id = given.claim_id join person p on p.id = given.given_by left join agency g on g.id = p.agency_id
where given.producer <> 'own' and given.given_by_lead is null and not is_own_audit(given.audit_run_id)
  and lower(trim(given.producer_name)) <> lower(trim(c.body_name))
  and (g.id is null or g.id is distinct from c.agency_id and lower(trim(g.name)) <> lower(trim(c.body_name)))
order by given.given_at;
