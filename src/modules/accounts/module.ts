import type { Module } from '../module.js';
import { routes } from './routes.js';

export const accountsModule: Module = {
  name: 'accounts',
  routes,
  acts: {
    'session.started': 'Signed in',
    'session.ended': 'Signed out',
    'settings.changed': 'Changed the settings of the partnership',
  },
};
