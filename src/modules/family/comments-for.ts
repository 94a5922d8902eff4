import type { Day } from '../../kernel/day.js';
import { and, asc, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import type { CommentAbout } from './code-lists.js';
import { comments, contacts } from './tables.js';

/** What somebody of the family said, without their name. */
export interface FamilyComment {
  readonly id: string;
  /** For the address of their record alone: it opens to those who may see it, after the safe-contact warning. */
  readonly contactId: string;
  /** What they are to the person who died. */
  readonly relationship: string;
  readonly askedOn: Day;
  /** Null while they have not answered. */
  readonly saidOn: Day | null;
  readonly said: string;
  readonly answeredOn: Day | null;
  readonly answer: string;
}

/**
 * What the family was asked and said about the terms of reference or the draft, oldest first. Only the co-ordinator and the chair of the
 * review see everybody's; a contact person sees that of whom they are in touch with; everybody else sees nothing.
 */
export function familyCommentsOn(work: Work, reviewId: string, about: CommentAbout): Promise<FamilyComment[]> {
  const visible = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  return work.tx
    .select({
      id: comments.id,
      contactId: comments.contactId,
      relationship: contacts.relationship,
      askedOn: comments.askedOn,
      saidOn: comments.saidOn,
      said: comments.said,
      answeredOn: comments.answeredOn,
      answer: comments.answer,
    })
    .from(comments)
    .innerJoin(contacts, eq(contacts.id, comments.contactId))
    .where(
      and(
        eq(comments.reviewId, reviewId),
        inArray(comments.reviewId, visible),
        eq(comments.about, about),
        eq(contacts.side, 'family'),
      ),
    )
    .orderBy(asc(comments.askedOn), asc(comments.recordedAt));
}
