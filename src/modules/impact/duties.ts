import type { Duty } from '../../kernel/duty.js';

/** The duties of proof of change. */
export const duties: readonly Duty[] = [
  {
    id: 'H-19',
    stage: 'H',
    title: 'Show evidence that practice changed',
    owner: 'Single point of contact and agency',
    scope: 'review',
    starts: 'action-closed',
    limit: { kind: 'by-date', fact: 'impact-check-due' },
    met: ['change-in-practice-shown'],
    each: true,
    proof: 'Evidence item and a later impact check',
    regimes: 'all',
    source:
      'Toolkit, Appendix C, which says there is no mechanism for this; the way it is done here is the partnership’s own rule',
    mark: ['S', 'D'],
  },
  {
    id: 'H-20',
    stage: 'H',
    title: 'Close the review formally when the plan is implemented',
    owner: 'CSP',
    scope: 'review',
    starts: 'last-action-closed',
    limit: { kind: 'none' },
    met: ['review-closed'],
    proof: 'Closure record',
    regimes: 'all',
    source: 'Partnership’s own rule',
    mark: ['R'],
  },
];
