import { unlessNotHeld } from '../../kernel/duty-conditions.js';
import type { Work } from '../../platform/work.js';

/** Agencies are left alone once a review is not to be held, or the case went to another partnership. */
export async function isWithUs(work: Work, reviewId: string): Promise<boolean> {
  const facts = (await work.catalogue.outcomesOf(work, [reviewId])).get(reviewId) ?? [];
  const held = new Set(facts.filter(({ on }) => on <= work.today).map(({ name }) => name));
  return unlessNotHeld.test({ has: (name) => held.has(name), on: () => undefined }, {});
}
