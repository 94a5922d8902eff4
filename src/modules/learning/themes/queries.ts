import { dayInLondon, yearOf } from '../../../kernel/day.js';
import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import type { Work } from '../../../platform/work.js';
import { actionStateInWords, type PlannedAction, planRows } from '../../actions/index.js';
import { recommendationStateInWords } from '../../recommendations/index.js';
import {
  type IssuedRecommendation,
  type LearningReview,
  readWithoutNames,
  type WithoutNames,
} from '../without-names/read.js';
import type { ThemeRow } from './rules.js';

/** Every issued recommendation of the partnership's reviews, and every action of theirs, without a name or a pseudonym. */
export const themeRowsOf = (work: Work, partnershipId: string): Promise<ThemeRow[]> =>
  readWithoutNames(work, partnershipId, async (_program, read) => rowsOf(read));

function rowsOf({ reviews, issued, actions, without }: WithoutNames): ThemeRow[] {
  const told = Map.groupBy(issued, ({ reviewId }) => reviewId);
  const done = Map.groupBy(actions, ({ action }) => action.reviewId);
  return reviews.flatMap((review) => {
    const as = (text: string): string => without(review.reviewId, text);
    const mine = told.get(review.reviewId) ?? [];
    return [
      ...mine.map((one) => recommendationRow(review, one, as)),
      ...actionRows(review, { actions: done.get(review.reviewId) ?? [], issued: mine }, as),
    ];
  });
}

type As = (text: string) => string;

const themesOf = ({ theme, moreThemes }: Pick<IssuedRecommendation, 'theme' | 'moreThemes'>): ThemeCode[] =>
  [...new Set([theme, ...moreThemes])].filter(isTheme);

const yearOfIssue = ({ issuedOn, recordedAt }: Pick<IssuedRecommendation, 'issuedOn' | 'recordedAt'>): string =>
  String(yearOf(issuedOn ?? dayInLondon(recordedAt)));

const recommendationRow = (review: LearningReview, one: IssuedRecommendation, as: As): ThemeRow => ({
  ...{ kind: 'recommendation', id: one.id, reference: review.reference, number: String(one.number) },
  ...{ text: as(one.title), themes: themesOf(one), bodies: one.bodies },
  ...{ state: recommendationStateInWords[one.state], proven: false },
  ...{ year: yearOfIssue(one), published: review.published },
});

interface OfReview {
  readonly actions: readonly PlannedAction[];
  readonly issued: readonly IssuedRecommendation[];
}

/**
 * Actions of issued recommendations; those that were begun early, which belong to none and so to no theme, once the review has issued any: until
 * then what they tell of is still being looked into.
 */
function actionRows(review: LearningReview, { actions, issued }: OfReview, as: As): ThemeRow[] {
  const byId = new Map(issued.map((one) => [one.id, one]));
  const told = actions.filter(({ action: { recommendationId, state } }) =>
    state === 'superseded' || issued.length === 0 ? false : recommendationId === null || byId.has(recommendationId),
  );
  return planRows(told, issued).map(({ planned: { action, proofs, reading }, ref }): ThemeRow => {
    const of = byId.get(action.recommendationId ?? '');
    return {
      ...{ kind: 'action', id: action.id, reference: review.reference, number: ref },
      ...{ text: as(action.what), themes: of === undefined ? [] : themesOf(of) },
      ...{ bodies: [action.leadBody], state: actionStateInWords[action.state], rag: reading.rag, why: reading.why },
      ...{ dueOn: action.dueOn, ...(action.closedOn === null ? {} : { doneOn: action.closedOn }) },
      proven: action.state === 'closed' && proofs.length > 0,
      year: of === undefined ? String(yearOf(dayInLondon(action.recordedAt))) : yearOfIssue(of),
      published: review.published,
    };
  });
}
