import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { GivenThing } from '../../board/index.js';
import { peopleNamed } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { LeafletVersion } from '../queries.js';

/** A leaflet as boards are given it; not found while it is not signed off. In their log it has its title, or none where that holds a pseudonym. */
export async function leafletAsThing(work: Work, review: OpenReview, version: LeafletVersion): Promise<GivenThing> {
  const { id, content } = found(version.outcome === 'signed' ? version : undefined);
  const { title } = content.passages;
  const named = (await peopleNamed(work, review.id)).some(({ pseudonym }) => title.includes(pseudonym));
  return {
    ...{ kind: 'learning-leaflet', id, reviewId: review.id },
    title: named ? 'Learning leaflet' : `Learning leaflet: ${title}`,
  };
}
