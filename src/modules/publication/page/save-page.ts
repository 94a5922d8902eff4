import { and, eq, ne, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdPublication } from '../deciding/hold-publication.js';
import { inAddress } from '../gate/in-address.js';
import { findsIn } from '../gate/note.js';
import { linkPublished } from '../going-out/link-published.js';
import { runPublication } from '../policy.js';
import { publications } from '../tables.js';
import type { PublicPageDraft } from './form.js';

/** What came of it; `says` is why a field cannot stand as it is. */
export type PageSaved =
  | 'saved'
  | 'address-taken'
  | 'address-stays'
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
  if (now.publicPartnership !== null && draft.slug !== now.slug) return 'address-stays';
  if (draft.slug !== null && (await isTaken(work, review, draft.slug))) return 'address-taken';
  for (const field of ['slug', 'libraryLink'] as const) {
    const [says] = await findsIn(work, review, inAddress(draft[field] ?? ''));
    if (says !== undefined) return { field, says };
  }
  const { toPseudonyms: as } = await namesOf(work, review);
  await work.tx
    .update(publications)
    .set({
      ...draft,
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

async function isTaken(work: Work, review: OpenReview, slug: string): Promise<boolean> {
  const rows = await work.tx
    .select({ id: publications.reviewId })
    .from(publications)
    .where(
      and(
        eq(publications.partnershipId, review.partnershipId),
        eq(publications.slug, slug),
        ne(publications.reviewId, review.id),
      ),
    );
  return rows.length > 0;
}
