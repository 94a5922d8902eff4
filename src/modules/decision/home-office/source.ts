import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, limitIn, people } from '../../accounts/index.js';
import { notificationsOf } from '../../notification/index.js';
import { live, memberships, type Review } from '../../reviews/index.js';
import { decidedBasis } from '../decided-basis.js';
import { decidedInWords } from '../outcomes.js';
import { establishingDirection, readRecord } from '../record.js';
import type { FormSource } from './prefill.js';

/** Reads what the form is filled in from. It opens the notification: the page records its look. */
export async function formSource(work: Work, review: Review): Promise<FormSource> {
  const partnership = found(await findPartnership(work, review.partnershipId));
  const [notification] = await notificationsOf(work, review.id);
  return {
    partnership,
    contact: work.actor.kind === 'person' ? work.actor.name : '',
    review,
    content: notification?.content,
    decision: await decisionIn(work, review),
    chair: await inOffice(work, review, { column: 'chair', role: 'independent-chair' }),
    author: await inOffice(work, review, { column: 'author', role: 'report-author' }),
    monthsToReport: limitIn(partnership.settings, 'months-to-report'),
  };
}

async function decisionIn(work: Work, review: Review): Promise<FormSource['decision']> {
  const record = await readRecord(work, review);
  const direction = establishingDirection(record);
  if (direction !== undefined) {
    const reasons = `Directed under ${direction.section} of the Domestic Violence, Crime and Victims Act 2004.`;
    return { words: decidedInWords.hold, on: direction.receivedOn, at: direction.recordedAt, reasons, isHeld: true };
  }
  const basis = await decidedBasis(work, record);
  if (record.decision === undefined || basis === undefined) return undefined;
  const { outcome, decidedOn, decidedAt } = record.decision;
  return {
    words: decidedInWords[outcome],
    on: decidedOn,
    at: decidedAt,
    reasons: basis.proposal.reasons,
    isHeld: outcome === 'hold',
  };
}

/** Who was appointed, as the register says it; else who holds the role. Appointments are kept by a later module: the catalogue has its words. */
async function inOffice(
  work: Work,
  review: Review,
  { column, role }: { column: string; role: string },
): Promise<string> {
  const kept = work.catalogue.registerColumns.find(({ id }) => id === column);
  const appointed = kept !== undefined && 'wordOf' in kept ? await kept.wordOf(work, [review.id]) : undefined;
  return appointed?.get(review.id) ?? (await holderOf(work, review, role));
}

async function holderOf(work: Work, review: Review, role: string): Promise<string> {
  const rows = await work.tx
    .select({ name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.reviewId, review.id), eq(memberships.role, role), live(work)));
  return rows.map(({ name }) => name).join(', ');
}
