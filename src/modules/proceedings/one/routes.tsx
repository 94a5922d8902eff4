import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { emptyForm, readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { onProceeding } from '../guards.js';
import { isKind } from '../kinds.js';
import { proceedingPaths } from '../paths.js';
import { isPaused } from '../pauses/queries.js';
import { keepProceedings, seeProceedings } from '../policy.js';
import { historyOf } from '../queries.js';
import { addDate } from './add-date.js';
import { addProceeding } from './add-proceeding.js';
import { changeDate } from './change-date.js';
import { changeProceeding } from './change-proceeding.js';
import { DatePage, EndPage, NewDatePage } from './date-pages.js';
import {
  changedDateForm,
  changedDateValues,
  endForm,
  newDateForm,
  newProceedingValues,
  proceedingForm,
  proceedingValues,
} from './form.js';
import { ProceedingFormPage } from './form-pages.js';
import { ProceedingPage } from './proceeding-page.js';
import { sayDateBlocker } from './rules.js';

const keeping = onReview(keepProceedings);
const keepingOne = onProceeding(keepProceedings);

const proceedingRoutes = [
  get(proceedingPaths.newPattern, keeping, (_work, asked, { reference }) => {
    const { kind } = asked.query;
    return show(
      <ProceedingFormPage reference={reference} form={newProceedingValues(isKind(kind) ? kind : undefined)} />,
    );
  }),

  post(proceedingPaths.newPattern, keeping, async (work, asked, review) => {
    const answer = readForm(proceedingForm, asked.body);
    if (!answer.ok) return show(<ProceedingFormPage reference={review.reference} form={answer.form} />, 422);
    const id = await addProceeding(work, review, answer.value);
    return goTo(proceedingPaths.one(review.reference, id), { flash: 'Recorded. Now add the dates that are known.' });
  }),

  get(proceedingPaths.onePattern, onProceeding(seeProceedings), async (work, _asked, { review, proceeding }) =>
    show(
      <ProceedingPage
        reference={review.reference}
        proceeding={proceeding}
        history={await historyOf(work, proceeding)}
        today={work.today}
        mayKeep={keepProceedings.may(review.roles)}
        saidPausedButRuns={
          proceeding.effect === 'paused' && proceeding.endedOn === null && !(await isPaused(work, review.id))
        }
      />,
    ),
  ),

  get(proceedingPaths.changePattern, keepingOne, (_work, _asked, { review: { reference }, proceeding }) =>
    show(<ProceedingFormPage reference={reference} form={proceedingValues(proceeding)} kept={proceeding} />),
  ),

  post(proceedingPaths.changePattern, keepingOne, async (work, asked, { review: { reference }, proceeding }) => {
    const answer = readForm(proceedingForm, asked.body);
    const version = versionOf(asked.body);
    if (!answer.ok) {
      const kept = { id: proceeding.id, version: version ?? 0 };
      return show(<ProceedingFormPage reference={reference} form={answer.form} kept={kept} />, 422);
    }
    const { status, ...words } = answer.value;
    const change = proceeding.status === 'ended' ? words : { ...words, status };
    await changeProceeding(work, proceeding, { action: 'proceeding.changed', change, version });
    return goTo(proceedingPaths.one(reference, proceeding.id), { flash: 'Changed. What stood before is kept.' });
  }),

  get(proceedingPaths.endPattern, keepingOne, (work, _asked, { review: { reference }, proceeding }) =>
    show(<EndPage reference={reference} proceeding={proceeding} form={emptyForm(dayValues('endedOn', work.today))} />),
  ),

  post(proceedingPaths.endPattern, keepingOne, async (work, asked, { review: { reference }, proceeding }) => {
    const answer = readForm(endForm(work.today), asked.body);
    if (!answer.ok) return show(<EndPage reference={reference} proceeding={proceeding} form={answer.form} />, 422);
    const change = { status: 'ended', ...answer.value } as const;
    const version = versionOf(asked.body);
    await changeProceeding(work, proceeding, { action: 'proceeding.ended', change, version });
    return goTo(proceedingPaths.one(reference, proceeding.id), { flash: 'It is recorded as ended.' });
  }),

  post(proceedingPaths.reopenPattern, keepingOne, async (work, asked, { review: { reference }, proceeding }) => {
    const change = { status: 'under-way', endedOn: null, outcome: '' } as const;
    await changeProceeding(work, proceeding, {
      action: 'proceeding.reopened',
      change,
      version: versionOf(asked.body),
    });
    return goTo(proceedingPaths.one(reference, proceeding.id), { flash: 'It is open again.' });
  }),
];

const dateRoutes = [
  get(proceedingPaths.newDatePattern, keepingOne, (_work, _asked, { review: { reference }, proceeding }) =>
    show(<NewDatePage reference={reference} proceeding={proceeding} form={emptyForm()} />),
  ),

  post(proceedingPaths.newDatePattern, keepingOne, async (work, asked, { review: { reference }, proceeding }) => {
    const answer = readForm(newDateForm(proceeding.kind), asked.body);
    if (!answer.ok) return show(<NewDatePage reference={reference} proceeding={proceeding} form={answer.form} />, 422);
    const blockers = await addDate(work, proceeding, answer.value);
    if (blockers.length > 0) {
      const form = rejected(asked.body, blockers.map(sayDateBlocker));
      return show(<NewDatePage reference={reference} proceeding={proceeding} form={form} />, 422);
    }
    return goTo(proceedingPaths.one(reference, proceeding.id), { flash: 'The date is added.' });
  }),

  get(proceedingPaths.datePattern, keepingOne, (work, asked, { review: { reference }, proceeding }) => {
    const date = found(proceeding.dates.find(({ id }) => id === asked.params.date));
    const page = { reference, proceeding, date, today: work.today };
    return show(<DatePage {...page} form={changedDateValues(date)} />);
  }),

  post(proceedingPaths.datePattern, keepingOne, async (work, asked, { review: { reference }, proceeding }) => {
    const date = found(proceeding.dates.find(({ id }) => id === asked.params.date));
    const page = { reference, proceeding, date, today: work.today };
    const answer = readForm(changedDateForm, asked.body);
    if (!answer.ok) return show(<DatePage {...page} form={answer.form} />, 422);
    const version = versionOf(asked.body);
    const blockers = await changeDate(work, { proceeding, stood: date }, { ...answer.value, version });
    if (blockers.length > 0)
      return show(<DatePage {...page} form={rejected(asked.body, blockers.map(sayDateBlocker))} />, 422);
    return goTo(proceedingPaths.one(reference, proceeding.id), {
      flash: 'The date is changed. What stood before is kept.',
    });
  }),
];

/** One proceeding and its dates. */
export const oneRoutes = [...proceedingRoutes, ...dateRoutes];
