import { inPartnership } from '../accounts/index.js';

/** Learning is there for those who run reviews and for the boards; nothing in it names anybody. */
export const READS_LEARNING = ['co-ordinator', 'csp-chair', 'board-member'] as const;

export const seeLearning = inPartnership('learning.see', READS_LEARNING);

/** Taking learning in, holding events: the co-ordinator (the strategy manager of the toolkit). */
export const keepLearning = inPartnership('learning.keep', ['co-ordinator']);
