import { dayInLondon, yearOf } from '../../../kernel/day.js';
import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import { and, asc, eq, inArray, isNull } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { actionStateInWords, actionsIn, type PlannedAction, planRows } from '../../actions/index.js';
import { recommendationAddressees, recommendationStateInWords, recommendations } from '../../recommendations/index.js';
import { reviews as reviewRows, type SubjectRole, subjects } from '../../reviews/index.js';
import { learningReviews } from '../tables.js';
import { type Called, type ThemeRow, withoutPseudonyms } from './rules.js';

type LearningReview = typeof learningReviews.$inferSelect;
type Issued = typeof recommendations.$inferSelect & { readonly bodies: readonly string[] };

/**
 * Every issued recommendation of the partnership's reviews, and every action of theirs, without a name or a pseudonym. Which reviews, the
 * database says by who asks; what is shown of them is read with the rights of the program and leaves here alone.
 */
export async function themeRowsOf(work: Work, partnershipId: string): Promise<ThemeRow[]> {
  const reviews = await work.tx
    .select()
    .from(learningReviews)
    .where(eq(learningReviews.partnershipId, partnershipId))
    .orderBy(asc(learningReviews.reference));
  return reviews.length === 0
    ? []
    : asSystem(work, () => rowsOf({ ...work, actor: { kind: 'system' } }, partnershipId, reviews));
}

async function rowsOf(work: Work, partnershipId: string, reviews: readonly LearningReview[]): Promise<ThemeRow[]> {
  const issued = await issuedOf(work, reviews);
  const actions = await actionsIn(
    work,
    partnershipId,
    reviews.map(({ reviewId }) => reviewId),
  );
  const told = Map.groupBy(issued, ({ reviewId }) => reviewId);
  const done = Map.groupBy(actions, ({ action }) => action.reviewId);
  const shown = reviews.filter(({ reviewId }) => told.has(reviewId) || done.has(reviewId));
  const called = await calledIn(work, shown);
  return shown.flatMap((review) => {
    const names = called.get(review.reviewId) ?? [];
    const mine = told.get(review.reviewId) ?? [];
    return [
      ...mine.map((one) => recommendationRow(review, one, names)),
      ...actionRows(review, { actions: done.get(review.reviewId) ?? [], issued: mine }, names),
    ];
  });
}

/** Recommendations that were issued, with those they are for: two queries. What is drafted is nobody's yet. */
async function issuedOf({ tx }: Work, reviews: readonly LearningReview[]): Promise<Issued[]> {
  const ids = reviews.map(({ reviewId }) => reviewId);
  const rows = await tx
    .select()
    .from(recommendations)
    .where(and(inArray(recommendations.reviewId, ids), eq(recommendations.state, 'issued')))
    .orderBy(asc(recommendations.number));
  const addressees = await tx
    .select()
    .from(recommendationAddressees)
    .where(and(inArray(recommendationAddressees.reviewId, ids), isNull(recommendationAddressees.removedAt)));
  const bodies = Map.groupBy(addressees, ({ recommendationId }) => recommendationId);
  return rows.map((row) => ({ ...row, bodies: (bodies.get(row.id) ?? []).map(({ bodyName }) => bodyName) }));
}

const INSTEAD: Readonly<Record<SubjectRole, string>> = {
  victim: 'the person who died',
  'alleged-perpetrator': 'the alleged perpetrator',
  child: 'a child',
  other: 'somebody else',
};

/** What everybody is called in these reviews, and what stands in its place. */
async function calledIn(work: Work, reviews: readonly LearningReview[]): Promise<ReadonlyMap<string, Called[]>> {
  const ids = reviews.map(({ reviewId }) => reviewId);
  const rows = ids.length === 0 ? [] : await work.tx.select().from(subjects).where(inArray(subjects.reviewId, ids));
  const { id, pseudonym: word } = reviewRows;
  const words =
    ids.length === 0 ? [] : await work.tx.select({ id, pseudonym: word }).from(reviewRows).where(inArray(id, ids));
  const called = new Map<string, Called[]>();
  for (const { reviewId } of reviews) {
    const others = await work.catalogue.pseudonymsIn(work, reviewId);
    called.set(reviewId, [
      ...rows
        .filter((one) => one.reviewId === reviewId)
        .map(({ pseudonym, role }) => ({ pseudonym, instead: INSTEAD[role] })),
      ...others.map((pseudonym) => ({ pseudonym, instead: INSTEAD.other })),
      ...words.filter(({ id }) => id === reviewId).map(({ pseudonym }) => ({ pseudonym, instead: 'this review' })),
    ]);
  }
  return called;
}

const themesOf = ({ theme, moreThemes }: Pick<Issued, 'theme' | 'moreThemes'>): ThemeCode[] =>
  [...new Set([theme, ...moreThemes])].filter(isTheme);

const yearOfIssue = ({ issuedOn, recordedAt }: Pick<Issued, 'issuedOn' | 'recordedAt'>): string =>
  String(yearOf(issuedOn ?? dayInLondon(recordedAt)));

const recommendationRow = (review: LearningReview, one: Issued, called: readonly Called[]): ThemeRow => ({
  ...{ kind: 'recommendation', id: one.id, reference: review.reference, number: String(one.number) },
  ...{ text: withoutPseudonyms(one.title, called), themes: themesOf(one), bodies: one.bodies },
  ...{ state: recommendationStateInWords[one.state], proven: false },
  ...{ year: yearOfIssue(one), published: review.published },
});

interface OfReview {
  readonly actions: readonly PlannedAction[];
  readonly issued: readonly Issued[];
}

/**
 * Actions of issued recommendations; those that were begun early, which belong to none and so to no theme, once the review has issued any: until
 * then what they tell of is still being looked into.
 */
function actionRows(review: LearningReview, { actions, issued }: OfReview, called: readonly Called[]): ThemeRow[] {
  const byId = new Map(issued.map((one) => [one.id, one]));
  const told = actions.filter(({ action: { recommendationId, state } }) =>
    state === 'superseded' || issued.length === 0 ? false : recommendationId === null || byId.has(recommendationId),
  );
  return planRows(told, issued).map(({ planned: { action, proofs, reading }, ref }): ThemeRow => {
    const of = byId.get(action.recommendationId ?? '');
    return {
      ...{ kind: 'action', id: action.id, reference: review.reference, number: ref },
      ...{ text: withoutPseudonyms(action.what, called), themes: of === undefined ? [] : themesOf(of) },
      ...{ bodies: [action.leadBody], state: actionStateInWords[action.state], rag: reading.rag, why: reading.why },
      ...{ dueOn: action.dueOn, ...(action.closedOn === null ? {} : { doneOn: action.closedOn }) },
      proven: action.state === 'closed' && proofs.length > 0,
      year: of === undefined ? String(yearOf(dayInLondon(action.recordedAt))) : yearOfIssue(of),
      published: review.published,
    };
  });
}
