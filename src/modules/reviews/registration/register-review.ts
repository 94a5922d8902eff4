import { type Day, yearOf } from '../../../kernel/day.js';
import { type RegimeId, regimeFor } from '../../../kernel/regime.js';
import { and, eq, like, sql } from '../../../platform/database/sql.js';
import { authorise, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, holds, type Partnership } from '../../accounts/index.js';
import { type DateBlocker, dateBlockers, fourDates } from '../dates/rules.js';
import type { ReviewKind } from '../kinds.js';
import { addSubject } from '../people/add-subject.js';
import type { NewSubject } from '../people/subjects.js';
import { findReviewById, type Review } from '../queries.js';
import { reviewNumbers, reviews } from '../tables.js';
import { freePseudonym } from './pseudonyms.js';
import { aroundNumber, isYearly, nextNumber, referenceFor } from './reference.js';

/** What a review begins with. */
export interface NewReview {
  readonly partnershipId: string;
  readonly kind: ReviewKind;
  readonly dateOfDeath: Day | null;
  readonly firstAwareOn: Day;
  readonly writtenNotificationOn: Day | null;
  readonly acceptedOn: Day;
  /** The regime when it is known already (a review brought over); otherwise by the day of the death. */
  readonly regime?: RegimeId | undefined;
  readonly subjects: readonly NewSubject[];
  /** The notifications it comes from, named in the record. */
  readonly notificationIds?: readonly string[] | undefined;
}

/** A review registered, or every reason it cannot be. */
export type Registered = { readonly review: Review } | { readonly blockers: readonly DateBlocker[] };

/**
 * Registers a review: a reference by the partnership's own pattern, a pseudonym, the regime by date, the four dates with the one that runs
 * the month, and the people with the key to who they are.
 */
export async function registerReview(work: Work, begun: NewReview): Promise<Registered> {
  authorise(holds(work.actor, begun.partnershipId, ['co-ordinator']));
  const partnership = found(await findPartnership(work, begun.partnershipId));
  const { clockStart: usual } = partnership.settings;
  const clockStart = fourDates(begun)[usual] === null ? 'first-aware' : usual;
  const blockers = dateBlockers(fourDates(begun), clockStart, work.today);
  if (blockers.length > 0) return { blockers };

  const realNames = begun.subjects.flatMap(({ identity }) => [identity.fullName, ...identity.aliases]);
  const id = await insertNumbered(work, partnership, realNames, {
    partnershipId: begun.partnershipId,
    regime: begun.regime ?? regimeFor(begun.dateOfDeath ?? begun.firstAwareOn, partnership.settings).id,
    kind: begun.kind,
    registeredAt: work.now,
    dateOfDeath: begun.dateOfDeath,
    firstAwareOn: begun.firstAwareOn,
    writtenNotificationOn: begun.writtenNotificationOn,
    acceptedOn: begun.acceptedOn,
    clockStart,
  });
  const review = found(await findReviewById(work, id));
  recordRegistration(work, review, begun.notificationIds ?? []);
  for (const subject of begun.subjects) await addSubject(work, review, subject);
  return { review };
}

type Row = Omit<typeof reviews.$inferInsert, 'id' | 'reference' | 'pseudonym'>;

/** So many numbers may be in use by reviews that the asker cannot see before something else must be wrong. */
const TRIES = 50;

async function insertNumbered(
  work: Work,
  partnership: Partnership,
  realNames: readonly string[],
  row: Row,
): Promise<string> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const reference = await takeReference(work, partnership);
    const pseudonym = await takePseudonym(work, partnership.id, { realNames, attempt });
    const [inserted] = await work.tx
      .insert(reviews)
      .values({ id: work.newId(), reference, pseudonym, ...row })
      .onConflictDoNothing()
      .returning({ id: reviews.id });
    if (inserted !== undefined) return inserted.id;
  }
  throw new Error(`No free reference was found by the pattern of ${partnership.shortName}`);
}

/** The next reference. The counter's row stays locked until the transaction ends, so two registrations wait for each other. */
async function takeReference(work: Work, { id, referencePattern }: Partnership): Promise<string> {
  const year = yearOf(work.today);
  const key = isYearly(referencePattern) ? year : 0;
  const next = await peekNumber(work, id, referencePattern);
  const [row] = await work.tx
    .insert(reviewNumbers)
    .values({ partnershipId: id, year: key, lastNumber: next })
    .onConflictDoUpdate({
      target: [reviewNumbers.partnershipId, reviewNumbers.year],
      set: { lastNumber: sql`greatest(${reviewNumbers.lastNumber} + 1, ${next})` },
    })
    .returning({ number: reviewNumbers.lastNumber });
  return referenceFor(referencePattern, year, row?.number ?? next);
}

async function peekNumber(work: Work, partnershipId: string, pattern: string): Promise<number> {
  const year = yearOf(work.today);
  const { before } = aroundNumber(pattern, year);
  const escaped = before.replace(/[\\%_]/g, '\\$&');
  const rows = await work.tx
    .select({ reference: reviews.reference })
    .from(reviews)
    .where(and(eq(reviews.partnershipId, partnershipId), like(reviews.reference, `${escaped}%`)));
  return nextNumber(
    pattern,
    year,
    rows.map(({ reference }) => reference),
  );
}

async function takePseudonym(
  work: Work,
  partnershipId: string,
  { realNames, attempt }: { readonly realNames: readonly string[]; readonly attempt: number },
): Promise<string> {
  const rows = await work.tx
    .select({ pseudonym: reviews.pseudonym })
    .from(reviews)
    .where(eq(reviews.partnershipId, partnershipId));
  const start = Number.parseInt(work.newId().slice(0, 6), 16) + attempt;
  return freePseudonym({ inUse: rows.map(({ pseudonym }) => pseudonym), realNames }, start);
}

function recordRegistration(work: Work, review: Review, notificationIds: readonly string[]): void {
  const ids = Object.fromEntries(
    notificationIds.map((id, index) => [index === 0 ? 'notification' : `notification${index + 1}`, id]),
  );
  work.record({ action: 'review.registered', reviewId: review.id, objectKind: 'review', objectId: review.id, ids });
}

/** The reference that the next registration would be given: for showing beforehand. */
export async function nextReference(work: Work, partnership: Partnership): Promise<string> {
  const year = yearOf(work.today);
  const [kept] = await work.tx
    .select({ number: reviewNumbers.lastNumber })
    .from(reviewNumbers)
    .where(
      and(
        eq(reviewNumbers.partnershipId, partnership.id),
        eq(reviewNumbers.year, isYearly(partnership.referencePattern) ? year : 0),
      ),
    );
  const next = await peekNumber(work, partnership.id, partnership.referencePattern);
  return referenceFor(partnership.referencePattern, year, Math.max(next, (kept?.number ?? 0) + 1));
}
