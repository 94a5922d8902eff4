import type { Waiting } from '../../../platform/catalogue.js';
import { and, eq, inArray, ne, or } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { leadsAtWork } from '../../actions/index.js';
import { live, memberships, reviews, visibleReviews } from '../../reviews/index.js';
import { type LedClaim, ledClaims } from '../led/led-claims.js';
import { changePaths, ledChangePaths } from '../paths.js';
import { type Claim, claimsIn, type Measure } from '../queries.js';
import { claims } from '../tables.js';
import { dueIn, dueOf } from './due-readings.js';
import { isForKeeper } from './rules.js';

/** What waits for whoever asks: figures that they are to enter as a lead, and those that leads were asked for in vain, for whoever keeps the plan. */
export const readingsWaiting = async (work: Work, plans: readonly PlansKept[]): Promise<Waiting[]> =>
  work.actor.kind === 'person' ? [...(await toEnter(work)), ...(await askedInVain(work, plans))] : [];

async function toEnter(work: Work): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const at of await leadsAtWork(work)) {
    const due = (await ledClaims(work, at)).flatMap((claim) =>
      claim.measures.flatMap((measure) => {
        const dueOn = dueOf(measure, work.today);
        return dueOn === undefined ? [] : [{ claim, measure, dueOn }];
      }),
    );
    const [first] = due.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    if (first === undefined) continue;
    waiting.push({
      text: due.length === 1 ? 'Enter how it stands now' : `Enter how ${due.length} things stand now`,
      href: due.length === 1 ? readingPage(at.lead.id, first) : ledChangePaths.all(at.lead.id),
      dueOn: first.dueOn,
      detail: 'A figure that shows whether practice changed, for an action that you lead',
    });
  }
  return waiting;
}

const readingPage = (leadId: string, { claim, measure }: { claim: LedClaim; measure: Measure }): string =>
  ledChangePaths.below(leadId, claim.id, `measures/${measure.id}/reading`);

async function askedInVain(work: Work, plans: readonly PlansKept[]): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const { partnershipId, reviews: kept, claims: all } of plans) {
    const late = (await dueIn(work, partnershipId, all)).filter(({ leads, sentTo }) =>
      isForKeeper(leads.map(({ id }) => sentTo(id))),
    );
    for (const { id, reference } of kept) {
      const own = late.filter(({ claim }) => claim.reviewId === id);
      if (own.length === 0) continue;
      const nobody = own.filter(({ leads }) => leads.length === 0).length;
      waiting.push({
        text: 'See to figures that did not come',
        href: changePaths.home(reference),
        reference,
        dueOn: own.map(({ dueOn }) => dueOn).toSorted()[0],
        detail: `${plural(own.length, 'figure')} of change in practice${nobody === 0 ? ', asked for twice' : `, ${nobody} with no lead to ask`}`,
      });
    }
  }
  return waiting;
}

/** A review with claims, whose plan the asker keeps. */
export interface ReviewKept {
  readonly id: string;
  readonly partnershipId: string;
  readonly reference: string;
}

/** What is claimed in the reviews of one partnership whose plan the asker keeps. */
export interface PlansKept {
  readonly partnershipId: string;
  readonly reviews: readonly ReviewKept[];
  readonly claims: readonly Claim[];
}

/** Read once for all that waits for whoever keeps the plan. */
export async function plansKept(work: Work): Promise<PlansKept[]> {
  const plans: PlansKept[] = [];
  for (const [partnershipId, own] of Map.groupBy(await reviewsKept(work), (one) => one.partnershipId)) {
    const ids = own.map(({ id }) => id);
    plans.push({ partnershipId, reviews: own, claims: await claimsIn(work, ids) });
  }
  return plans;
}

/** Reviews with claims whose plan the asker keeps for the partnership. */
async function reviewsKept(work: Work): Promise<ReviewKept[]> {
  if (work.actor.kind !== 'person') return [];
  const { personId, roles } = work.actor;
  const runs = roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  const overseen = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'single-point-of-contact'), live(work)));
  return work.tx
    .selectDistinct({ id: reviews.id, partnershipId: reviews.partnershipId, reference: reviews.reference })
    .from(reviews)
    .innerJoin(claims, eq(claims.reviewId, reviews.id))
    .where(
      and(
        visibleReviews(work),
        or(inArray(reviews.partnershipId, runs), inArray(reviews.id, overseen)),
        ne(claims.state, 'withdrawn'),
      ),
    )
    .orderBy(reviews.reference);
}
