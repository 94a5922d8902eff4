import type { MenuEntry, Module } from '../module.js';
import { holds } from './guards.js';
import { agencyPaths, peoplePaths, settingsPaths } from './paths.js';
import { closeDormantAccounts } from './people/close-dormant-accounts.js';
import { routes } from './routes.js';

export const accountsModule: Module = {
  name: 'accounts',
  routes,
  jobs: [closeDormantAccounts],
  menu: (actor) => {
    if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
    if (!holds(actor, actor.partnershipId, ['co-ordinator', 'administrator'])) return [];
    const settings: MenuEntry[] = holds(actor, actor.partnershipId, ['co-ordinator'])
      ? [{ text: 'Settings', href: settingsPaths.overview, last: true }]
      : [];
    return [
      { text: 'People', href: peoplePaths.list, last: true },
      { text: 'Agencies', href: agencyPaths.list, last: true },
      ...settings,
    ];
  },
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
    'person.invited': 'Added a person to the partnership',
    'person.changed': 'Changed a person’s particulars',
    'person.closed': 'Closed an account',
    'person.dormant': 'Closed an account that nobody had signed in to for 90 days',
    'person.reopened': 'Opened an account again',
    'role.granted': 'Gave a role',
    'role.ended': 'Ended a role',
    'agency.added': 'Added an agency',
    'agency.changed': 'Changed an agency',
    'contact.added': 'Added a contact of an agency',
    'contact.changed': 'Changed a contact of an agency',
    'contact.ended': 'Ended a contact of an agency',
    'settings.changed': 'Changed the settings of the partnership',
  },
};
