import type { DatedFact } from '../../kernel/duty.js';
import type { Work } from '../../platform/work.js';
import { itemsOf, publishedFrom } from './taken-in/queries.js';

/** When others published what was taken in. */
export async function partnershipFacts(work: Work, partnershipId: string): Promise<DatedFact[]> {
  const items = await itemsOf(work, partnershipId);
  return items.map((item): DatedFact => ({ name: 'other-review-published', on: publishedFrom(item), about: item.id }));
}
