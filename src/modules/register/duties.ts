import type { Duty } from '../../kernel/duty.js';

/** The duties of the register. */
export const duties: readonly Duty[] = [
  {
    id: 'H-08',
    stage: 'H',
    title: 'Maintain a register of all reviews, past and current',
    owner: 'DASV strategy manager',
    scope: 'partnership',
    starts: 'standing',
    limit: { kind: 'none' },
    met: ['register-kept'],
    proof: 'Register',
    regimes: 'all',
    source: 'Toolkit, section 5, bullet 13',
    mark: ['S'],
  },
];
