import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { asText } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import {
  type DateBlocker,
  dateBlockerInWords,
  dateBlockers,
  type FourDates,
  reviewPaths,
} from '../../reviews/index.js';
import type { Notification } from '../queries.js';
import { acceptNotification } from './accept-notification.js';
import { AcceptPage, SHOW } from './accept-page.js';
import { meaningOf, runningDate } from './acceptance-meaning.js';
import { acceptanceForm } from './form.js';
import { onIntake } from './guard.js';
import { dayOfDeath } from './particulars.js';
import { intakePaths } from './paths.js';

const accepting = onIntake('intake.accept');

const fieldNames = {
  'death-occurred': 'dateOfDeath',
  'first-aware': 'firstAwareOn',
  'written-notification': 'writtenNotificationOn',
  accepted: 'writtenNotificationOn',
} as const;

const asError = (blocker: DateBlocker) => ({ field: fieldNames[blocker.what], message: dateBlockerInWords(blocker) });

interface Typed {
  readonly dateOfDeath: Day | null;
  readonly firstAwareOn: Day;
  readonly writtenNotificationOn: Day;
}

const datesOf = (work: Work, typed: Typed): FourDates => ({
  'death-occurred': typed.dateOfDeath,
  'first-aware': typed.firstAwareOn,
  'written-notification': typed.writtenNotificationOn,
  accepted: work.today,
});

const page = async (
  work: Work,
  notification: Notification,
  { form, dates }: { form: FormState; dates?: FourDates },
) => (
  <AcceptPage
    notification={notification}
    form={form}
    meaning={dates && (await meaningOf(work, notification.partnershipId, dates))}
  />
);

async function contradictions(work: Work, notification: Notification, dates: FourDates): Promise<DateBlocker[]> {
  const { settings } = found(await findPartnership(work, notification.partnershipId));
  return dateBlockers(dates, runningDate(dates, settings.clockStart), work.today);
}

export const acceptRoutes = [
  get(intakePaths.acceptPattern, accepting, async (work, _asked, notification) => {
    if (notification.reviewId !== null) return goTo(intakePaths.one(notification.id));
    const typed = {
      dateOfDeath: dayOfDeath(notification.content),
      firstAwareOn: notification.receivedOn,
      writtenNotificationOn: notification.receivedOn,
    };
    const form = emptyForm({
      ...dayValues('dateOfDeath', typed.dateOfDeath ?? undefined),
      ...dayValues('firstAwareOn', typed.firstAwareOn),
      ...dayValues('writtenNotificationOn', typed.writtenNotificationOn),
      kind: notification.way === 'transferred' ? 'transferred-in' : 'statutory',
    });
    return show(await page(work, notification, { form, dates: datesOf(work, typed) }));
  }),

  post(intakePaths.acceptPattern, accepting, async (work, asked, notification) => {
    const answer = readForm(acceptanceForm(work.today), asked.body);
    if (!answer.ok) return show(await page(work, notification, { form: answer.form }), 422);
    const { dateOfDeath = null, ...rest } = answer.value;
    const acceptance = { ...rest, dateOfDeath };
    const dates = datesOf(work, acceptance);
    if (asText(asked.body[SHOW]) !== '') {
      const blockers = await contradictions(work, notification, dates);
      const form = rejected(asked.body, blockers.map(asError));
      return blockers.length > 0
        ? show(await page(work, notification, { form }), 422)
        : show(await page(work, notification, { form, dates }));
    }
    const accepted = await acceptNotification(work, notification, acceptance);
    if ('blockers' in accepted) {
      const form = rejected(asked.body, accepted.blockers.map(asError));
      return show(await page(work, notification, { form }), 422);
    }
    return goTo(reviewPaths.overview(accepted.review.reference), {
      flash: `Registered as ${accepted.review.reference}. The referrer has been told.`,
    });
  }),
];
