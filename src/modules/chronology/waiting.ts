import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, inArray, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { seatsOf } from '../agency-returns/index.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { chronologyPaths } from './paths.js';
import { chronologies, chronologyImports } from './tables.js';

/** Imports that the asker began and that are not taken in yet, and chronologies of their agency that were sent back. */
export async function chronologiesWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const { personId } = work.actor;
  const imports = await work.tx
    .select({
      id: chronologyImports.id,
      agencyId: chronologies.agencyId,
      reference: reviews.reference,
      fileName: chronologyImports.fileName,
    })
    .from(chronologyImports)
    .innerJoin(chronologies, eq(chronologies.id, chronologyImports.chronologyId))
    .innerJoin(reviews, eq(reviews.id, chronologyImports.reviewId))
    .where(
      and(
        visibleReviews(work),
        eq(chronologyImports.begunBy, personId),
        inArray(chronologyImports.state, ['matching', 'reading', 'checking']),
      ),
    );
  const back = await sentBackTo(work, personId);
  return [
    ...back.map(({ agencyId, reference }) => ({
      text: 'Answer what was asked about your agency’s chronology',
      href: chronologyPaths.own(reference, agencyId),
      reference,
      detail: 'It was sent back with a comment',
    })),
    ...imports.map(({ id, agencyId, reference }) => ({
      text: 'Finish bringing rows into a chronology',
      href: chronologyPaths.import(reference, agencyId, id),
      reference,
      detail: 'Nothing of them is in it until you take them in',
    })),
  ];
}

/** Those that went back to the asker: who began them may have left, so that everybody of the agency who writes in the review is told. */
async function sentBackTo(work: Work, personId: string) {
  const rows = await work.tx
    .select({
      reviewId: chronologies.reviewId,
      agencyId: chronologies.agencyId,
      begunBy: chronologies.begunBy,
      reference: reviews.reference,
    })
    .from(chronologies)
    .innerJoin(reviews, eq(reviews.id, chronologies.reviewId))
    .where(
      and(
        visibleReviews(work),
        isNull(chronologies.acceptedAt),
        sql`${chronologies.sentBackAt} is not null and (${chronologies.handedInAt} is null or ${chronologies.sentBackAt} >= ${chronologies.handedInAt})`,
      ),
    );
  const seats = new Map<string, readonly { readonly agencyId: string | null }[]>();
  for (const id of new Set(rows.map(({ reviewId }) => reviewId))) seats.set(id, await seatsOf(work, id));
  return rows.filter(
    ({ reviewId, agencyId, begunBy }) =>
      begunBy === personId || (seats.get(reviewId) ?? []).some((seat) => seat.agencyId === agencyId),
  );
}
