import type { Day } from '../../kernel/day.js';
import { isUuid } from '../../kernel/id.js';
import { found } from '../../platform/errors.js';
import { get, goTo, post, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../web/forms.js';
import { dayValues } from '../../web/index.js';
import { onReview } from '../reviews/index.js';
import { extensionForm, metForm, pauseEndForm, pauseForm, withdrawalForm } from './forms.js';
import { agreeExtension, endPause, meetByHand, startPause, withdrawMet } from './keep-duties.js';
import { ExtensionPage, MetPage, WithdrawalPage } from './keep-pages.js';
import { standingOf } from './one-duty.js';
import { dutyPaths } from './paths.js';
import { PauseEndPage, PausesPage } from './pause-pages.js';
import { keepDuties, seeDuties } from './policy.js';
import { pausesOf, recordsByHand } from './queries.js';
import { extensionBlockers, pauseBlockers, sayBlocker } from './rules.js';

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

  get(dutyPaths.pausesPattern, onReview(seeDuties), async (work, _asked, { id, reference, roles }) =>
    show(
      <PausesPage
        reference={reference}
        pauses={await pausesOf(work, id)}
        form={emptyForm()}
        mayKeep={keepDuties.may(roles)}
      />,
    ),
  ),

  post(dutyPaths.pausesPattern, keeping, async (work, asked, review) => {
    const again = async (form: ReturnType<typeof emptyForm>) =>
      show(
        <PausesPage reference={review.reference} pauses={await pausesOf(work, review.id)} form={form} mayKeep />,
        422,
      );
    const answer = readForm(pauseForm(), asked.body);
    if (!answer.ok) return again(answer.form);
    const { extent, stops, ...pause } = answer.value;
    const blockers = pauseBlockers(pause.from, pause.to, { extent, stops });
    if (blockers.length > 0) return again(rejected(asked.body, blockers.map(sayBlocker)));
    await startPause(work, review, { ...pause, stops: extent === 'all' ? [] : stops });
    return goTo(dutyPaths.pauses(review.reference), { flash: 'The pause is recorded.' });
  }),

  get(dutyPaths.pauseEndPattern, keeping, async (work, asked, { id, reference }) => {
    const pause = found(await openPause(work, id, asked.params.id));
    return show(
      <PauseEndPage reference={reference} from={pause.fromOn as Day} form={emptyForm(dayValues('to', work.today))} />,
    );
  }),

  post(dutyPaths.pauseEndPattern, keeping, async (work, asked, review) => {
    const pause = found(await openPause(work, review.id, asked.params.id));
    const from = pause.fromOn as Day;
    const page = (form: ReturnType<typeof emptyForm>) =>
      show(<PauseEndPage reference={review.reference} from={from} form={form} />, 422);
    const answer = readForm(pauseEndForm, asked.body);
    if (!answer.ok) return page(answer.form);
    const blockers = pauseBlockers(from, answer.value.to, { extent: 'all', stops: [] });
    if (blockers.length > 0) return page(rejected(asked.body, blockers.map(sayBlocker)));
    await endPause(work, review, { id: pause.id, to: answer.value.to });
    return goTo(dutyPaths.pauses(review.reference), { flash: 'The pause has ended.' });
  }),
];

const openPause = async (work: Work, reviewId: string, id: string | undefined) =>
  isUuid(id ?? '') ? (await pausesOf(work, reviewId)).find((pause) => pause.id === id) : undefined;
