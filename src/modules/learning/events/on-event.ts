import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import type { PersonAtWork } from '../../accounts/index.js';
import { findEvent, type LearningEvent } from './queries.js';

/** An event, opened by a person at work in its partnership. */
export type AtEvent = PersonAtWork & { readonly event: LearningEvent };

/** An event of the asker’s partnership, by `:id`. One that is called off is only looked at. */
export const onEvent = (guard: Guard<PersonAtWork>, off: 'too' | 'not' = 'not'): Guard<AtEvent> => ({
  ...guard,
  open: async (work, asked) => {
    const at = await guard.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const event = await findEvent(work, at.partnershipId, asked.params.id);
    return event === undefined || (off === 'not' && event.cancelledAt !== null) ? undefined : { ...at, event };
  },
});
