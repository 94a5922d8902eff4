/** How sure we are of a rule, in the marks of the catalogue. */
export const marks = {
  S: 'The toolkit of the London Borough of Bexley, read in full',
  L: 'Text of an Act or statutory instrument, read',
  V: 'Seen in an excerpt of the source named',
  P: 'Practice of another partnership, seen in an excerpt',
  R: 'Partnership’s own rule: recalled, not checked against the document',
  D: 'Partnership’s own rule: a choice made for this system',
} as const;

/** One mark; a duty may carry several, the surest first named in its source. */
export type Mark = keyof typeof marks;

/** The limits that a partnership may set for itself. */
export type LimitSetting =
  | 'working-days-to-acknowledge'
  | 'working-days-for-scoping-return'
  | 'working-days-for-agency-return'
  | 'working-days-before-chasing'
  | 'months-to-decide'
  | 'months-to-report'
  | 'months-to-implementation-update'
  | 'months-between-learning-events'
  | 'months-between-skills-reviews'
  | 'months-on-the-site';
