import { and, eq, ne, or, sql } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { asSystem, personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdPublication } from '../deciding/hold-publication.js';
import { inAddress } from '../gate/in-address.js';
import { findsIn } from '../gate/note.js';
import { linkPublished } from '../going-out/link-published.js';
import { runPublication } from '../policy.js';
import { editionsOf, type Publication } from '../queries.js';
import { publicationEditions, publications } from '../tables.js';
import type { PublicPageDraft } from './form.js';
import { leftItsAddress } from './left-its-address.js';

/** What came of it; `says` is why a field cannot stand as it is. */
export type PageSaved =
  | 'saved'
  | 'address-taken'
  | 'address-stays'
  | 'address-gone'
  | { readonly field: 'slug' | 'libraryLink'; readonly says: string };

/**
 * Keeps what stands at the head of the public page, and its day. What is public already does not change by it, which takes a correction, but for the link to the national library: that comes after. Throws
 * `Conflict` when somebody else has changed it meanwhile.
 */
export async function savePage(
  work: Work,
  review: OpenReview,
  { draft, version, typed }: { draft: PublicPageDraft; version: number | undefined; typed: FormBody },
): Promise<PageSaved> {
  authorise(runPublication.may(review.roles));
  const now = await holdPublication(work, review);
  if ((version ?? 0) !== now.version) throw new Conflict('Somebody else has changed this page meanwhile.', typed);
  const refused = await refusedAddress(work, review, { now, wanted: draft.slug });
  if (refused !== undefined) return refused;
  for (const field of ['slug', 'libraryLink'] as const) {
    const [says] = await findsIn(work, review, inAddress(draft[field] ?? ''));
    if (says !== undefined) return { field, says };
  }
  const { toPseudonyms: as } = await namesOf(work, review);
  await work.tx
    .update(publications)
    .set({
      ...draft,
      ...addressesAfter(now, draft.slug),
      title: as(draft.title),
      opening: as(draft.opening),
      contentNote: as(draft.contentNote),
      letter: as(draft.letter),
      mediaLines: as(draft.mediaLines),
      embargo: as(draft.embargo),
      changedBy: personIn(work),
      changedAt: work.now,
      version: sql`${publications.version} + 1`,
    })
    .where(eq(publications.reviewId, review.id));
  if (now.state === 'published' && now.libraryLink !== draft.libraryLink)
    await linkPublished(work, review, draft.libraryLink);
  work.record({ action: 'publication.page', reviewId: review.id, objectKind: 'publication', objectId: review.id });
  return 'saved';
}

interface Wanted {
  readonly now: Publication;
  readonly wanted: string | null;
}

/** Addresses are one list for a partnership, over reviews too that the asker may not read: it is read by the program, and one chooses at a time. */
async function refusedAddress(
  work: Work,
  review: OpenReview,
  { now, wanted }: Wanted,
): Promise<'address-stays' | 'address-taken' | 'address-gone' | undefined> {
  if (wanted === now.slug) return undefined;
  if (now.publicPartnership !== null && !leftItsAddress(now, await editionsOf(work, review.id))) return 'address-stays';
  if (wanted === null) return undefined;
  await takeTurns(work, `public-addresses:${review.partnershipId}`);
  return asSystem(work, async () => {
    if (await isTaken(work, review, wanted)) return 'address-taken';
    return (await stoodThere(work, review, wanted)) ? 'address-gone' : undefined;
  });
}

/** Where it stands is not moved: another address is kept beside it, until it is public there. */
const addressesAfter = (now: Publication, wanted: string | null): Pick<Publication, 'slug' | 'nextSlug'> =>
  now.publicPartnership === null
    ? { slug: wanted, nextSlug: null }
    : { slug: now.slug, nextSlug: wanted === now.slug ? null : wanted };

async function isTaken(work: Work, review: OpenReview, slug: string): Promise<boolean> {
  const rows = await work.tx
    .select({ id: publications.reviewId })
    .from(publications)
    .where(
      and(
        eq(publications.partnershipId, review.partnershipId),
        or(eq(publications.slug, slug), eq(publications.nextSlug, slug)),
        ne(publications.reviewId, review.id),
      ),
    );
  return rows.length > 0;
}

/** A report of the partnership was public there and went with its address: whoever kept that address finds nothing there, and no other report. */
async function stoodThere(work: Work, { partnershipId }: OpenReview, slug: string): Promise<boolean> {
  const rows = await work.tx
    .select({ id: publicationEditions.id })
    .from(publicationEditions)
    .where(
      and(
        eq(publicationEditions.partnershipId, partnershipId),
        sql`${publicationEditions.content} -> 'page' ->> 'slug' = ${slug}`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
