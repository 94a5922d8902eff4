import type { Module } from '../module.js';
import { duties } from './duties.js';
import { keepRows } from './keep-rows.js';
import { readsBoardCopy } from './policy.js';
import { routes } from './routes.js';
import { runsReviews } from './visible.js';

export const registerModule: Module = {
  name: 'register',
  routes,
  duties,
  afterDuties: keepRows,
  thingPages: { register: () => '/register/board' },
  acts: {
    'register.seen': 'Register read',
    'register-board.seen': 'Anonymised register read',
    'register.exported': 'Register taken away as a file',
    'register-board.exported': 'Anonymised register taken away as a file',
    'register-import.begun': 'Spreadsheet of earlier reviews uploaded',
    'register-import.taken': 'Spreadsheet of earlier reviews taken into the register',
    'register-import.undone': 'Spreadsheet of earlier reviews taken out of the register again',
    'register-import.given-up': 'Spreadsheet of earlier reviews given up',
    'earlier-review.seen': 'Earlier review read',
    'earlier-review.changed': 'Earlier review changed',
    'earlier-review.removed': 'Earlier review removed from the register',
    'earlier-review.brought-back': 'Earlier review brought back into the register',
    'earlier-review.taken-over': 'Earlier review taken over as a review of this system',
  },
  menu: (actor) => {
    if (actor.kind !== 'person') return [];
    if (readsBoardCopy(actor) && !runsReviews(actor))
      return [{ text: 'Register', href: '/register/board', section: 'Register' }];
    return runsReviews(actor) || actor.roles.length === 0
      ? [{ text: 'Register', href: '/register', section: 'Register', meets: ['H-08'] }]
      : [];
  },
};
