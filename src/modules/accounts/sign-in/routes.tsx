import { type Answer, type Asked, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FieldError, readForm, rejected } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { demonstrationPeople } from '../demonstration.js';
import { DemonstrationPage } from '../demonstration-page.js';
import { accountPaths, safeBack } from '../paths.js';
import { codeForm, recoveryForm, signInForm } from './form.js';
import { letIn, type Tried, type TypedCode, tryCode, tryPassword } from './sign-in.js';
import { CodePage, RecoveryPage, SignInPage } from './sign-in-page.js';
import { beginStep, endStep, findStep } from './steps.js';
import { wrongWords } from './words.js';

/** Anyone, where people prove who they are. In the demonstration these pages do not exist. */
export const whereProofIsAsked: Guard<true> = {
  permission: 'session.start',
  says: 'Anyone, outside the demonstration',
  open: async (work) => (work.installation.demonstration ? undefined : true),
};

const anyone: Guard<true> = { permission: 'session.start', says: 'Anyone', open: async () => true };

/** Roughly the limit per address that the table of wrong guesses sets, before any work is done. */
const limit = { rate: { max: 100, perMinutes: 5 } };

const backOf = (asked: Asked): string => safeBack(asked.query.back ?? [asked.body.back ?? ''].flat()[0]);

const WRONG_PASSWORD = 'The email address or the password is not right. Check both and try again';
const WRONG_CODE = 'That is not the code. Wait for the next one in your authenticator app and enter it';
const WRONG_RECOVERY = 'That is not one of your recovery codes, or it was used before';

export const signInRoutes = [
  get(accountPaths.signIn, anyone, async (work, asked) =>
    work.installation.demonstration
      ? show(<DemonstrationPage people={await demonstrationPeople(work)} back={safeBack(asked.query.back)} />)
      : show(<SignInPage form={emptyForm()} back={backOf(asked)} />),
  ),

  post(
    accountPaths.signIn,
    whereProofIsAsked,
    async (work, asked) => {
      const read = readForm(signInForm, asked.body);
      const again = (form: FormState) => show(<SignInPage form={withoutPassword(form)} back={backOf(asked)} />, 422);
      if (!read.ok) return again(read.form);
      const { email, password } = read.value;
      const tried = await tryPassword(work, { email, fromAddress: asked.fromAddress }, password);
      if (tried.kind !== 'right')
        return again(rejected(asked.body, [{ field: 'email', message: wrongWords(tried, WRONG_PASSWORD) }]));
      const step = await beginStep(work, { kind: 'code', personId: tried.account.personId, back: backOf(asked) });
      return goTo(accountPaths.signInCode, { cookies: [step] });
    },
    limit,
  ),

  get(accountPaths.signInCode, whereProofIsAsked, async (work, asked) =>
    (await findStep(work, asked, 'code')) === undefined ? startAgain() : show(<CodePage form={emptyForm()} />),
  ),

  post(
    accountPaths.signInCode,
    whereProofIsAsked,
    (work, asked) => {
      const read = readForm(codeForm, asked.body);
      const again = (form: FormState) => show(<CodePage form={form} />, 422);
      if (!read.ok) return again(read.form);
      return finish(work, asked, {
        code: { kind: 'authenticator', typed: read.value.code },
        again: (tried) => again(rejected(asked.body, errorOf(tried, WRONG_CODE))),
      });
    },
    limit,
  ),

  get(accountPaths.signInRecovery, whereProofIsAsked, async (work, asked) =>
    (await findStep(work, asked, 'code')) === undefined ? startAgain() : show(<RecoveryPage form={emptyForm()} />),
  ),

  post(
    accountPaths.signInRecovery,
    whereProofIsAsked,
    (work, asked) => {
      const read = readForm(recoveryForm, asked.body);
      const again = (form: FormState) => show(<RecoveryPage form={form} />, 422);
      if (!read.ok) return again(read.form);
      return finish(work, asked, {
        code: { kind: 'recovery', typed: read.value.code },
        again: (tried) => again(rejected(asked.body, errorOf(tried, WRONG_RECOVERY))),
      });
    },
    limit,
  ),
];

const startAgain = (): Answer =>
  goTo(accountPaths.signIn, { flash: 'That took too long. Sign in again, from the start.' });

const errorOf = (tried: Exclude<Tried, { kind: 'right' }>, wrong: string): FieldError[] => [
  { field: 'code', message: wrongWords(tried, wrong) },
];

/** A password is never sent back to the page. */
const withoutPassword = ({ values, errors }: FormState): FormState => ({
  values: Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'password')),
  errors,
});

interface SecondHalf {
  readonly code: TypedCode;
  again(tried: Exclude<Tried, { kind: 'right' }>): Answer;
}

async function finish(work: Work, asked: Asked, { code, again }: SecondHalf): Promise<Answer> {
  const step = await findStep(work, asked, 'code');
  if (step === undefined || step.personId === null) return startAgain();
  const { fromAddress } = asked;
  const tried = await tryCode(work, { personId: step.personId, fromAddress }, code);
  if (tried.kind !== 'right') return again(tried);
  const ended = await endStep(work, step);
  const session = await letIn(work, tried.account, {
    proof: 'password-and-code',
    fromAddress,
    byRecoveryCode: code.kind === 'recovery',
  });
  return goTo(step.back, { cookies: [ended, session] });
}
