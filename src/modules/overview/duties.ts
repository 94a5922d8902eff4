import type { Duty } from '../../kernel/duty.js';

/** The duties of the quarterly overview. */
export const duties: readonly Duty[] = [
  {
    id: 'H-10',
    stage: 'H',
    title: 'Give the CSP Board a quarterly overview of the delivery of recommendations, as a standing item',
    owner: 'DASV strategy manager',
    owedTo: 'CSP Board',
    scope: 'partnership',
    starts: 'standing',
    limit: { kind: 'each-quarter' },
    met: ['quarterly-report-given'],
    proof: 'Report',
    regimes: 'all',
    source: 'Toolkit, section 5, bullet 13',
    mark: ['S'],
  },
  {
    id: 'H-11',
    stage: 'H',
    title:
      'Routinely share register and overview with Children and Adults Boards, the Domestic Abuse Partnership and others',
    owner: 'DASV strategy manager',
    owedTo: 'Safeguarding Boards and Domestic Abuse Partnership',
    scope: 'partnership',
    starts: 'quarterly-report-given',
    limit: { kind: 'promptly' },
    met: ['overview-shared'],
    each: true,
    proof: 'Distribution log',
    regimes: 'all',
    source: 'Toolkit, section 5, bullet 13',
    mark: ['S'],
  },
];
