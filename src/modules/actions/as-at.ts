import { type Day, dayInLondon, endOfDayInLondon } from '../../kernel/day.js';
import { withHashJoins } from '../../platform/database/hash-joins.js';
import { sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { settingsOf } from '../accounts/index.js';
import type { ActionState, LeadState, UpdateSays } from './kinds.js';
import { type Rag, type RagSituation, ragOf } from './rag.js';

/** An action as it stood at the end of a day: figures alone, without a text or anybody's name. */
export interface ActionAsAt {
  readonly id: string;
  readonly reviewId: string;
  /** Absent for what was begun early, or is of the plan as a whole. */
  readonly recommendationId: string | undefined;
  readonly leadBody: string;
  /** An agency of the directory, not one whose name was typed. */
  readonly isListed: boolean;
  readonly rag: Rag;
  readonly state: ActionState;
  readonly leadState: LeadState;
  readonly dueOn: Day;
  /** The day of the last step, which closed it where it is closed. */
  readonly steppedOn: Day | undefined;
  readonly proofs: number;
  /** The days on which its lateness was taken to a chief officer. */
  readonly escalatedOn: readonly Day[];
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly review_id: string;
  readonly recommendation_id: string | null;
  readonly lead_body: string;
  readonly lead_listed: boolean;
  readonly state: ActionState;
  readonly lead_state: LeadState;
  readonly due_on: Day;
  readonly stepped_at: string | null;
  readonly plan_agreed: boolean;
  readonly milestone: Day | null;
  readonly proofs: number;
  readonly says: UpdateSays | null;
  readonly told_on: Day | null;
  readonly asked_since: Day | null;
  readonly escalated: readonly Day[] | null;
}

/**
 * Every action of a partnership as it stood at the end of a day, worked out from its dated record, whoever asks: read with the rights of
 * the program, for figures in which no review can be told. One query however many there are. What the record keeps no date of is as it is
 * now: its body, its milestones' days, and that the plan was agreed where that was taken back since.
 */
export const actionsAsAt = (work: Work, partnershipId: string, on: Day): Promise<ActionAsAt[]> =>
  asSystem(work, async () => {
    const { amberDays } = await settingsOf(work, partnershipId);
    const { rows } = await withHashJoins(work.tx, () => work.tx.execute<Row>(asAt(partnershipId, on)));
    return rows.map((row) => ({
      id: row.id,
      reviewId: row.review_id,
      recommendationId: row.recommendation_id ?? undefined,
      leadBody: row.lead_body,
      isListed: row.lead_listed,
      rag: ragOf(situationOf(row, amberDays), on).rag,
      state: row.state,
      leadState: row.lead_state,
      dueOn: row.due_on,
      steppedOn: row.stepped_at === null ? undefined : dayInLondon(new Date(row.stepped_at)),
      proofs: row.proofs,
      escalatedOn: row.escalated ?? [],
    }));
  });

const situationOf = (row: Row, amberDays: number): RagSituation => ({
  state: row.state,
  leadState: row.lead_state,
  planAgreed: row.plan_agreed,
  dueOn: row.due_on,
  milestones: row.milestone === null ? [] : [row.milestone],
  proofs: row.proofs,
  lastUpdate: row.says === null || row.told_on === null ? undefined : { says: row.says, toldOn: row.told_on },
  askedSince: row.asked_since ?? undefined,
  amberDays,
});

/** State and lead by the last step and asking until then; before the first, as the first one found them; the day as it was before it was next moved. */
function asAt(partnershipId: string, on: Day) {
  const end = sql`${endOfDayInLondon(on).toISOString()}::timestamptz`;
  const mine = sql`partnership_id = ${partnershipId}`;
  return sql`
    with stepped as (select distinct on (action_id) action_id, to_state, at from action_step where ${mine} and at <= ${end}
        order by action_id, seq desc),
      to_come as (select distinct on (action_id) action_id, from_state from action_step where ${mine} and at > ${end} order by action_id, seq),
      asked as (select distinct on (action_id) action_id, ended_at <= ${end} as ended,
          case when answered_at <= ${end} then answer else 'asked' end as lead_state
        from action_asking where ${mine} and asked_at <= ${end} order by action_id, asked_at desc),
      asked_later as (select distinct action_id from action_asking where ${mine} and asked_at > ${end}),
      moved_later as (select distinct on (action_id) action_id, was_due_on from action_delay
        where ${mine} and agreed_at > ${end} and milestone_id is null and outcome = 'agreed' order by action_id, agreed_at),
      milestone as (select action_id, min(due_on) as due_on from action_milestone
        where ${mine} and (removed_at is null or removed_at > ${end}) and (met_on is null or met_on > ${on}) group by action_id),
      proof as (select action_id, count(*)::int as proofs from action_proof
        where ${mine} and given_at <= ${end} and (removed_at is null or removed_at > ${end}) group by action_id),
      told as (select distinct on (action_id) action_id, says, told_on, told_at from action_update where ${mine} and told_at <= ${end}
        order by action_id, told_at desc),
      reminded as (select r.action_id, min(r.for_day) filter (where r.moment in ('round', 'asked') and r.sent_at > coalesce(told.told_at, '-infinity')) as asked_since,
          array_agg(r.for_day::text order by r.for_day) filter (where r.moment = 'to-chief-officer') as escalated
        from action_reminder r left join told using (action_id) where r.${mine} and r.sent_at <= ${end} group by r.action_id)
    select a.id, a.review_id, a.recommendation_id, a.lead_body, a.lead_agency_id is not null as lead_listed,
      coalesce(stepped.to_state, to_come.from_state, a.state) as state,
      case when asked.action_id is null then case when asked_later.action_id is null then a.lead_state else 'not-asked' end
        when asked.ended then 'not-asked' else asked.lead_state end as lead_state,
      coalesce(moved_later.was_due_on, a.due_on)::text as due_on, stepped.at::text as stepped_at,
      coalesce(plan.agreed_on <= ${on}, false) as plan_agreed, milestone.due_on::text as milestone, coalesce(proof.proofs, 0) as proofs,
      told.says, told.told_on::text as told_on, reminded.asked_since::text as asked_since, reminded.escalated
    from action a
      left join stepped on stepped.action_id = a.id left join to_come on to_come.action_id = a.id
      left join asked on asked.action_id = a.id left join asked_later on asked_later.action_id = a.id
      left join moved_later on moved_later.action_id = a.id left join milestone on milestone.action_id = a.id
      left join proof on proof.action_id = a.id left join told on told.action_id = a.id
      left join reminded on reminded.action_id = a.id left join action_plan plan on plan.review_id = a.review_id
    where a.${mine} and a.recorded_at <= ${end}`;
}
