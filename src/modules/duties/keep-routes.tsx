import { found } from '../../platform/errors.js';
import { get, goTo, post, show } from '../../platform/http/route.js';
import { emptyForm, readForm, rejected } from '../../web/forms.js';
import { dayValues } from '../../web/index.js';
import { onReview } from '../reviews/index.js';
import { extensionForm, metForm, withdrawalForm } from './forms.js';
import { agreeExtension, meetByHand, withdrawMet } from './keep-duties.js';
import { ExtensionPage, MetPage, WithdrawalPage } from './keep-pages.js';
import { standingOf } from './one-duty.js';
import { dutyPaths } from './paths.js';
import { keepDuties } from './policy.js';
import { recordsByHand } from './queries.js';
import { extensionBlockers, sayBlocker } from './rules.js';

const keeping = onReview(keepDuties);

export const keepRoutes = [
  get(dutyPaths.metPattern, keeping, async (work, asked, { id, reference }) => {
    const { duty } = await standingOf(work, id, asked.params.duty);
    return show(<MetPage reference={reference} duty={duty} form={emptyForm(dayValues('metOn', work.today))} />);
  }),

  post(dutyPaths.metPattern, keeping, async (work, asked, review) => {
    const { duty } = await standingOf(work, review.id, asked.params.duty);
    const answer = readForm(metForm(work.today, duty), asked.body);
    if (!answer.ok) return show(<MetPage reference={review.reference} duty={duty} form={answer.form} />, 422);
    await meetByHand(work, review, { ...answer.value, dutyId: duty.id });
    return goTo(dutyPaths.one(review.reference, duty.id), { flash: 'Recorded as done.' });
  }),

  get(dutyPaths.withdrawalPattern, keeping, async (work, asked, { id, reference }) => {
    const { duty } = await standingOf(work, id, asked.params.duty);
    found((await recordsByHand(work, id, duty.id)).find((record) => record.id === asked.params.id));
    return show(<WithdrawalPage reference={reference} duty={duty} form={emptyForm()} />);
  }),

  post(dutyPaths.withdrawalPattern, keeping, async (work, asked, review) => {
    const { duty } = await standingOf(work, review.id, asked.params.duty);
    const record = found((await recordsByHand(work, review.id, duty.id)).find(({ id }) => id === asked.params.id));
    const answer = readForm(withdrawalForm, asked.body);
    if (!answer.ok) return show(<WithdrawalPage reference={review.reference} duty={duty} form={answer.form} />, 422);
    await withdrawMet(work, review, { id: record.id, reason: answer.value.reason });
    return goTo(dutyPaths.one(review.reference, duty.id), { flash: 'The record is withdrawn.' });
  }),

  get(dutyPaths.extensionPattern, keeping, async (work, asked, { id, reference }) => {
    const { duty, state } = await standingOf(work, id, asked.params.duty);
    const form = emptyForm(dayValues('agreedOn', work.today));
    return show(<ExtensionPage reference={reference} duty={duty} due={state.effectiveDue} form={form} />);
  }),

  post(dutyPaths.extensionPattern, keeping, async (work, asked, review) => {
    const { duty, state } = await standingOf(work, review.id, asked.params.duty);
    const page = { reference: review.reference, duty, due: state.effectiveDue };
    const answer = readForm(extensionForm(work.today), asked.body);
    if (!answer.ok) return show(<ExtensionPage {...page} form={answer.form} />, 422);
    const blockers = extensionBlockers(answer.value.newDue, { due: state.effectiveDue, startedOn: state.startedOn });
    if (blockers.length > 0)
      return show(<ExtensionPage {...page} form={rejected(asked.body, blockers.map(sayBlocker))} />, 422);
    await agreeExtension(work, review, { ...answer.value, dutyId: duty.id });
    return goTo(dutyPaths.one(review.reference, duty.id), { flash: 'The new date is recorded.' });
  }),
];
