import type { Duty } from '../../kernel/duty.js';

/** The duties of the terms of reference. */
export const duties: readonly Duty[] = [
  {
    id: 'D-07',
    stage: 'D',
    title: 'Draft clear, proportionate terms of reference; consult the family; return to them and adjust where needed',
    owner: 'DASV strategy manager or independent chair',
    scope: 'review',
    starts: 'first-panel-meeting',
    limit: { kind: 'before', fact: 'agency-return-requested' },
    met: ['terms-of-reference-agreed'],
    proof: 'Versions of the terms of reference, approval',
    regimes: 'all',
    source: 'Toolkit, section 5 and Appendix C; AAFDA guest blog',
    mark: ['S', 'V'],
  },
  {
    id: 'D-08',
    stage: 'D',
    title:
      'Commit the terms of reference to telling MOPAC and both Safeguarding Boards of lessons and actions as they are identified',
    owner: 'DASV strategy manager or independent chair',
    owedTo: 'MOPAC and Safeguarding Boards',
    scope: 'review',
    starts: 'terms-of-reference-drafted',
    limit: { kind: 'before', fact: 'terms-of-reference-agreed' },
    met: ['lessons-clause-present'],
    proof: 'Clause present',
    regimes: 'all',
    source: 'Toolkit, section 5, bullet 7',
    mark: ['S'],
  },
  {
    id: 'D-09',
    stage: 'D',
    title: 'Make clear that review, overview report and action plan belong to the CSP',
    owner: 'CSP',
    scope: 'review',
    starts: 'terms-of-reference-drafted',
    limit: { kind: 'before', fact: 'terms-of-reference-agreed' },
    met: ['ownership-clause-present'],
    proof: 'Clause present',
    regimes: 'all',
    source: 'Toolkit, section 5, bullet 8',
    mark: ['S'],
  },
];
