import type { Day } from '../../../kernel/day.js';
import { and, asc, eq, inArray, isNull, lt, ne, or, sql } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { reviews, visibleBy } from '../../reviews/index.js';
import { officerAnswerInWords, type RepeatVerdict, recommendationStateInWords } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import type { Recommendation } from '../queries.js';
import {
  recommendationAddressees,
  recommendationConsiderations,
  recommendationLetters,
  recommendations,
} from '../tables.js';
import { type Comparable, type Likeness, mostLike } from './similar.js';

/** An earlier recommendation that may say the same. */
export interface LikelyRepeat extends Likeness {
  readonly wording: string;
  readonly issuedOn: Day | null;
  /** Of a review that the asker reads: where it stands. */
  readonly at: { readonly reference: string; readonly number: number } | undefined;
  /** What became of it, as far as the asker may know. */
  readonly became: string;
  readonly judged: { readonly verdict: RepeatVerdict; readonly text: string } | undefined;
}

interface Earlier extends Comparable, Pick<LikelyRepeat, 'wording' | 'issuedOn' | 'at' | 'became'> {}

const SHOWN = 10;

/**
 * Earlier recommendations of the partnership, and others of the same review, that are like this one, the likest first, at most ten. Of a review that the asker may not read
 * they are given the wording as it was issued, its themes and its day: no reference, no number, nobody it was for, and nothing that was not
 * issued. What was withdrawn is left out.
 */
export async function likelyRepeats(
  work: Work,
  { review }: OpenRecommendations,
  one: Recommendation,
): Promise<LikelyRepeat[]> {
  const own = await readable(work, { partnershipId: review.partnershipId, one });
  const issued = await issuedElsewhere(work, { partnershipId: review.partnershipId, one });
  const known = new Set(own.map(({ id }) => id));
  const earlier = new Map([...own, ...issued.filter(({ id }) => !known.has(id))].map((each) => [each.id, each]));
  const judged = await work.tx
    .select()
    .from(recommendationConsiderations)
    .where(eq(recommendationConsiderations.recommendationId, one.id))
    .orderBy(asc(recommendationConsiderations.recordedAt));
  return mostLike(comparable(one, one.addressees), [...earlier.values()])
    .slice(0, SHOWN)
    .flatMap((likeness) => {
      const found = earlier.get(likeness.id);
      if (found === undefined) return [];
      const { wording, issuedOn, at, became } = found;
      const last = judged.findLast(({ earlierId }) => earlierId === likeness.id);
      return [
        { ...likeness, wording, issuedOn, at, became, judged: last && { verdict: last.verdict, text: last.text } },
      ];
    });
}

const comparable = (
  { id, title, wording, theme, moreThemes }: Pick<Recommendation, 'id' | 'title' | 'wording' | 'theme' | 'moreThemes'>,
  addressees: readonly { readonly agencyId: string | null; readonly bodyName: string }[],
): Comparable => ({
  id,
  text: `${title} ${wording}`,
  themes: [theme, ...moreThemes],
  bodies: addressees.map(({ agencyId, bodyName }) => agencyId ?? bodyName.toLowerCase()),
});

interface Against {
  readonly partnershipId: string;
  readonly one: Recommendation;
}

/** Of reviews that the asker reads, drafted before this one or in the same review: whatever their state, but for what was withdrawn. Three queries. */
async function readable({ tx, ...work }: Work, { partnershipId, one }: Against): Promise<Earlier[]> {
  const rows = await tx
    .select({ each: recommendations, reference: reviews.reference })
    .from(recommendations)
    .innerJoin(reviews, eq(reviews.id, recommendations.reviewId))
    .where(
      and(
        visibleBy({ tx, ...work }, { review: recommendations.reviewId, partnership: recommendations.partnershipId }),
        eq(recommendations.partnershipId, partnershipId),
        // Of the same review all the others, whichever was drafted first: of two that say the same one may go.
        ne(recommendations.id, one.id),
        ne(recommendations.state, 'withdrawn'),
        or(eq(recommendations.reviewId, one.reviewId), lt(recommendations.recordedAt, one.recordedAt)),
      ),
    );
  const ids = rows.map(({ each }) => each.id);
  if (ids.length === 0) return [];
  const { recommendationId, agencyId, bodyName } = recommendationAddressees;
  const addressees = await tx
    .select({ recommendationId, agencyId, bodyName })
    .from(recommendationAddressees)
    .where(and(inArray(recommendationId, ids), isNull(recommendationAddressees.removedAt)));
  const letters = await tx
    .select({ id: recommendationLetters.recommendationId, answer: recommendationLetters.answer })
    .from(recommendationLetters)
    .where(inArray(recommendationLetters.recommendationId, ids));
  return rows.map(({ each, reference }) => {
    const { id, number, wording, issuedOn, state } = each;
    const answers = letters.flatMap((letter) => (letter.id === id && letter.answer !== null ? [letter.answer] : []));
    const became = [
      recommendationStateInWords[state],
      ...[...new Set(answers)].map((answer) => officerAnswerInWords[answer].toLowerCase()),
    ];
    return {
      ...comparable(
        each,
        addressees.filter((addressee) => addressee.recommendationId === id),
      ),
      ...{ wording, issuedOn, at: { reference, number }, became: became.join(', ') },
    };
  });
}

/** Of every other review of the partnership: what was issued, and as it was issued. Read as the program itself, since the asker is on none. */
async function issuedElsewhere(work: Work, { partnershipId, one }: Against): Promise<Earlier[]> {
  const { id, title, wording, theme, moreThemes, issuedOn } = recommendations;
  const rows = await asSystem(work, () =>
    work.tx
      .select({ id, title, wording, theme, moreThemes, issuedOn })
      .from(recommendations)
      .where(
        and(
          eq(recommendations.partnershipId, partnershipId),
          ne(recommendations.reviewId, one.reviewId),
          eq(recommendations.state, 'issued'),
          sql`${recommendations.recordedAt} < ${one.recordedAt.toISOString()}::timestamptz`,
        ),
      ),
  );
  return rows.map((row) => ({
    ...comparable(row, []),
    ...{ wording: row.wording, issuedOn: row.issuedOn, at: undefined, became: 'Issued' },
  }));
}
