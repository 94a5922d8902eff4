import { found } from '../../platform/errors.js';
import { data, type Guard, get, goTo, post, show } from '../../platform/http/route.js';
import { anyone } from '../module.js';
import { accountRoutes } from './account/routes.js';
import { agencyRoutes } from './agencies/routes.js';
import { demonstrationPeople } from './demonstration.js';
import { signedIn } from './guards.js';
import { invitationRoutes } from './invitations/routes.js';
import { passkeyRoutes } from './passkeys/routes.js';
import { accountPaths, safeBack } from './paths.js';
import { peopleRoutes } from './people/routes.js';
import { resetRoutes } from './reset/routes.js';
import { endSession, sessionEndsAt, startSession } from './sessions.js';
import { settingsRoutes } from './settings/routes.js';
import { signInRoutes } from './sign-in/routes.js';
import { SignOutPage } from './sign-out-page.js';

const inDemonstration: Guard<true> = {
  permission: 'demonstration.sign-in',
  says: 'Anyone, in the demonstration only',
  open: async (work) => (work.installation.demonstration ? true : undefined),
};

export const routes = [
  ...signInRoutes,
  ...invitationRoutes,
  ...resetRoutes,
  ...passkeyRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...agencyRoutes,
  ...settingsRoutes,

  post(accountPaths.demonstrationSession, inDemonstration, async (work, asked) => {
    const person = found((await demonstrationPeople(work)).find(({ id }) => id === asked.body.person));
    const back = typeof asked.body.back === 'string' ? asked.body.back : '/';
    const { cookie } = await startSession(work, person.id, { proof: 'demonstration', fromAddress: asked.fromAddress });
    return goTo(safeBack(back), { cookies: [cookie] });
  }),

  // Being asked has already kept the session alive: this says until when.
  post(accountPaths.sessionExtension, signedIn('session.extend'), async (work, asked) =>
    data({ endsAt: found(await sessionEndsAt(work, asked)).toISOString() }),
  ),

  get(accountPaths.signOut, anyone('session.end'), () => show(<SignOutPage />)),

  post(accountPaths.signOut, anyone('session.end'), async (work, asked) =>
    goTo('/', {
      cookies: [await endSession(work, asked)],
      headers: { 'Clear-Site-Data': '"cache", "storage"' },
      flash: 'You have signed out.',
    }),
  ),
];
