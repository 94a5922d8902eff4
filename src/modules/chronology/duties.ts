import type { Duty } from '../../kernel/duty.js';

/** The duties of the combined chronology. */
export const duties: readonly Duty[] = [
  {
    id: 'E-06',
    stage: 'E',
    title: 'Merge the chronologies; keep to a practical, readable length with key points',
    owner: 'Report author',
    scope: 'review',
    starts: 'chronology-received',
    limit: { kind: 'none' },
    met: ['chronology-combined'],
    proof: 'Version of the combined chronology',
    regimes: 'all',
    source: 'Toolkit, Appendix C',
    mark: ['S'],
  },
];
