import type { Duty } from '../../kernel/duty.js';

/** The duties of findings. */
export const duties: readonly Duty[] = [
  {
    id: 'F-01',
    stage: 'F',
    title: 'Tell MOPAC and both Safeguarding Boards of each lesson and action as it is identified',
    owner: 'DASV strategy manager or independent chair',
    owedTo: 'MOPAC and Safeguarding Boards',
    scope: 'review',
    starts: 'lesson-identified',
    limit: { kind: 'promptly' },
    met: ['lesson-passed-on'],
    each: true,
    proof: 'Notice log',
    regimes: 'all',
    source: 'Toolkit, section 5, bullet 7',
    mark: ['S'],
  },
];
