import { type Day, dayInLondon } from '../../../kernel/day.js';
import { and, eq, inArray, ne } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { type ActionLead, actionsIn, type PlannedAction } from '../../actions/index.js';
import { isWithUs } from '../../reviews/index.js';
import { standing } from '../counted.js';
import { type Claim, claimsIn, type Measure } from '../queries.js';
import { claims } from '../tables.js';
import { readingDue, type Sent } from './rules.js';
import { readingsAsked } from './tables.js';

/** A reading that is due, and of whom it can be asked. */
export interface DueReading {
  readonly claim: Claim;
  readonly measure: Measure;
  readonly dueOn: Day;
  readonly leads: readonly ActionLead[];
  /** What each of them was sent for this day. */
  sentTo(leadId: string): readonly Sent[];
}

/** Since when a reading of a measure is due; undefined while none is. */
export const dueOf = (measure: Measure, today: Day): Day | undefined =>
  readingDue({ ...measure, readings: standing(measure.readings) }, today);

/** Leads who have accepted an action by which a claim is to come true, for the body that the claim is of, and can be written to. */
export function leadsOf(
  claim: Pick<Claim, 'recommendationId' | 'bodyName'>,
  actions: readonly Pick<PlannedAction, 'action' | 'lead'>[],
): ActionLead[] {
  const theirs = actions.filter(
    ({ action, lead }) =>
      action.recommendationId === claim.recommendationId &&
      action.leadBody.toLowerCase() === claim.bodyName.toLowerCase() &&
      action.leadState === 'accepted' &&
      action.state !== 'superseded' &&
      action.state !== 'not-implemented' &&
      lead.endedOn === null,
  );
  return [...new Map(theirs.map(({ lead }) => [lead.id, lead])).values()];
}

/** Every reading of a partnership that is due, with the rights of the program: of reviews that are with it still. */
export async function dueReadings(work: Work, partnershipId: string): Promise<DueReading[]> {
  const rows = await work.tx
    .selectDistinct({ reviewId: claims.reviewId })
    .from(claims)
    .where(and(eq(claims.partnershipId, partnershipId), ne(claims.state, 'withdrawn')));
  const ours: string[] = [];
  for (const { reviewId } of rows) if (await isWithUs(work, reviewId)) ours.push(reviewId);
  return dueIn(work, partnershipId, await claimsIn(work, ours));
}

/** The same of some claims of one partnership. */
export async function dueIn(work: Work, partnershipId: string, all: readonly Claim[]): Promise<DueReading[]> {
  const live = all.filter(({ state }) => state !== 'withdrawn');
  const due = live.flatMap((claim) =>
    claim.measures.flatMap((measure) => {
      const dueOn = dueOf(measure, work.today);
      return dueOn === undefined ? [] : [{ claim, measure, dueOn }];
    }),
  );
  if (due.length === 0) return [];
  const reviewIds = new Set(due.map(({ claim }) => claim.reviewId));
  const actions = await actionsIn(work, partnershipId, [...reviewIds]);
  const sent = await sentFor(
    work,
    due.map(({ measure }) => measure.id),
  );
  return due.map(({ claim, measure, dueOn }) => ({
    ...{ claim, measure, dueOn, leads: leadsOf(claim, actions) },
    sentTo: (leadId) =>
      sent
        .filter((one) => one.measureId === measure.id && one.leadId === leadId && one.dueOn === dueOn)
        .map(({ moment, sentAt }) => ({ moment, on: dayInLondon(sentAt) })),
  }));
}

const sentFor = ({ tx }: Work, measureIds: readonly string[]) =>
  tx
    .select()
    .from(readingsAsked)
    .where(inArray(readingsAsked.measureId, [...measureIds]));
