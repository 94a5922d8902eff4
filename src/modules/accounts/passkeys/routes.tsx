import { found } from '../../../platform/errors.js';
import { type Answer, data, goTo, post } from '../../../platform/http/route.js';
import { cleanName } from '../../../web/clean-text.js';
import { provedLately } from '../account/proved-lately.js';
import { findAccount } from '../credentials/queries.js';
import { accountPaths, safeBack } from '../paths.js';
import { whereProofIsAsked } from '../sign-in/routes.js';
import { letIn } from '../sign-in/sign-in.js';
import { endStep, findStep } from '../sign-in/steps.js';
import { accountOfPasskey, askForNewPasskey, askForPasskey, keepPasskey, removePasskey } from './passkeys.js';

const json = { json: true, rate: { max: 60, perMinutes: 5 } };

const refused = (): Answer =>
  data({ message: 'The passkey could not be used. Try again, or sign in with your password.' }, 422);

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const textPart = (value: unknown, name: string): string => {
  const text = part(value, name);
  return typeof text === 'string' ? text : '';
};

export const passkeyRoutes = [
  post(
    accountPaths.signInPasskeyOptions,
    whereProofIsAsked,
    async (work, asked) => {
      const { options, step } = await askForPasskey(work, safeBack(textPart(asked.json, 'back')));
      return data(options, 200, { cookies: [step] });
    },
    json,
  ),

  post(
    accountPaths.signInPasskey,
    whereProofIsAsked,
    async (work, asked) => {
      const step = await findStep(work, asked, 'passkey');
      const account = step && (await accountOfPasskey(work, step, part(asked.json, 'answer')));
      if (step === undefined) return refused();
      const ended = await endStep(work, step);
      if (account === undefined) {
        work.record({ action: 'sign-in.refused', objectKind: 'passkey', allowed: false });
        return { ...refused(), cookies: [ended] };
      }
      const session = await letIn(work, account, { proof: 'passkey', fromAddress: asked.fromAddress });
      return data({ to: step.back }, 200, { cookies: [ended, session] });
    },
    json,
  ),

  post(
    accountPaths.passkeyOptions,
    provedLately('passkey.add'),
    async (work, _asked, person) => {
      const { options, step } = await askForNewPasskey(work, found(await findAccount(work, person)));
      return data(options, 200, { cookies: [step] });
    },
    json,
  ),

  post(
    accountPaths.passkeys,
    provedLately('passkey.add'),
    async (work, asked, person) => {
      const step = await findStep(work, asked, 'new-passkey');
      if (step === undefined || step.personId !== person.personId) return refused();
      const name = cleanName(textPart(asked.json, 'name')).slice(0, 60) || 'Passkey';
      const kept = await keepPasskey(work, step, { name, answer: part(asked.json, 'answer') });
      const ended = await endStep(work, step);
      if (!kept) return data({ message: 'The passkey could not be kept. Try again.' }, 422, { cookies: [ended] });
      return data({ to: accountPaths.account }, 200, { cookies: [ended], flash: 'The passkey has been added.' });
    },
    json,
  ),

  post(accountPaths.passkeyRemoval, provedLately('passkey.remove'), async (work, asked, person) => {
    const id = [asked.body.passkey ?? ''].flat()[0] ?? '';
    if (/^[0-9a-f-]{36}$/.test(id)) await removePasskey(work, found(await findAccount(work, person)), id);
    return goTo(accountPaths.account, { flash: 'The passkey has been removed.' });
  }),
];
