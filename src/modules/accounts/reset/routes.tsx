import { z } from 'zod';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { emailField } from '../../../web/fields.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import { findCredentialLink } from '../credentials/credential-links.js';
import { accountPaths } from '../paths.js';
import { typedPassword } from '../sign-in/form.js';
import { whereProofIsAsked } from '../sign-in/routes.js';
import { askForReset } from './ask-for-reset.js';
import { AskForResetPage, EndedResetPage, NewPasswordPage, ResetSentPage } from './reset-page.js';
import { resetPassword } from './reset-password.js';

const askForm = z.object({ email: emailField('Enter your email address') });
const newPasswordForm = z.object({ password: typedPassword('Enter a new password') });
const limit = { rate: { max: 30, perMinutes: 5 } };

export const resetRoutes = [
  get(accountPaths.passwordReset, whereProofIsAsked, () => show(<AskForResetPage form={emptyForm()} />)),

  post(
    accountPaths.passwordReset,
    whereProofIsAsked,
    async (work, asked) => {
      const read = readForm(askForm, asked.body);
      if (!read.ok) return show(<AskForResetPage form={read.form} />, 422);
      await askForReset(work, read.value.email);
      return show(<ResetSentPage />);
    },
    limit,
  ),

  get(accountPaths.passwordResetPattern, whereProofIsAsked, async (work, asked) => {
    const link = await findCredentialLink(work, 'password-reset', asked.params.token ?? '');
    return link === undefined ? show(<EndedResetPage />, 410) : show(<NewPasswordPage form={emptyForm()} />);
  }),

  post(
    accountPaths.passwordResetPattern,
    whereProofIsAsked,
    async (work, asked) => {
      const link = await findCredentialLink(work, 'password-reset', asked.params.token ?? '');
      if (link === undefined) return show(<EndedResetPage />, 410);
      const read = readForm(newPasswordForm, asked.body);
      if (!read.ok) return show(<NewPasswordPage form={read.form} />, 422);
      const answer = await resetPassword(work, link, read.value.password);
      if (answer.kind === 'ended') return show(<EndedResetPage />, 410);
      if (answer.kind === 'refused')
        return show(<NewPasswordPage form={rejected({}, [{ field: 'password', message: answer.why }])} />, 422);
      return goTo(accountPaths.signIn, { flash: 'Your password has been changed. Sign in with it now.' });
    },
    limit,
  ),
];
