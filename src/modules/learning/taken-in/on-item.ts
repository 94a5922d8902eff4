import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import type { PersonAtWork } from '../../accounts/index.js';
import { findItem, type LearningItem } from './queries.js';

/** An item, opened by a person at work in its partnership. */
export type AtItem = PersonAtWork & { readonly item: LearningItem };

/** An item of the asker’s partnership, by `:id`; one that was withdrawn is only looked at. */
export const onItem = (guard: Guard<PersonAtWork>, withdrawn: 'too' | 'not' = 'not'): Guard<AtItem> => ({
  ...guard,
  open: async (work, asked) => {
    const at = await guard.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const item = await findItem(work, at.partnershipId, asked.params.id);
    return item === undefined || (withdrawn === 'not' && item.withdrawnAt !== null) ? undefined : { ...at, item };
  },
});
