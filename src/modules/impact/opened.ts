import type { Day } from '../../kernel/day.js';
import { eq } from '../../platform/database/sql.js';
import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { agencies } from '../accounts/index.js';
import { actionsOf, leadsWhoAre, type OpenPlan, onPlan, type PlannedAction } from '../actions/index.js';
import { findRecommendation, withNames as named, type Recommendation } from '../recommendations/index.js';
import type { ReviewPermission } from '../reviews/index.js';
import { carriedFrom } from './claims/carried.js';
import { leadsBefore } from './closure.js';
import type { Judge } from './judging/rules.js';
import { type ClaimStanding, claimStanding } from './judging/standing.js';
import { keepChange } from './policy.js';
import { findClaim } from './queries.js';
import { withNames } from './with-names.js';

/** A claim as somebody on its review has opened it. */
export interface OpenClaim extends OpenPlan {
  /** As the asker reads it. */
  readonly standing: ClaimStanding;
  readonly recommendation: Recommendation | undefined;
  readonly asJudge: Judge;
  readonly today: Day;
}

/** Lets in by `/reviews/:reference/change/…` by a permission on the review; who is not bound yet is asked for the undertaking first. */
export const onChange = (permission: ReviewPermission): Guard<OpenPlan> => onPlan(permission);

/** The same for `/reviews/:reference/change/:claim/…`: another review's claim is not found. */
export const onClaim = (permission: ReviewPermission): Guard<OpenClaim> => {
  const onIt = onChange(permission);
  return {
    ...onIt,
    open: async (work, asked) => {
      const plan = await onIt.open(work, asked);
      if (plan === undefined || plan instanceof Elsewhere) return plan;
      return openClaim(work, plan, asked.params.claim ?? '');
    },
  };
};

async function openClaim(work: Work, plan: OpenPlan, id: string): Promise<OpenClaim | undefined> {
  const { review, names } = plan;
  const claim = await findClaim(work, review.id, id);
  if (claim === undefined) return undefined;
  const actions = await actionsOf(work, review);
  const standing = claimStanding(withNames(claim, names.text), actions, work.today);
  const recommendation = await findRecommendation(work, review.id, claim.recommendationId);
  return {
    ...{ ...plan, keeps: keepChange.may(review.roles), standing },
    recommendation: recommendation && named(recommendation, names.text),
    asJudge: await judgeIn(work, plan, { standing, actions }),
    today: work.today,
  };
}

interface Judged {
  readonly standing: ClaimStanding;
  /** All of the plan. */
  readonly actions: readonly PlannedAction[];
}

async function judgeIn(work: Work, { review }: OpenPlan, { standing, actions }: Judged): Promise<Judge> {
  const { claim } = standing;
  const { actor } = work;
  if (actor.kind !== 'person') return { keeps: false, agencyId: undefined, agencyName: undefined, leads: false };
  const { agencyId, personId } = actor;
  const leads = [
    ...new Set([
      ...standing.actions.map(({ lead }) => lead.id),
      ...leadsWhoGave(claim),
      ...leadsBefore(await carriedFrom(work, claim), actions),
    ]),
  ];
  return {
    ...{ keeps: keepChange.may(review.roles), agencyId, agencyName: await agencyName(work, agencyId) },
    leads: leads.length > 0 && (await leadsWhoAre(work, personId, leads)).length > 0,
  };
}

/** Leads who said, gave or proposed something of a claim: handing the action back makes nobody independent of it. */
const leadsWhoGave = ({ recordedByLead, wordings, measures, evidence, judgements }: ClaimStanding['claim']): string[] =>
  [
    recordedByLead,
    ...wordings.map(({ writtenByLead }) => writtenByLead),
    ...measures.flatMap(({ readings, ...measure }) => [
      measure.recordedByLead,
      ...readings.map(({ givenByLead }) => givenByLead),
    ]),
    ...evidence.map(({ givenByLead }) => givenByLead),
    ...judgements.map(({ byLead }) => byLead),
  ].flatMap((id) => id ?? []);

async function agencyName({ tx }: Work, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const [row] = await tx.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, id));
  return row?.name;
}
