import { addMonths } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { findPartnership, limitIn } from '../../accounts/index.js';
import {
  clockStartInWords,
  type DateBlocker,
  dateBlockerInWords,
  nextReference,
  reviewPaths,
} from '../../reviews/index.js';
import type { Notification } from '../queries.js';
import { acceptNotification } from './accept-notification.js';
import { type AcceptancePreview, AcceptPage } from './decide-pages.js';
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

async function previewOf(work: Work, notification: Notification): Promise<AcceptancePreview> {
  const partnership = found(await findPartnership(work, notification.partnershipId));
  const { clockStart } = partnership.settings;
  const days = {
    'death-occurred': dayOfDeath(notification.content),
    'first-aware': notification.receivedOn,
    'written-notification': notification.receivedOn,
    accepted: work.today,
  };
  const start = days[clockStart];
  return {
    reference: await nextReference(work, partnership),
    runsFrom: clockStartInWords(clockStart),
    monthEnds: start === null ? undefined : addMonths(start, limitIn(partnership.settings, 'months-to-decide')),
  };
}

const page = async (work: Work, notification: Notification, form: FormState) => (
  <AcceptPage notification={notification} form={form} preview={await previewOf(work, notification)} />
);

export const acceptRoutes = [
  get(intakePaths.acceptPattern, accepting, async (work, _asked, notification) => {
    if (notification.reviewId !== null) return goTo(intakePaths.one(notification.id));
    const form = emptyForm({
      ...dayValues('dateOfDeath', dayOfDeath(notification.content) ?? undefined),
      ...dayValues('firstAwareOn', notification.receivedOn),
      ...dayValues('writtenNotificationOn', notification.receivedOn),
      kind: notification.way === 'transferred' ? 'transferred-in' : 'statutory',
    });
    return show(await page(work, notification, form));
  }),

  post(intakePaths.acceptPattern, accepting, async (work, asked, notification) => {
    const answer = readForm(acceptanceForm(work.today), asked.body);
    if (!answer.ok) return show(await page(work, notification, answer.form), 422);
    const { dateOfDeath = null, ...rest } = answer.value;
    const accepted = await acceptNotification(work, notification, { ...rest, dateOfDeath });
    if ('blockers' in accepted)
      return show(await page(work, notification, rejected(asked.body, accepted.blockers.map(asError))), 422);
    return goTo(reviewPaths.overview(accepted.review.reference), {
      flash: `Registered as ${accepted.review.reference}. The referrer has been told.`,
    });
  }),
];
