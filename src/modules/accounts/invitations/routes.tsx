import { type Answer, type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import { sealFor } from '../../../platform/secrets/seal.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { anyone } from '../../module.js';
import { newSeed } from '../credentials/authenticator.js';
import { type CredentialLink, findCredentialLink } from '../credentials/credential-links.js';
import { type Account, findAccount, sealedFor } from '../credentials/queries.js';
import { RecoveryCodesPage } from '../credentials/recovery-codes-page.js';
import { accountPaths } from '../paths.js';
import { setUpForm } from '../sign-in/form.js';
import { beginStep, endStep, findStep, type Step } from '../sign-in/steps.js';
import { acceptInvitation } from './accept-invitation.js';
import { EndedInvitationPage, InvitationPage, SetUpPage } from './invitation-page.js';

const limit = { rate: { max: 60, perMinutes: 5 } };
const guard = anyone('invitation.accept');

interface Invited {
  readonly link: CredentialLink;
  readonly account: Account;
  readonly token: string;
}

async function invited(work: Work, asked: Asked, use: (invited: Invited) => Promise<Answer>): Promise<Answer> {
  const token = asked.params.token ?? '';
  const link = await findCredentialLink(work, 'invitation', token);
  const account = link && (await findAccount(work, { personId: link.personId }));
  return link === undefined || account === undefined
    ? show(<EndedInvitationPage />, 410)
    : use({ link, account, token });
}

/** The seed that was offered to this browser, so that the same picture is shown after a mistake. */
async function offered(
  work: Work,
  asked: Asked,
  { account }: Invited,
): Promise<{ step: Step; seed: string } | undefined> {
  const step = await findStep(work, asked, 'new-authenticator');
  if (step === undefined || step.personId !== account.personId || step.authenticatorSealed === null) return undefined;
  return { step, seed: sealFor(work.installation).open(step.authenticatorSealed, sealedFor(account.personId)) };
}

export const invitationRoutes = [
  get(accountPaths.invitationPattern, guard, (work, asked) =>
    invited(work, asked, async ({ account }) => show(<InvitationPage email={account.email} />)),
  ),

  // Only a press of the button begins: what follows links by itself learns nothing and uses nothing up.
  post(
    accountPaths.invitationPattern,
    guard,
    (work, asked) =>
      invited(work, asked, async ({ account, token }) => {
        const { personId } = account;
        const authenticatorSealed = sealFor(work.installation).close(newSeed(), sealedFor(personId));
        const step = await beginStep(work, { kind: 'new-authenticator', personId, authenticatorSealed });
        return goTo(accountPaths.invitationSetUp(token), { cookies: [step] });
      }),
    limit,
  ),

  get(accountPaths.invitationSetUpPattern, guard, (work, asked) =>
    invited(work, asked, async (who) => {
      const offer = await offered(work, asked, who);
      if (offer === undefined) return goTo(accountPaths.invitation(who.token));
      return show(<SetUpPage form={emptyForm()} seed={offer.seed} email={who.account.email} />);
    }),
  ),

  post(
    accountPaths.invitationSetUpPattern,
    guard,
    (work, asked) =>
      invited(work, asked, async (who) => {
        const offer = await offered(work, asked, who);
        if (offer === undefined) return goTo(accountPaths.invitation(who.token));
        const again = (form: FormState) =>
          show(<SetUpPage form={form} seed={offer.seed} email={who.account.email} />, 422);
        const read = readForm(setUpForm, asked.body);
        if (!read.ok) return again({ values: {}, errors: read.form.errors });
        const answer = await acceptInvitation(work, who, {
          ...read.value,
          seed: offer.seed,
          fromAddress: asked.fromAddress,
        });
        if (answer.kind === 'ended') return show(<EndedInvitationPage />, 410);
        if (answer.kind === 'refused') return again(rejected({}, answer.errors));
        const ended = await endStep(work, offer.step);
        return show(
          <RecoveryCodesPage heading="Your account is set up" codes={answer.recoveryCodes} onward="/" />,
          200,
          {
            cookies: [ended, answer.cookie],
          },
        );
      }),
    limit,
  ),
];
