import type { Duty } from '../../kernel/duty.js';

/** "At once" and "Promptly" are limits too, though no day: such a duty presses from the day it starts. */
export const pressing = ({ limit }: Pick<Duty, 'limit'>): 'At once' | 'Promptly' | undefined =>
  limit.kind === 'immediate' ? 'At once' : limit.kind === 'promptly' ? 'Promptly' : undefined;
