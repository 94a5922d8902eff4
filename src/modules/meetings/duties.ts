import type { Duty } from '../../kernel/duty.js';

/** The duties of each meeting. */
export const duties: readonly Duty[] = [
  {
    id: 'D-16',
    stage: 'D',
    title:
      'Show a photograph of the person who died, sensitively, at first and later meetings, where the family agrees',
    owner: 'Independent chair',
    scope: 'review',
    starts: 'panel-met-with-photograph-agreed',
    limit: { kind: 'same-day' },
    met: ['photograph-shown'],
    each: true,
    when: {
      says: 'where the family agrees to a photograph being shown',
      test: (facts) => facts.has('photograph-agreed'),
    },
    proof: 'Consent record and viewing rule',
    regimes: 'all',
    source: 'Toolkit, Appendix C',
    mark: ['S'],
  },
  {
    id: 'E-08',
    stage: 'E',
    title: 'At each meeting, ask whether others must be invited; watch the breadth of agencies and period',
    owner: 'Independent chair',
    scope: 'review',
    starts: 'panel-meeting-held',
    limit: { kind: 'same-day' },
    met: ['breadth-reviewed'],
    each: true,
    proof: 'Minuted standing item',
    regimes: 'all',
    source: 'Toolkit, Appendix C',
    mark: ['S'],
  },
];
