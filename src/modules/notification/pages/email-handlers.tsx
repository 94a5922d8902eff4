import { type Answer, type Asked, goTo, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type CodeRefusal, sendCode } from '../../links/index.js';
import type { DraftAtHand } from '../drafts/guards.js';
import { CODE_PURPOSE, type EmailProof, emailOn, proveEmail } from '../prove-email.js';
import { EmailCodePage, EmailPage } from './email-pages.js';

const emailPage = ({ draft, paths }: DraftAtHand, refusal?: CodeRefusal): Answer =>
  show(
    <EmailPage
      {...{ paths, refusal }}
      email={emailOn(draft)}
      isProved={draft.email !== null && draft.email === emailOn(draft)}
    />,
    refusal === undefined ? 200 : 429,
  );

export const showEmail = (_work: Work, _asked: Asked, at: DraftAtHand): Answer => emailPage(at);

export async function sendEmailCode(work: Work, _asked: Asked, at: DraftAtHand): Promise<Answer> {
  const email = emailOn(at.draft);
  if (email === undefined) return goTo(at.paths.email);
  const sent = await sendCode(work, {
    purpose: CODE_PURPOSE,
    subjectId: at.draft.id,
    email,
    partnershipId: at.draft.partnershipId,
  });
  return sent === 'sent' ? goTo(at.paths.code) : emailPage(at, sent);
}

function codePage(at: DraftAtHand, form: FormState, status: number): Answer {
  const email = emailOn(at.draft);
  return email === undefined
    ? goTo(at.paths.email)
    : show(<EmailCodePage paths={at.paths} email={email} form={form} />, status);
}

export const showEmailCode = (_work: Work, _asked: Asked, at: DraftAtHand): Answer => codePage(at, emptyForm(), 200);

const words: Record<Exclude<EmailProof, 'right'>, string> = {
  wrong: 'That is not the code we sent. Check the newest message and enter its 6 numbers',
  expired: 'This code has ended. Ask for a new one',
  'too-many': 'The code was tried too often. Ask for a new one',
  changed: 'The address on the form has changed since this code was sent. Ask for a new one',
};

export async function tryEmailCode(work: Work, asked: Asked, at: DraftAtHand): Promise<Answer> {
  const proof = await proveEmail(work, at.draft.id, asked.body);
  if (proof === 'right') return goTo(at.paths.tasks, { flash: 'Your email address is checked.' });
  return codePage(at, rejected(asked.body, [{ field: 'code', message: words[proof] }]), 422);
}
