import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { proceedingPaths } from '../paths.js';
import { keepPauses, keepProceedings, seeProceedings } from '../policy.js';
import { agreementsOf } from '../queries.js';
import { timingOutcomes } from '../words.js';
import { agreeTiming } from './agree-timing.js';
import { TimingPage } from './page.js';

const timingForm = (today: Day) =>
  z.object({
    outcome: oneOf(timingOutcomes, 'Select what was agreed'),
    agreedOn: dayField({ what: 'Date it was agreed', byToday: today }),
    police: textField({
      what: 'Who agreed it for the police',
      max: 300,
      missing: 'Enter who agreed it for the police: name and post',
    }),
    prosecution: textField({ what: 'Who spoke for the CPS', max: 300 }),
    agreedBy: textField({
      what: 'Who agreed it for the review',
      max: 200,
      missing: 'Enter who agreed it for the review',
    }),
    terms: textField({ what: 'What goes on and what waits', max: 4000 }),
    reason: textField({ what: 'Reason', max: 2000, missing: 'Enter why' }),
    lookAgainOn: optionalDayField({ what: 'Day to look again' }),
  });

async function page(
  work: Work,
  review: OpenReview,
  { form, version }: { form: FormState; version?: number | undefined },
) {
  const agreements = await agreementsOf(work, review.id);
  return (
    <TimingPage
      reference={review.reference}
      agreements={agreements}
      form={form}
      times={version ?? agreements[0]?.number ?? 0}
      mayKeep={keepProceedings.may(review.roles)}
    />
  );
}

/** What is agreed with the senior investigating officer. */
export const timingRoutes = [
  get(proceedingPaths.timingPattern, onReview(seeProceedings), async (work, _asked, review) =>
    show(await page(work, review, { form: emptyForm(dayValues('agreedOn', work.today)) })),
  ),

  post(proceedingPaths.timingPattern, onReview(keepProceedings), async (work, asked, review) => {
    const version = versionOf(asked.body);
    const answer = readForm(timingForm(work.today), asked.body);
    if (!answer.ok) return show(await page(work, review, { form: answer.form, version }), 422);
    const agreed = await agreeTiming(work, review, {
      ...answer.value,
      lookAgainOn: answer.value.lookAgainOn,
      version,
    });
    if (!('id' in agreed)) return show(await page(work, review, { form: rejected(asked.body, agreed), version }), 422);
    const { reference } = review;
    if (answer.value.outcome === 'pause' && keepPauses.may(review.roles)) {
      const to = `${proceedingPaths.pauses(reference)}?agreement=${agreed.id}`;
      return goTo(to, {
        flash: 'The agreement is recorded. Now stop the clocks: the form below is filled in from it.',
      });
    }
    return goTo(proceedingPaths.timing(reference), { flash: 'The agreement is recorded.' });
  }),
];
