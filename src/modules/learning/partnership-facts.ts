import type { DatedFact } from '../../kernel/duty.js';
import type { Work } from '../../platform/work.js';
import { dayOfEvent, eventsOf } from './events/queries.js';
import { itemsOf, publishedFrom } from './taken-in/queries.js';
import { sharingOf } from './taken-in/sharing.js';

/** When others published what was taken in, when the boards had it, and which learning events were held. */
export async function partnershipFacts(work: Work, partnershipId: string): Promise<DatedFact[]> {
  const items = await itemsOf(work, partnershipId);
  const ids = items.map(({ id }) => id);
  const { sharedOn } = await sharingOf(work, partnershipId, ids);
  const held = (await eventsOf(work, partnershipId)).filter(({ heldAt }) => heldAt !== null);
  return [
    ...items.map((item): DatedFact => ({ name: 'other-review-published', on: publishedFrom(item), about: item.id })),
    ...[...sharedOn].map(([about, on]): DatedFact => ({ name: 'other-learning-shared', on, about })),
    ...held.map((event): DatedFact => ({ name: 'learning-event-held', on: dayOfEvent(event) })),
  ];
}
