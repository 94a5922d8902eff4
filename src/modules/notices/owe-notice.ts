import type { Day } from '../../kernel/day.js';
import type { Duty } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';
import { regimes } from '../../kernel/regime.js';
import { and, eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { findPartnership } from '../accounts/index.js';
import type { Review } from '../reviews/index.js';
import type { ExtractKind } from './kinds.js';
import { drawUpLetter, type LetterText } from './letters/letter-text.js';
import { notices } from './tables.js';

/** Word that is owed to somebody. */
export interface NewNotice {
  readonly review: Pick<Review, 'id' | 'partnershipId' | 'reference' | 'regime' | 'writtenNotificationOn'>;
  readonly recipient: {
    /** Tells recipients of one duty apart: the same key is owed a notice once for each duty of a review. */
    readonly key: string;
    readonly name: string;
    /** Whoever reads its mail there, in words. */
    readonly role: string;
    /** '' when none is known yet. */
    readonly email: string;
  };
  readonly duty: Pick<Duty, 'id' | 'title' | 'source' | 'mark'>;
  /** What holds from the day they are told. */
  readonly fact?: FactName | undefined;
  /** Why they are told, as a sentence. */
  readonly why: string;
  /** How much of the case they are given; `letter` for nothing beyond the letter and the reference. */
  readonly extract: ExtractKind;
  readonly owedOn: Day;
  /** The last day to tell them; absent when no limit is set. */
  readonly dueOn?: Day | undefined;
  /** The letter, where the usual one for this extract does not do. Paragraphs are parted by an empty line; nobody of the case is named. */
  readonly letter?: LetterText | undefined;
}

/** Makes the notice owed, with its letter drawn up. Answers its id; where it is owed already nothing changes and that id is answered. */
export async function oweNotice(work: Work, owed: NewNotice): Promise<string> {
  const { review, recipient, duty } = owed;
  const letter = owed.letter ?? (await usualLetter(work, owed));
  const id = work.newId();
  const [made] = await work.tx
    .insert(notices)
    .values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      recipientKey: recipient.key,
      recipientName: recipient.name,
      recipientRole: recipient.role,
      recipientEmail: recipient.email.trim().toLowerCase(),
      dutyId: duty.id,
      dutyTitle: duty.title,
      dutySource: duty.source,
      dutyMarks: duty.mark.join(' '),
      fact: owed.fact ?? null,
      why: owed.why,
      extract: owed.extract,
      owedOn: owed.owedOn,
      dueOn: owed.dueOn ?? null,
      owedAt: work.now,
      letterSubject: letter.subject,
      letterText: letter.text,
    })
    .onConflictDoNothing()
    .returning({ id: notices.id });
  if (made === undefined) return existing(work, owed);
  work.record({ action: 'notice.owed', reviewId: review.id, objectKind: 'notice', objectId: id });
  return id;
}

async function existing(work: Work, { review, recipient, duty }: NewNotice): Promise<string> {
  const [row] = await work.tx
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.reviewId, review.id), eq(notices.dutyId, duty.id), eq(notices.recipientKey, recipient.key)));
  return found(row).id;
}

async function usualLetter(work: Work, { review, extract }: NewNotice): Promise<LetterText> {
  const partnership = found(await findPartnership(work, review.partnershipId));
  return drawUpLetter({
    extract,
    reference: review.reference,
    reviewName: regimes.find(({ id }) => id === review.regime)?.name ?? 'Domestic Homicide Review',
    partnershipName: partnership.name,
    notifiedOn: review.writtenNotificationOn,
  });
}
