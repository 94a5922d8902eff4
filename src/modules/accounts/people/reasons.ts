import type { EndBlocker } from './change-roles.js';
import type { ClosureBlocker, GrantBlocker } from './rules.js';

export const whyNoGrant: Record<GrantBlocker, { field: string; message: string }> = {
  'own-role': { field: 'role', message: 'Nobody changes their own roles. Ask a colleague' },
  'ends-before-it-starts': { field: 'endsOn', message: 'The last day must be the first day or later' },
  'held-already': {
    field: 'role',
    message: 'They hold this role already in those days. End it first, or choose other days',
  },
};

const LAST_ADMINISTRATOR = 'This is the last administrator of accounts. Give somebody else that role first';

export const whyNoEnd: Record<EndBlocker, string> = {
  'nothing-to-end': 'Nothing was changed: the role had ended, or it is your own.',
  'last-administrator': `Nothing was changed. ${LAST_ADMINISTRATOR}.`,
};

export const whyNoClosure: Record<ClosureBlocker, string> = {
  'own-account': 'Nobody closes their own account. Ask a colleague',
  'works-elsewhere':
    'This person works with another partnership too, with the same account. End their roles here instead',
  'last-administrator': LAST_ADMINISTRATOR,
};
