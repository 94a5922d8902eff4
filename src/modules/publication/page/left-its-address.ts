import type { Edition, Publication } from '../queries.js';

/** It was taken down with its address, and stands since at one that says nothing and had no report: another may be chosen. */
export const leftItsAddress = (
  { state, publicPartnership, slug }: Pick<Publication, 'state' | 'publicPartnership' | 'slug'>,
  editions: readonly Pick<Edition, 'content'>[],
): boolean =>
  state !== 'published' &&
  publicPartnership !== null &&
  editions.length > 0 &&
  editions.every(({ content }) => content.page.slug !== slug);
