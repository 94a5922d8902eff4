import { inWords } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { chiefOfficerOf, findPartnership } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { linkTo } from '../asking/request-link.js';
import type { ScopingRequest } from '../queries.js';
import { scopingChasers } from '../tables.js';

/** A reminder to send: a step of the ladder, or one sent by hand (no step). */
export interface Chase {
  readonly target: 'contact' | 'chief-officer';
  readonly step: number | undefined;
  readonly daysLate: number;
}

/** What became of it. */
export type ChaseOutcome = 'sent' | 'nobody-to-send-to' | 'sent-before';

/**
 * Sends a reminder with a link to the same request. The row comes first: where its step has been taken already, nothing is sent. With
 * nobody to send it to, the row says so.
 */
export async function sendChaser(
  work: Work,
  { request, reference }: { request: ScopingRequest; reference: string },
  chase: Chase,
): Promise<ChaseOutcome> {
  const to = chase.target === 'contact' ? contactOf(request) : await chiefOfficerOf(work, request.agencyId);
  const [row] = await work.tx
    .insert(scopingChasers)
    .values(chaserRow(work, request, { ...chase, to }))
    .onConflictDoNothing()
    .returning({ id: scopingChasers.id });
  if (row === undefined) return 'sent-before';
  work.record({
    action: to === undefined ? 'scoping.reminder-undeliverable' : actionOf(chase.target),
    reviewId: request.reviewId,
    objectKind: 'scoping-request',
    objectId: request.id,
    ids: { agency: request.agencyId, reminder: row.id },
  });
  if (to === undefined) return 'nobody-to-send-to';
  await queueReminder(work, { request, reference }, { ...chase, ...to });
  return 'sent';
}

const actionOf = (target: Chase['target']): string => (target === 'contact' ? 'scoping.reminded' : 'scoping.escalated');

type Addressee = { readonly name: string; readonly email: string };

const contactOf = ({ contactName, contactEmail }: ScopingRequest): Addressee => ({
  name: contactName,
  email: contactEmail,
});

const chaserRow = (work: Work, request: ScopingRequest, chase: Chase & { to: Addressee | undefined }) => ({
  id: work.newId(),
  requestId: request.id,
  reviewId: request.reviewId,
  partnershipId: request.partnershipId,
  way: chase.step === undefined ? ('by-hand' as const) : ('by-timetable' as const),
  step: chase.step ?? null,
  forDueOn: request.dueOn,
  target: chase.target,
  toName: chase.to?.name ?? null,
  toEmail: chase.to?.email ?? null,
  sentAt: work.now,
  daysLate: chase.daysLate,
  sentBy: work.actor.kind === 'person' ? work.actor.personId : null,
});

async function queueReminder(
  work: Work,
  { request, reference }: { request: ScopingRequest; reference: string },
  to: Chase & Addressee,
): Promise<void> {
  const { name: partnershipName } = found(await findPartnership(work, request.partnershipId));
  const link = await linkTo(work, request, to.email);
  const due = inWords(request.dueOn);
  const was = request.dueOn < work.today ? 'was' : 'is';
  const opening =
    to.target === 'contact'
      ? [`Your agency’s answer to scoping request ${reference} ${was} due on ${due}. We have not had it yet.`]
      : [
          `${partnershipName} asked your agency on ${inWords(request.askedOn)} for an answer to scoping request ${reference}. It ${was} due on ${due}, and it has not come.`,
          'We write to you as the chief officer. Without your agency’s answer the partnership has to decide on a review without knowing what your agency knew. Please see that it is answered.',
        ];
  await queueMessage(work, {
    to: to.email,
    subject:
      to.target === 'contact'
        ? `Reminder: scoping request ${reference}`
        : `For the chief officer: scoping request ${reference} is not answered`,
    paragraphs: [
      ...opening,
      `Open and answer it here: ${link}`,
      'If your agency knew none of the people, a nil return takes a few minutes. You need no account; we will send a code to this address.',
    ],
    partnershipId: request.partnershipId,
    reviewId: request.reviewId,
  });
}
