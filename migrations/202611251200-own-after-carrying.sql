-- Nobody judges their own change, and carrying it on to a recommendation that took the place of its own does not make it somebody else's: who led an
-- action of the claim that it came from is no more independent of it, though that action was put aside with the recommendation.
create or replace function is_own_change(claim uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  as $$
    with recursive come_from as (
      select c.id, c.carried_from, c.agency_id, c.body_name, c.recommendation_id from impact_claim c where c.id = claim
      union
      select c.id, c.carried_from, c.agency_id, c.body_name, c.recommendation_id from impact_claim c join come_from f on f.carried_from = c.id
    )
    select exists (
      select from come_from c join person p on p.id = (select scope_person()) left join agency g on g.id = p.agency_id
      where c.agency_id = g.id or lower(trim(g.name)) = lower(trim(c.body_name)) or exists (
        select from action a join action_lead l on l.id = a.lead_id
        where a.recommendation_id = c.recommendation_id and lower(a.lead_body) = lower(c.body_name)
          and (a.state <> 'superseded' or c.id <> claim)
          and (l.person_id = p.id or l.email = lower(p.email))))
  $$;

-- What is said of proof of an action is said of proof in that review.
alter table action_proof add unique (id, review_id);
alter table impact_vouch drop constraint impact_vouch_action_proof_id_fkey;
alter table impact_vouch add foreign key (action_proof_id, review_id) references action_proof (id, review_id);
