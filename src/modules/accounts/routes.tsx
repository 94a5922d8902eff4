import { found } from '../../platform/errors.js';
import { type Guard, get, goTo, post, show } from '../../platform/http/route.js';
import { anyone } from '../module.js';
import { demonstrationPeople } from './demonstration.js';
import { DemonstrationPage } from './demonstration-page.js';
import { accountPaths, safeBack } from './paths.js';
import { endSession, startSession } from './sessions.js';
import { SignOutPage } from './sign-out-page.js';

const inDemonstration: Guard<true> = {
  permission: 'demonstration.sign-in',
  says: 'Anyone, in the demonstration only',
  open: async (work) => (work.installation.demonstration ? true : undefined),
};

export const routes = [
  get(accountPaths.signIn, inDemonstration, async (work, asked) =>
    show(<DemonstrationPage people={await demonstrationPeople(work)} back={safeBack(asked.query.back)} />),
  ),

  post(accountPaths.demonstrationSession, inDemonstration, async (work, asked) => {
    const person = found((await demonstrationPeople(work)).find(({ id }) => id === asked.body.person));
    const back = typeof asked.body.back === 'string' ? asked.body.back : '/';
    return goTo(safeBack(back), { cookies: [await startSession(work, person.id, 'demonstration')] });
  }),

  get(accountPaths.signOut, anyone('session.end'), () => show(<SignOutPage />)),

  post(accountPaths.signOut, anyone('session.end'), async (work, asked) =>
    goTo('/', {
      cookies: [await endSession(work, asked)],
      headers: { 'Clear-Site-Data': '"cache", "storage"' },
      flash: 'You have signed out.',
    }),
  ),
];
