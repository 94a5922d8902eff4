import { z } from 'zod';
import { eq, inArray } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import { sealFor } from '../../../platform/secrets/seal.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import { newSeed } from '../credentials/authenticator.js';
import { type Account, findAccount, passkeysOf, recoveryCodesLeft, sealedFor } from '../credentials/queries.js';
import { RecoveryCodesPage } from '../credentials/recovery-codes-page.js';
import { type Person, signedIn } from '../guards.js';
import { passkeyWanted } from '../passkeys/passkey-wanted.js';
import { accountPaths } from '../paths.js';
import { endAllSessions, endOwnSession, ownSessions, startSession } from '../sessions.js';
import { codeForm, typedPassword } from '../sign-in/form.js';
import { beginStep, endStep, findStep, type Step } from '../sign-in/steps.js';
import { agencies, partnerships, people } from '../tables.js';
import { AccountPage, type AccountPageProps } from './account-page.js';
import { changeAuthenticator, changePassword, renewRecoveryCodes } from './change-credentials.js';
import { AuthenticatorPage, ChangePasswordPage, NewRecoveryCodesPage } from './credential-pages.js';
import { provedLately } from './proved-lately.js';

const passwordForm = z.object({
  current: typedPassword('Enter your password as it is now'),
  password: typedPassword('Enter a new password'),
});

async function accountPage(work: Work, asked: Asked, person: Person): Promise<AccountPageProps> {
  const [row] = await work.tx
    .select({ person: people, agency: agencies.name })
    .from(people)
    .leftJoin(agencies, eq(agencies.id, people.agencyId))
    .where(eq(people.id, person.personId));
  const places = await work.tx
    .select({ id: partnerships.id, name: partnerships.name })
    .from(partnerships)
    .where(
      inArray(
        partnerships.id,
        person.roles.map(({ partnershipId }) => partnershipId),
      ),
    );
  const { name, email, post } = found(row).person;
  return {
    name,
    email,
    post: post ?? '',
    agency: row?.agency ?? undefined,
    roles: person.roles.map(({ role, partnershipId }) => ({
      role,
      partnership: places.find(({ id }) => id === partnershipId)?.name ?? '',
    })),
    credentials: await ownCredentials(work, person),
    passkeyWanted: await passkeyWanted(work, asked),
    sessions: await ownSessions(work, asked),
  };
}

async function ownCredentials(work: Work, { personId }: Person): Promise<AccountPageProps['credentials']> {
  const credential = (await findAccount(work, { personId }))?.credential;
  if (credential === undefined || work.installation.demonstration) return undefined;
  return {
    passwordSetAt: credential.passwordSetAt,
    authenticatorSetAt: credential.authenticatorSetAt,
    recoveryCodesLeft: await recoveryCodesLeft(work, personId),
    passkeys: await passkeysOf(work, personId),
  };
}

const accountOf = async (work: Work, person: Person): Promise<Account> => found(await findAccount(work, person));

/** The seed that was offered to this browser. */
async function offered(work: Work, asked: Asked, person: Person): Promise<{ step: Step; seed: string } | undefined> {
  const step = await findStep(work, asked, 'new-authenticator');
  if (step === undefined || step.personId !== person.personId || step.authenticatorSealed === null) return undefined;
  return { step, seed: sealFor(work.installation).open(step.authenticatorSealed, sealedFor(person.personId)) };
}

export const accountRoutes = [
  get(accountPaths.account, signedIn('account.see'), async (work, asked, person) =>
    show(<AccountPage {...(await accountPage(work, asked, person))} />),
  ),

  post(accountPaths.sessionEnd, signedIn('account.sessions'), async (work, asked) => {
    const id = [asked.body.session ?? ''].flat()[0] ?? '';
    const mine = (await ownSessions(work, asked)).find((session) => session.id === id);
    if (mine !== undefined) await endOwnSession(work, id);
    return goTo(accountPaths.account, { flash: 'That browser has been signed out.' });
  }),

  post(accountPaths.allSessionsEnd, signedIn('account.sessions'), async (work, _asked, { personId }) => {
    await endAllSessions(work, personId);
    work.record({ action: 'session.ended-everywhere', objectKind: 'person', objectId: personId });
    return goTo('/', {
      cookies: [{ name: 'session', value: undefined }],
      headers: { 'Clear-Site-Data': '"cache", "storage"' },
      flash: 'You have signed out everywhere.',
    });
  }),

  get(accountPaths.password, provedLately('account.password'), () => show(<ChangePasswordPage form={emptyForm()} />)),

  post(accountPaths.password, provedLately('account.password'), async (work, asked, person) => {
    const read = readForm(passwordForm, asked.body);
    if (!read.ok) return show(<ChangePasswordPage form={{ values: {}, errors: read.form.errors }} />, 422);
    const { fromAddress } = asked;
    const errors = await changePassword(work, await accountOf(work, person), { ...read.value, fromAddress });
    if (errors.length > 0) return show(<ChangePasswordPage form={rejected({}, errors)} />, 422);
    await endAllSessions(work, person.personId);
    const { cookie } = await startSession(work, person.personId, { proof: 'password-and-code', fromAddress });
    return goTo(accountPaths.account, { cookies: [cookie], flash: 'Your password has been changed.' });
  }),

  get(accountPaths.authenticator, provedLately('account.authenticator'), async (work, asked, person) => {
    const account = await accountOf(work, person);
    const offer = await offered(work, asked, person);
    if (offer !== undefined)
      return show(<AuthenticatorPage form={emptyForm()} seed={offer.seed} email={account.email} />);
    const seed = newSeed();
    const authenticatorSealed = sealFor(work.installation).close(seed, sealedFor(person.personId));
    const step = await beginStep(work, { kind: 'new-authenticator', personId: person.personId, authenticatorSealed });
    return show(<AuthenticatorPage form={emptyForm()} seed={seed} email={account.email} />, 200, { cookies: [step] });
  }),

  post(accountPaths.authenticator, provedLately('account.authenticator'), async (work, asked, person) => {
    const account = await accountOf(work, person);
    const offer = await offered(work, asked, person);
    if (offer === undefined) return goTo(accountPaths.authenticator);
    const read = readForm(codeForm, asked.body);
    const changed = read.ok && (await changeAuthenticator(work, account, { seed: offer.seed, code: read.value.code }));
    if (changed)
      return goTo(accountPaths.account, {
        cookies: [await endStep(work, offer.step)],
        flash: 'From now on your codes come from the new app.',
      });
    const wrong = [{ field: 'code', message: 'That is not the code of this picture. Enter the next one' }];
    const form = read.ok ? rejected({}, wrong) : read.form;
    return show(<AuthenticatorPage form={form} seed={offer.seed} email={account.email} />, 422);
  }),

  get(accountPaths.recoveryCodes, provedLately('account.recovery-codes'), () => show(<NewRecoveryCodesPage />)),

  post(accountPaths.recoveryCodes, provedLately('account.recovery-codes'), async (work, _asked, person) => {
    const codes = await renewRecoveryCodes(work, await accountOf(work, person));
    return show(<RecoveryCodesPage heading="Your new recovery codes" codes={codes} onward={accountPaths.account} />);
  }),
];
