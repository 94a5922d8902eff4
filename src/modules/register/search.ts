import { and, inArray, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import { registerRows, registerWords } from './tables.js';

/** Words asked for at most. */
const WORDS = 6;
const LAST_CHARACTER = '\u{10ffff}';

/** The words of a search. */
export const wordsAsked = (asked: string): string[] =>
  asked
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, WORDS);

/** Each word asked for begins a word of the reference or the pseudonym. Real names are not in these tables. */
export const searched = (work: Work, asked: string): SQL[] =>
  wordsAsked(asked).map((word) =>
    inArray(
      registerRows.reviewId,
      work.tx
        .select({ id: registerWords.reviewId })
        .from(registerWords)
        .where(
          and(
            visibleBy(work, { review: registerWords.reviewId, partnership: registerWords.partnershipId }),
            sql`${registerWords.word} >= lower(${word})`,
            sql`${registerWords.word} < lower(${word}) || ${LAST_CHARACTER}`,
          ),
        ),
    ),
  );
