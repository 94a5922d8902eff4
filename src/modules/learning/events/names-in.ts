import type { Work } from '../../../platform/work.js';
import { type NamedThere, namedIn } from '../../named-people/index.js';
import { inAddress } from '../../publication/index.js';
import type { EventFilledIn } from './form.js';

type Said = Pick<EventFilledIn, 'title' | 'place' | 'onlineLink' | 'audience' | 'about' | 'programme' | 'reason'>;

/** Where an event says who somebody in a review is: anybody reads its page, and it is told to whoever signs up. */
export const namesInEvent = (work: Work, partnershipId: string, event: Said): Promise<NamedThere[]> =>
  namedIn(work, partnershipId, [
    ...(['title', 'place', 'audience', 'about', 'reason'] as const).map((field) => ({
      field,
      text: event[field],
    })),
    { field: 'onlineLink', text: inAddress(event.onlineLink) },
    ...event.programme.map(({ what, who }) => ({ field: 'programme', text: `${what}; ${who}` })),
  ]);
