import type { Duty } from '../../kernel/duty.js';

/** The duty to have data protection in order before records are asked for. */
export const duties: readonly Duty[] = [
  {
    id: 'D-15',
    stage: 'D',
    title: 'Put in place the data protection impact assessment, the sharing agreement and the privacy notices',
    owner: 'Information governance lead',
    scope: 'review',
    starts: 'decision-to-hold',
    limit: { kind: 'before', fact: 'agency-return-requested' },
    met: ['data-protection-in-place'],
    proof: 'Documents',
    regimes: 'all',
    source: 'Privacy notices of eight councils; practice of Leicester',
    mark: ['V', 'P'],
  },
];
