/** What was done to an earlier review, in words. */
export const earlierActs = {
  'taken-in': 'Taken in',
  changed: 'Changed',
  'followed-file': 'Changed to what a file says',
  'put-back': 'Put back, because the file was undone',
  removed: 'Removed from the register',
  'brought-back': 'Brought back into the register',
  'taken-over': 'Taken over as a review of this system',
} as const;

export type EarlierAct = keyof typeof earlierActs;
