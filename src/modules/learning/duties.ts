import type { Duty } from '../../kernel/duty.js';

/** The duties of learning. */
export const duties: readonly Duty[] = [
  {
    id: 'H-14',
    stage: 'H',
    title: 'Receive and share key learning from child reviews and Safeguarding Adults Reviews',
    owner: 'Safeguarding Boards and CSP',
    owedTo: 'CSP and Domestic Abuse Partnership',
    scope: 'partnership',
    starts: 'other-review-published',
    limit: { kind: 'none' },
    met: ['other-learning-shared'],
    each: true,
    proof: 'Learning log',
    regimes: 'all',
    source: 'Toolkit, section 5',
    mark: ['S'],
  },
  {
    id: 'H-15',
    stage: 'H',
    title: 'Hold at least one learning event a year for practitioners',
    owner: 'DASV strategy manager',
    owedTo: 'Practitioners',
    scope: 'partnership',
    starts: 'standing',
    limit: { kind: 'each-year', number: 12, setting: 'months-between-learning-events' },
    met: ['learning-event-held'],
    proof: 'Event record, attendance, evaluation',
    regimes: 'all',
    source: 'Toolkit, section 5; that the year runs from the last event is the partnership’s own rule',
    mark: ['S', 'D'],
  },
];
