import type { Day } from '../../../kernel/day.js';
import { authorise, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepScoping } from '../policy.js';
import { scopingRequests } from '../tables.js';
import { agenciesToAsk } from './agencies-to-ask.js';
import { sendRequest } from './request-message.js';
import { type AgencyToAsk, type AskingBlocker, askingBlockers } from './rules.js';

/** What agencies are asked. */
export interface ScopingPlan {
  readonly agencyIds: readonly string[];
  /** People whose real names the agencies are told so that they can search. */
  readonly subjectIds: readonly string[];
  readonly dueOn: Day;
  readonly periodFrom: Day | undefined;
  readonly periodTo: Day | undefined;
  readonly note: string;
  /** Ask them to secure their records too. */
  readonly secure: boolean;
  readonly secureWhat: string;
}

/** Asks each agency, with a link to its own request. All or none: the reasons why not come back, and nothing is sent. */
export async function sendRequests(work: Work, review: OpenReview, plan: ScopingPlan): Promise<AskingBlocker[]> {
  authorise(keepScoping.may(review.roles));
  const directory = await agenciesToAsk(work, review);
  const chosen = plan.agencyIds.map((id) => found(directory.find((agency) => agency.id === id)));
  const blockers = askingBlockers(chosen);
  if (blockers.length > 0) return blockers;
  const { name: partnershipName } = found(await findPartnership(work, review.partnershipId));
  for (const agency of chosen) {
    const request = requestFor(work, review, { plan, agency });
    await work.tx.insert(scopingRequests).values(request);
    await sendRequest(work, { request, reference: review.reference, partnershipName });
    work.record({
      action: 'scoping.sent',
      reviewId: review.id,
      objectKind: 'scoping-request',
      objectId: request.id,
      ids: { agency: agency.id },
    });
  }
  return [];
}

function requestFor(work: Work, review: OpenReview, { plan, agency }: { plan: ScopingPlan; agency: AgencyToAsk }) {
  const contact = found(agency.contact);
  return {
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    agencyId: agency.id,
    agencyName: agency.name,
    bound: agency.bound,
    contactName: contact.name,
    contactEmail: contact.email,
    askedAt: work.now,
    askedOn: work.today,
    dueOn: plan.dueOn,
    periodFrom: plan.periodFrom ?? null,
    periodTo: plan.periodTo ?? null,
    subjectIds: [...plan.subjectIds],
    note: plan.note,
    secureAskedOn: plan.secure ? work.today : null,
    secureWhat: plan.secure ? plan.secureWhat : '',
    sentBy: personIn(work),
  };
}
