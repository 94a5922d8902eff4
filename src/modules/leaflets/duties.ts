import type { Duty } from '../../kernel/duty.js';

/** The duties of the learning leaflet. */
export const duties: readonly Duty[] = [
  {
    id: 'H-13',
    stage: 'H',
    title: 'Produce a learning leaflet showing how learning has been embedded, and share it',
    owner: 'DASV strategy manager',
    owedTo: 'Safeguarding Boards and Domestic Abuse Partnership',
    scope: 'review',
    starts: 'publication',
    limit: { kind: 'months', number: 6, setting: 'months-to-implementation-update' },
    met: ['learning-leaflet-shared'],
    proof: 'Leaflet, distribution',
    regimes: 'all',
    source: 'Toolkit, section 5',
    mark: ['S'],
  },
];
