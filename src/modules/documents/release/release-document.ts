import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { classOf } from '../classes.js';
import type { Document } from '../queries.js';
import { mayRelease, type ReleasedTo } from '../rules.js';
import { chainOf } from '../storage/keep-document.js';
import { keeper } from '../storage/keep-version.js';
import { documentReleases } from '../tables.js';
import { viewerOfDocument } from '../viewer-of-document.js';

/** To whom: everybody on the panel, one agency's people on the review, or one person on it. */
export type ReleaseTo = 'panel' | { readonly agencyId: string } | { readonly personId: string };

/** Releases a document; one that is released so already stays as it is. Throws `NotPermitted` for who may not, or a class that never is. */
export async function releaseDocument(work: Work, document: Document, to: ReleaseTo, reason = ''): Promise<void> {
  const target = targetOf(to);
  authorise(classOf(document.class).audiences.includes(target.audience) && document.withdrawnAt === null);
  authorise(mayRelease(document, await viewerOfDocument(work, document)));
  if (document.reviewId === null || document.releases.some((held) => isSame(held, target))) return;
  const { id: documentId, reviewId, partnershipId } = document;
  const made = await work.tx
    .insert(documentReleases)
    .values({
      id: work.newId(),
      documentId,
      reviewId,
      partnershipId,
      ...target,
      reason,
      releasedBy: keeper(work),
      releasedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: documentReleases.id });
  if (made.length === 0) return;
  const { agencyId, personId } = target;
  const ids = {
    ...(agencyId === null ? {} : { agency: agencyId }),
    ...(personId === null ? {} : { person: personId }),
  };
  work.record({
    ...chainOf(document),
    action: `document.released-to-${target.audience}`,
    objectKind: 'document',
    objectId: documentId,
    ids,
  });
}

const targetOf = (to: ReleaseTo): ReleasedTo => {
  if (to === 'panel') return { audience: 'panel', agencyId: null, personId: null };
  return 'agencyId' in to
    ? { audience: 'agency', agencyId: to.agencyId, personId: null }
    : { audience: 'person', agencyId: null, personId: to.personId };
};

const isSame = (one: ReleasedTo, other: ReleasedTo): boolean =>
  one.audience === other.audience && one.agencyId === other.agencyId && one.personId === other.personId;
