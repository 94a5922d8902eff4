import { addWorkingDays } from '../../../kernel/working-days.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { agencyContactsOf, contactAmong } from '../../accounts/index.js';
import { addresseeAsked } from '../drafting/who-for-routes.js';
import { type OpenRecommendations, onRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { keepRecommendations } from '../policy.js';
import { type AddressedTo, withNames } from '../queries.js';
import { askAgain, askByLink } from './ask.js';
import { askingForm, conversationForm, saidErrors, settlingForm } from './form.js';
import { linkRoutes } from './link-routes.js';
import { AskingPage, ConversationPage, SettlingPage } from './pages.js';
import { recordConversation, settleAnswers } from './record-answer.js';

const keeps = onRecommendations(keepRecommendations);
const { addresseePattern, one: pageOf } = recommendationPaths;
const ANSWER_WORKING_DAYS = 10;

/** Whom to write to: who was asked before, else the contact in the directory. */
async function begun(work: Work, { agencyId, contactName, contactPost, contactEmail }: AddressedTo) {
  const due = dayValues('answerDueOn', addWorkingDays(work.today, ANSWER_WORKING_DAYS));
  if (contactEmail !== '' || agencyId === null)
    return emptyForm({ name: contactName, post: contactPost, email: contactEmail, ...due });
  const contact = contactAmong(await agencyContactsOf(work, [agencyId]));
  return emptyForm({ name: contact?.name, email: contact?.email, ...due });
}

async function opened(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee } = await addresseeAsked(work, asked, open);
  const props = { reference: open.review.reference, one: withNames(one, open.names.text), addressee };
  return { one, addressee, props, back: pageOf(open.review.reference, one.id) };
}

const notNow = (back: string) => goTo(back, { flash: 'It is not being discussed now.' });

async function ask(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee, props, back } = await opened(work, asked, open);
  const read = readForm(askingForm(work.today), asked.body);
  if (!read.ok) return show(<AskingPage {...props} form={read.form} />, 422);
  await askByLink(work, open, { one, addressee, ...read.value });
  return goTo(back, { flash: `The link is on its way to ${addressee.bodyName}.` });
}

async function converse(work: Work, asked: Asked, open: OpenRecommendations) {
  const { one, addressee, props, back } = await opened(work, asked, open);
  const again = (form: FormState) => show(<ConversationPage {...props} form={form} />, 422);
  const read = readForm(conversationForm(work.today), asked.body);
  if (!read.ok) return again(read.form);
  const errors = saidErrors(read.value);
  if (errors.length > 0) return again(rejected(asked.body, errors));
  await recordConversation(work, open, { one, addressee, ...read.value });
  return goTo(back, { flash: `What ${addressee.bodyName} said is recorded.` });
}

export const discussingRoutes: readonly Route[] = [
  get(addresseePattern('asking'), keeps, async (work, asked, open) => {
    const { one, addressee, props, back } = await opened(work, asked, open);
    if (one.state !== 'in-discussion') return notNow(back);
    return show(<AskingPage {...props} form={await begun(work, addressee)} />);
  }),
  post(addresseePattern('asking'), keeps, ask),

  get(addresseePattern('conversation'), keeps, async (work, asked, open) => {
    const { one, props, back } = await opened(work, asked, open);
    if (one.state !== 'in-discussion') return notNow(back);
    return show(<ConversationPage {...props} form={emptyForm()} />);
  }),
  post(addresseePattern('conversation'), keeps, converse),

  post(addresseePattern('reminder'), keeps, async (work, asked, open) => {
    const { one, addressee, back } = await opened(work, asked, open);
    await askAgain(work, open, { one, addressee });
    return goTo(back, { flash: `The link is on its way to ${addressee.bodyName} again.` });
  }),

  get(addresseePattern('settling'), keeps, async (work, asked, open) => {
    const { props } = await opened(work, asked, open);
    return show(<SettlingPage {...props} form={emptyForm()} />);
  }),

  post(addresseePattern('settling'), keeps, async (work, asked, open) => {
    const { one, addressee, props, back } = await opened(work, asked, open);
    const read = readForm(settlingForm, asked.body);
    if (!read.ok) return show(<SettlingPage {...props} form={read.form} />, 422);
    await settleAnswers(work, open, { one, addressee, settled: read.value.settled });
    return goTo(back, { flash: 'What was made of the answer is kept.' });
  }),

  ...linkRoutes,
];
