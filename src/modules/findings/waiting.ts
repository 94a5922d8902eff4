import type { Waiting } from '../../platform/catalogue.js';
import { and, count, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { findingPaths } from './paths.js';
import { findings } from './tables.js';

/** What panel members proposed waits for the chair and the author of the report: one line a review. */
export async function findingsWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const led = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, work.actor.personId),
        inArray(memberships.role, ['independent-chair', 'report-author']),
        live(work),
      ),
    );
  const rows = await work.tx
    .select({ reference: reviews.reference, proposed: count() })
    .from(findings)
    .innerJoin(reviews, eq(reviews.id, findings.reviewId))
    .where(and(visibleReviews(work), inArray(findings.reviewId, led), eq(findings.state, 'proposed')))
    .groupBy(reviews.reference);
  return rows.map(({ reference, proposed }) => ({
    text: proposed === 1 ? 'Decide on a proposed finding' : 'Decide on proposed findings',
    href: `${findingPaths.list(reference)}?state=proposed`,
    reference,
    detail: `${plural(proposed, 'finding')} proposed by the panel`,
  }));
}
