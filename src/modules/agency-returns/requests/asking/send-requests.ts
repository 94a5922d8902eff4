import { authorise, Conflict, found } from '../../../../platform/errors.js';
import { personIn, type Work } from '../../../../platform/work.js';
import { listInWords } from '../../../../web/formats.js';
import type { OpenReview } from '../../../reviews/index.js';
import { versionInForceOf } from '../../../terms-of-reference/index.js';
import { keepRequests } from '../../policy.js';
import { agencyRequests } from '../../tables.js';
import { agenciesToAsk } from './agencies-to-ask.js';
import type { AskOne, AskPlan } from './form.js';
import { sendRequest } from './request-message.js';
import { type AgencyToAsk, type AskingBlocker, askingBlockers } from './rules.js';

/** Asks each agency, with a link to its own request. All or none: the reasons why not come back, and nothing is sent. */
export async function sendRequests(work: Work, review: OpenReview, plan: AskPlan): Promise<AskingBlocker[]> {
  authorise(keepRequests.may(review.roles));
  const directory = await agenciesToAsk(work, review);
  const chosen = plan.each.map((one) => ({
    one,
    agency: found(directory.find(({ id }) => id === one.agencyId)),
  }));
  const blockers = askingBlockers(chosen.map(({ agency }) => agency));
  if (blockers.length > 0) return blockers;
  const termsVersion = (await versionInForceOf(work, review.id)) ?? null;
  const requests = chosen.map(({ one, agency }) => ({
    ...requestFor(work, review, { plan, one, agency }),
    termsVersion,
  }));
  const made = await work.tx
    .insert(agencyRequests)
    .values(requests)
    .onConflictDoNothing()
    .returning({ agencyId: agencyRequests.agencyId });
  const lost = chosen.filter(({ agency }) => !made.some(({ agencyId }) => agencyId === agency.id));
  if (lost.length > 0)
    throw new Conflict(`Somebody else has asked ${listInWords(lost.map(({ agency }) => agency.name))} just now.`);
  for (const request of requests) {
    await sendRequest(work, { request, reference: review.reference });
    work.record({
      action: 'agency-returns.asked',
      reviewId: review.id,
      objectKind: 'agency-request',
      objectId: request.id,
      ids: { agency: request.agencyId },
    });
  }
  return [];
}

function requestFor(work: Work, review: OpenReview, ask: { plan: AskPlan; one: AskOne; agency: AgencyToAsk }) {
  const { plan, one, agency } = ask;
  const contact = found(agency.contact);
  return {
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    agencyId: agency.id,
    agencyName: agency.name,
    bound: agency.bound,
    kind: one.kind,
    withChronology: one.withChronology,
    periodFrom: plan.periodFrom ?? null,
    periodTo: plan.periodTo ?? null,
    lines: [...plan.lines],
    guidance: plan.guidance,
    contactName: contact.name,
    contactEmail: contact.email,
    askedBy: personIn(work),
    askedAt: work.now,
    askedOn: work.today,
    firstDueOn: one.dueOn,
    dueOn: one.dueOn,
  };
}
