import { and, eq, inArray, isNull, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { visibleBy } from '../../../reviews/index.js';
import { chronologyEntries as entries } from '../../tables.js';
import type { Together } from '../opened.js';

/** Every query over entries of several agencies starts here: only chronologies that the asker reads, and never removed entries. */
export const inTogether = (work: Work, { review, readable }: Together): SQL =>
  and(
    eq(entries.reviewId, review.id),
    isNull(entries.removedAt),
    readable.length === 0
      ? sql`false`
      : inArray(
          entries.chronologyId,
          readable.map(({ chronologyId }) => chronologyId),
        ),
    visibleBy(work, { review: entries.reviewId, partnership: entries.partnershipId }),
  ) ?? sql`false`;
