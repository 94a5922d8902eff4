-- What proof without figures shows: an inspection that saw no change is no proof of one. What was given before says nothing of it, and neither does
-- what came with an action: nobody was asked, and it counts for no more than that something is known, until somebody independent of the body says so.
alter table impact_evidence add column says text not null default 'not-said' check (says in ('change', 'no-change', 'worse', 'nothing', 'not-said'));
alter table impact_vouch add column says text not null default 'not-said' check (says in ('change', 'no-change', 'worse', 'nothing', 'not-said'));
