import type { Duty } from '../../kernel/duty.js';

/** The update on implementation. */
export const duties: readonly Duty[] = [
  {
    id: 'H-12',
    stage: 'H',
    title: 'Update the CSP Board on implementation six months after publication',
    owner: 'DASV strategy manager',
    owedTo: 'CSP Board',
    scope: 'review',
    starts: 'publication',
    limit: { kind: 'months', number: 6, setting: 'months-to-implementation-update' },
    met: ['six-month-update-given'],
    proof: 'Board report',
    regimes: 'all',
    source: 'Toolkit, section 5',
    mark: ['S'],
  },
];
