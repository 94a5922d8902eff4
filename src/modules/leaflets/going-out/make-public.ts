import { dayInLondon } from '../../../kernel/day.js';
import { and, eq, isNotNull, isNull } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { addLeaflet, takeLeafletAway } from '../../publication/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { leafletFormInWords, leafletForms } from '../kinds.js';
import { boxesOf, leafletPaper, signedWords } from '../paper/leaflet-paper.js';
import { keepLeaflet } from '../policy.js';
import type { LeafletVersion } from '../queries.js';
import { finds } from '../signing/scan.js';
import { leafletVersions } from '../tables.js';
import { holdLeaflet } from '../writing/save-leaflet.js';

/** Why a version does not become public. */
export type PublicRefusal = 'not-signed' | 'identifiers-open' | 'report-not-public';

const FILES = { leaflet: 'learning-leaflet.pdf', briefing: '7-minute-briefing.pdf' } as const;

/** Puts a signed version on the public page of its review, in place of an earlier one. Looked through for names once more: the list of them may have grown. */
export async function makePublic(
  work: Work,
  review: OpenReview,
  version: LeafletVersion,
): Promise<PublicRefusal | undefined> {
  authorise(keepLeaflet.may(review.roles));
  await holdLeaflet(work, review.id);
  const { content, number, outcome, settledAt } = version;
  if (outcome !== 'signed' || settledAt === null) return 'not-signed';
  if ((await finds(work, review, content)).length > 0) return 'identifiers-open';
  const standing = { signedOn: dayInLondon(settledAt), number, today: work.today };
  const sections = boxesOf(content, 'leaflet').map(({ key, heading, text }) => ({
    ...{ key, heading, pieces: [{ kind: 'text' as const, text }] },
  }));
  const signed = { kind: 'text' as const, text: signedWords(content, standing) };
  const added = await addLeaflet(work, review, {
    sections: [{ key: 'title', heading: content.passages.title, pieces: [signed] }, ...sections],
    files: leafletForms.map((form) => ({
      ...{ name: FILES[form], title: leafletFormInWords[form], paper: leafletPaper(content, form, standing) },
    })),
  });
  if (added !== 'added') return added;
  await endPublic(work, review);
  await work.tx
    .update(leafletVersions)
    .set({ publicAt: work.now, publicEndedAt: null })
    .where(eq(leafletVersions.id, version.id));
  work.record({
    action: 'leaflet.published',
    ...{ reviewId: review.id, objectKind: 'leaflet-version', objectId: version.id },
  });
  return undefined;
}

/** What was public is so no longer. */
export const endPublic = async ({ tx, now }: Work, { id }: Pick<OpenReview, 'id'>): Promise<void> =>
  void (await tx
    .update(leafletVersions)
    .set({ publicEndedAt: now })
    .where(
      and(eq(leafletVersions.reviewId, id), isNotNull(leafletVersions.publicAt), isNull(leafletVersions.publicEndedAt)),
    ));

/** Takes the leaflet of a review away from its public page. */
export async function endPublicity(work: Work, review: OpenReview): Promise<void> {
  authorise(keepLeaflet.may(review.roles));
  await holdLeaflet(work, review.id);
  await takeLeafletAway(work, review);
  await endPublic(work, review);
  work.record({ action: 'leaflet.taken-away', reviewId: review.id, objectKind: 'review', objectId: review.id });
}
