import { addMonths } from '../../../kernel/day.js';
import { isClockStart } from '../../../kernel/facts.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { emptyForm, readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { limitIn, settingsOf } from '../../accounts/index.js';
import { onReview } from '../guards.js';
import { reviewPaths } from '../paths.js';
import { changeDates, seeDates } from '../policy.js';
import { changeClockStart } from './change-clock-start.js';
import { correctDate } from './correct-date.js';
import { ClockPage, DatePage, DatesPage } from './dates-page.js';
import { clockForm, dateForm } from './form.js';
import { dateChangesOf } from './queries.js';
import { type DateBlocker, dateBlockerInWords, fourDates } from './rules.js';

const changing = onReview(changeDates);

const dateNamed = (text: string | undefined) => found(text !== undefined && isClockStart(text) ? text : undefined);

const asError = (field: string) => (blocker: DateBlocker) => ({ field, message: dateBlockerInWords(blocker) });

export const dateRoutes = [
  get(reviewPaths.datesPattern, onReview(seeDates), async (work, _asked, review) => {
    const dates = fourDates(review);
    const start = dates[review.clockStart];
    const months = limitIn(await settingsOf(work, review.partnershipId), 'months-to-decide');
    return show(
      <DatesPage
        reference={review.reference}
        dates={dates}
        clockStart={review.clockStart}
        clockStartReason={review.clockStartReason}
        monthEnds={start === null ? undefined : addMonths(start, months)}
        changes={await dateChangesOf(work, review)}
        mayChange={changeDates.may(review.roles)}
      />,
    );
  }),

  get(reviewPaths.datePattern, changing, (_work, asked, review) => {
    const what = dateNamed(asked.params.date);
    const stands = fourDates(review)[what];
    const form = emptyForm(dayValues('on', stands ?? undefined));
    return show(
      <DatePage reference={review.reference} version={review.version} form={form} what={what} stands={stands} />,
    );
  }),

  post(reviewPaths.datePattern, changing, async (work, asked, review) => {
    const what = dateNamed(asked.params.date);
    const page = { reference: review.reference, version: review.version, what, stands: fourDates(review)[what] };
    const answer = readForm(dateForm(what, work.today), asked.body);
    if (!answer.ok) return show(<DatePage {...page} form={answer.form} />, 422);
    const { on = null, reason } = answer.value;
    const blockers = await correctDate(work, review, { what, on, reason, version: versionOf(asked.body) });
    if (blockers.length > 0)
      return show(<DatePage {...page} form={rejected(asked.body, blockers.map(asError('on')))} />, 422);
    return goTo(reviewPaths.dates(review.reference), { flash: 'The date is corrected.' });
  }),

  get(reviewPaths.clockPattern, changing, (_work, _asked, review) =>
    show(
      <ClockPage
        reference={review.reference}
        version={review.version}
        form={emptyForm({ start: review.clockStart })}
        dates={fourDates(review)}
      />,
    ),
  ),

  post(reviewPaths.clockPattern, changing, async (work, asked, review) => {
    const page = { reference: review.reference, version: review.version, dates: fourDates(review) };
    const answer = readForm(clockForm, asked.body);
    if (!answer.ok) return show(<ClockPage {...page} form={answer.form} />, 422);
    const blockers = await changeClockStart(work, review, { ...answer.value, version: versionOf(asked.body) });
    if (blockers.length > 0)
      return show(<ClockPage {...page} form={rejected(asked.body, blockers.map(asError('start')))} />, 422);
    return goTo(reviewPaths.dates(review.reference), { flash: 'The month runs from another date now.' });
  }),
];
