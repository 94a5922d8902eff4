import type { Duty } from '../../kernel/duty.js';

/** The duty to explain everybody who is named. */
export const duties: readonly Duty[] = [
  {
    id: 'E-07',
    stage: 'E',
    title:
      'Explain who children, dependants and others are, how they were affected and what has happened to them since',
    owner: 'Report author and IMR authors',
    scope: 'review',
    starts: 'report-drafting-started',
    limit: { kind: 'none' },
    met: ['people-explained'],
    proof: 'Checklist item for each person named',
    regimes: 'all',
    source: 'Toolkit, Appendix C',
    mark: ['S'],
  },
];
