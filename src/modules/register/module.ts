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
  acts: {
    'register.seen': 'Register read',
    'register-board.seen': 'Anonymised register read',
    'register.exported': 'Register taken away as a file',
    'register-board.exported': 'Anonymised register taken away as a file',
  },
  menu: (actor) => {
    if (actor.kind !== 'person') return [];
    if (readsBoardCopy(actor) && !runsReviews(actor)) return [{ text: 'Register', href: '/register/board' }];
    return runsReviews(actor) || actor.roles.length === 0 ? [{ text: 'Register', href: '/register' }] : [];
  },
};
