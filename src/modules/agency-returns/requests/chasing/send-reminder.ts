import { eq } from '../../../../platform/database/sql.js';
import { found } from '../../../../platform/errors.js';
import type { Work } from '../../../../platform/work.js';
import { type Addressee, chiefOfficerOf, findPartnership, people } from '../../../accounts/index.js';
import { queueMessage } from '../../../messages/index.js';
import type { ChaserTarget } from '../../kinds.js';
import { returnPaths } from '../../paths.js';
import type { AgencyRequest, AskedAgency } from '../../queries.js';
import { requestChasers } from '../../tables.js';
import { linkTo } from '../asking/request-message.js';
import { recordOn } from '../keeping/change-request.js';
import { reminderWords } from './reminder-words.js';

/** A reminder to send: a step of the ladder, or one sent by hand or beside a step (no number). */
export interface Reminder {
  readonly target: ChaserTarget;
  readonly step: number | undefined;
  /** Days since the step was due; nought by hand. */
  readonly daysLate: number;
}

export type ReminderOutcome = 'sent' | 'nobody-to-send-to' | 'sent-before';

/** What is chased, and the reference it is known by. */
export interface Chased {
  readonly asked: AskedAgency;
  readonly reference: string;
}

/**
 * Sends a reminder. The row comes first: where its step has been taken already, nothing is sent. With nobody to send it to, the row says so.
 */
export async function sendReminder(work: Work, chased: Chased, reminder: Reminder): Promise<ReminderOutcome> {
  const { request } = chased.asked;
  const to = await addresseeOf(work, chased.asked, reminder.target);
  const [row] = await work.tx
    .insert(requestChasers)
    .values(rowOf(work, request, { ...reminder, to }))
    .onConflictDoNothing()
    .returning({ id: requestChasers.id });
  if (row === undefined) return 'sent-before';
  const sent = reminder.target === 'chief-officer' ? 'agency-returns.escalated' : 'agency-returns.reminded';
  recordOn(work, request, to === undefined ? 'agency-returns.reminder-undeliverable' : sent, { reminder: row.id });
  if (to === undefined) return 'nobody-to-send-to';
  await queueReminder(work, chased, { target: reminder.target, to });
  return 'sent';
}

async function addresseeOf(work: Work, { request, author }: AskedAgency, target: ChaserTarget) {
  if (target === 'contact') return { name: request.contactName, email: request.contactEmail };
  if (target === 'chief-officer') return chiefOfficerOf(work, request.agencyId);
  if (author === undefined) return undefined;
  const [account] = await work.tx.select({ email: people.email }).from(people).where(eq(people.id, author.personId));
  return account && { name: author.name, email: account.email };
}

const rowOf = (work: Work, request: AgencyRequest, { to, ...one }: Reminder & { to: Addressee | undefined }) => ({
  id: work.newId(),
  requestId: request.id,
  reviewId: request.reviewId,
  partnershipId: request.partnershipId,
  way: work.actor.kind === 'person' ? ('by-hand' as const) : ('by-timetable' as const),
  step: one.step ?? null,
  forDueOn: request.dueOn,
  target: one.target,
  toName: to?.name ?? null,
  toEmail: to?.email ?? null,
  daysLate: one.daysLate,
  sentAt: work.now,
  sentBy: work.actor.kind === 'person' ? work.actor.personId : null,
});

async function queueReminder(
  work: Work,
  { asked, reference }: Chased,
  { target, to }: { target: ChaserTarget; to: Addressee },
): Promise<void> {
  const { request } = asked;
  const { name: partnershipName } = found(await findPartnership(work, request.partnershipId));
  const way =
    target === 'author'
      ? work.installation.publicUrl + returnPaths.own(reference)
      : await linkTo(work, request, to.email);
  const { subject, paragraphs } = reminderWords({
    target,
    reference,
    partnershipName,
    way,
    dueOn: request.dueOn,
    askedOn: request.askedOn,
    isLate: request.dueOn < work.today,
    somebodyNamed: asked.author !== undefined,
  });
  await queueMessage(work, {
    to: to.email,
    subject,
    paragraphs,
    partnershipId: request.partnershipId,
    reviewId: request.reviewId,
  });
}
