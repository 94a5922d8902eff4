import type { Module } from '../module.js';
import { routes } from './routes.js';

export const accountsModule: Module = {
  name: 'accounts',
  routes,
  acts: {
    'session.started': 'Signed in',
    'session.ended': 'Signed out',
    'sign-in.refused': 'Tried to sign in, and was refused',
    'session.ended-everywhere': 'Signed out everywhere',
    'passkey.added': 'Added a passkey',
    'passkey.removed': 'Removed a passkey',
    'authenticator.changed': 'Changed the authenticator app',
    'recovery-codes.renewed': 'Made new recovery codes',
    'password.changed': 'Changed a password',
    'password.reset-asked': 'Asked for a link to choose a new password',
    'invitation.sent': 'Invited somebody to set up an account',
    'invitation.accepted': 'Set up an account',
    'settings.changed': 'Changed the settings of the partnership',
  },
};
