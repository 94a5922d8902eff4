import { and, eq } from '../../platform/database/sql.js';
import type { Guard } from '../../platform/http/route.js';
import { Elsewhere } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { agenciesOf } from '../accounts/index.js';
import { seatsOf } from '../agency-returns/index.js';
import { viewerOn } from '../documents/index.js';
import { type OpenReview, onReview, type ReviewPermission } from '../reviews/index.js';
import { keepChronology, readChronology, writeChronology } from './policy.js';
import { isOpen } from './rules.js';
import { chronologies } from './tables.js';

export type Chronology = typeof chronologies.$inferSelect;

/** The place of one agency's chronology, as somebody has opened it; there need not be one yet. */
export interface OpenPlace {
  readonly review: OpenReview;
  readonly agency: { readonly id: string; readonly name: string };
  readonly chronology: Chronology | undefined;
  /** May write here, as long as it is not handed in. */
  readonly writes: boolean;
}

/** A chronology that the asker may write now. */
export interface OpenToWrite extends OpenPlace {
  readonly chronology: Chronology;
}

/** A chronology that was handed in. */
export type OpenToKeep = OpenToWrite;

/** This agency's chronology in the review. */
export async function chronologyOf(work: Work, reviewId: string, agencyId: string): Promise<Chronology | undefined> {
  const [row] = await work.tx
    .select()
    .from(chronologies)
    .where(and(eq(chronologies.reviewId, reviewId), eq(chronologies.agencyId, agencyId)));
  return row;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for text that can be an id; anything else would make the database complain. */
export const isId = (text: string | undefined): text is string => text !== undefined && UUID.test(text);

async function openPlace(work: Work, review: OpenReview, agencyId: string | undefined): Promise<OpenPlace | undefined> {
  if (!isId(agencyId)) return undefined;
  const agency = (await agenciesOf(work, review.partnershipId)).find(({ id }) => id === agencyId);
  if (agency === undefined) return undefined;
  const chronology = await chronologyOf(work, review.id, agencyId);
  const runs = review.roles.has('co-ordinator');
  const seats = runs ? [] : await seatsOf(work, review.id);
  const mayWrite = runs || seats.some((seat) => seat.agencyId === agencyId);
  const writes = mayWrite && (chronology === undefined || isOpen(chronology));
  if (mayWrite || (await reads(work, review, { agencyId, chronology }))) return { review, agency, chronology, writes };
  return undefined;
}

/** Its panel member reads an agency's draft; the chair and the report author read what was handed in. */
async function reads(
  work: Work,
  review: OpenReview,
  { agencyId, chronology }: { agencyId: string; chronology: Chronology | undefined },
): Promise<boolean> {
  const office = review.roles.has('independent-chair') || review.roles.has('report-author');
  if (office && chronology !== undefined && !isOpen(chronology)) return true;
  return (await viewerOn(work, review)).agencyIds.includes(agencyId);
}

const onPlace = <T>(permission: ReviewPermission, narrow: (place: OpenPlace) => T | undefined): Guard<T> => {
  const review = onReview(permission);
  return {
    permission: permission.name,
    says: `${review.says}; of their own agency`,
    signInFirst: true,
    open: async (work, asked) => {
      const opened = await review.open(work, asked);
      if (opened === undefined || opened instanceof Elsewhere) return opened;
      const place = await openPlace(work, opened, asked.params.agency);
      return place && narrow(place);
    },
  };
};

/** Lets in by `/reviews/:reference/chronology/:agency` whoever may read that agency's chronology. */
export const onChronology = onPlace(readChronology, (place) => place);

/** Whoever may begin it. */
export const toBegin = onPlace(writeChronology, (place) => (place.writes ? place : undefined));

/** Whoever may write it now; once handed in, it is not found here. */
export const toWrite = onPlace(writeChronology, ({ chronology, ...place }): OpenToWrite | undefined =>
  place.writes && chronology !== undefined ? { ...place, chronology } : undefined,
);

/** Those who run the review and its chair, with what was handed in. */
export const toKeep = onPlace(keepChronology, ({ chronology, ...place }): OpenToKeep | undefined =>
  chronology === undefined || isOpen(chronology) ? undefined : { ...place, chronology },
);
