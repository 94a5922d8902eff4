import type { Work } from '../../../platform/work.js';
import { type NamedThere, namedIn, type TextGoingOut } from '../../named-people/index.js';
import { inAddress } from '../../publication/index.js';
import type { ResourceContent } from '../tables.js';

/** Every text of a resource that the public reads, by its field. */
const textsOf = (one: ResourceContent): TextGoingOut[] => [
  ...(['title', 'says', 'more', 'source', 'hours', 'languages', 'edition', 'supersededNote'] as const).map((field) => ({
    field,
    text: one[field],
  })),
  { field: 'link', text: inAddress(one.link) },
];

/** Where a resource says who somebody in a review is. */
export const namesIn = (work: Work, partnershipId: string, one: ResourceContent): Promise<NamedThere[]> =>
  namedIn(work, partnershipId, textsOf(one));

/** The ids of those resources that say who somebody in a review is. */
export async function namingResources(
  work: Work,
  partnershipId: string,
  all: readonly (ResourceContent & { readonly id: string })[],
): Promise<ReadonlySet<string>> {
  if (all.length === 0) return new Set();
  const texts = all.flatMap((one) => textsOf(one).map(({ text }) => ({ field: one.id, text })));
  return new Set((await namedIn(work, partnershipId, texts)).map(({ field }) => field));
}
