import { found } from '../../platform/errors.js';
import { data, type Guard, get, goTo, post, show } from '../../platform/http/route.js';
import { endGuestSession, identifyGuest } from '../links/index.js';
import { anyone } from '../module.js';
import { accountRoutes } from './account/routes.js';
import { agencyRoutes } from './agencies/routes.js';
import { demonstrationPeople } from './demonstration.js';
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

const withSession: Guard<true> = {
  permission: 'session.extend',
  says: 'Whoever is signed in or came by a link',
  signInFirst: true,
  open: async ({ actor }) => (actor.kind === 'person' || actor.kind === 'recipient' ? true : undefined),
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
  post(accountPaths.sessionExtension, withSession, async (work, asked) => {
    const guest = await identifyGuest(work.tx, asked, work.now);
    const endsAt = (await sessionEndsAt(work, asked)) ?? guest?.session?.endsAt;
    return data({ endsAt: found(endsAt).toISOString() });
  }),

  get(accountPaths.signOut, anyone('session.end'), () => show(<SignOutPage />)),

  post(accountPaths.signOut, anyone('session.end'), async (work, asked) =>
    goTo('/', {
      cookies: [await endSession(work, asked), await endGuestSession(work, asked)],
      headers: { 'Clear-Site-Data': '"cache", "storage"' },
      flash: 'You have signed out.',
    }),
  ),
];
