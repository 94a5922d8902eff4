import { and, asc, desc, eq, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import type { PublicationAnswer, PublicationQuestion } from './kinds.js';
import {
  publicationAnswers,
  publicationEditions,
  publicationRemovals,
  publicationSignatures,
  publicationSteps,
  publications,
  publicationTellings,
} from './tables.js';

export type Publication = Omit<typeof publications.$inferSelect, 'changedBy' | 'changedAt'>;
export type PublicationStep = typeof publicationSteps.$inferSelect;
export type PublicationRemoval = typeof publicationRemovals.$inferSelect;
export type PublicationSignature = typeof publicationSignatures.$inferSelect;
export type AnswerGiven = typeof publicationAnswers.$inferSelect;
export type Telling = typeof publicationTellings.$inferSelect;
export type Edition = typeof publicationEditions.$inferSelect;

interface OfReview {
  readonly id: string;
  readonly partnershipId: string;
}

/** The decision of a review as it stands; before anybody has decided anything, one that is undecided. */
export async function publicationOf(work: Work, review: OfReview): Promise<Publication> {
  const [row] = await work.tx
    .select()
    .from(publications)
    .where(
      and(
        eq(publications.reviewId, review.id),
        visibleBy(work, { review: publications.reviewId, partnership: publications.partnershipId }),
      ),
    );
  return row ?? undecided(review);
}

/** The address at which it is to be public: the one that was chosen for publishing it again, else the one where it stands. */
export const addressFor = ({ slug, nextSlug }: Pick<Publication, 'slug' | 'nextSlug'>): string | null =>
  nextSlug ?? slug;

const undecided = ({ id, partnershipId }: OfReview): Publication => ({
  ...{
    reviewId: id,
    partnershipId,
    state: 'undecided',
    scope: null,
    slug: null,
    nextSlug: null,
    publicPartnership: null,
    title: '',
    contentNote: '',
  },
  ...{
    opening: '',
    letter: '',
    mediaLines: '',
    publishAt: null,
    embargo: '',
    embargoUntil: null,
    libraryLink: '',
    lookAgainOn: null,
  },
  ...{ correctionNote: '', correctionAskedAt: null, faultAt: null, staysUntil: null, version: 0 },
});

/** Every step of the decision, newest first. */
export const stepsOf = ({ tx }: Work, reviewId: string): Promise<PublicationStep[]> =>
  tx
    .select()
    .from(publicationSteps)
    .where(eq(publicationSteps.reviewId, reviewId))
    .orderBy(desc(publicationSteps.number));

/** What is taken out of the public text, in the order in which it was taken out; what was put back is left out. */
export const removalsOf = ({ tx }: Work, reviewId: string): Promise<PublicationRemoval[]> =>
  tx
    .select()
    .from(publicationRemovals)
    .where(and(eq(publicationRemovals.reviewId, reviewId), isNull(publicationRemovals.putBackAt)))
    .orderBy(asc(publicationRemovals.madeAt), asc(publicationRemovals.id));

/** What was signed, of whatever edition, newest first; what was taken back is left out. */
export const signaturesOf = ({ tx }: Work, reviewId: string): Promise<PublicationSignature[]> =>
  tx
    .select()
    .from(publicationSignatures)
    .where(and(eq(publicationSignatures.reviewId, reviewId), isNull(publicationSignatures.takenBackAt)))
    .orderBy(desc(publicationSignatures.signedAt));

/** Every answer to every question, newest first. */
export const answersOf = ({ tx }: Work, reviewId: string): Promise<AnswerGiven[]> =>
  tx
    .select()
    .from(publicationAnswers)
    .where(eq(publicationAnswers.reviewId, reviewId))
    .orderBy(desc(publicationAnswers.answeredAt));

/** The newest answer to each question. `answers` are newest first. */
export const standingAnswers = (
  answers: readonly Pick<AnswerGiven, 'question' | 'answer'>[],
): Partial<Record<PublicationQuestion, PublicationAnswer>> =>
  Object.fromEntries(answers.toReversed().map(({ question, answer }) => [question, answer]));

/** Who is told, those taken off the list too. */
export const tellingsOf = ({ tx }: Work, reviewId: string): Promise<Telling[]> =>
  tx
    .select()
    .from(publicationTellings)
    .where(eq(publicationTellings.reviewId, reviewId))
    .orderBy(asc(publicationTellings.plannedAt), asc(publicationTellings.id));

/** What was public, newest first. */
export const editionsOf = ({ tx }: Work, reviewId: string): Promise<Edition[]> =>
  tx
    .select()
    .from(publicationEditions)
    .where(eq(publicationEditions.reviewId, reviewId))
    .orderBy(desc(publicationEditions.number));
