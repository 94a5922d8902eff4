import { found } from '../../../../platform/errors.js';
import { get, post, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../../web/forms.js';
import { dayValues } from '../../../../web/index.js';
import { agenciesOf, chiefOfficerOf } from '../../../accounts/index.js';
import type { OpenReview } from '../../../reviews/index.js';
import type { AskedAgency } from '../../queries.js';
import { noteSpoken } from '../chasing/note-spoken.js';
import { sendReminder } from '../chasing/send-reminder.js';
import { agreeDay } from './agree-day.js';
import { changeContact } from './change-contact.js';
import { endRequest } from './end-request.js';
import { contactForm, dayForm, endForm, handOverForm, reminderForm, spokenForm } from './forms.js';
import { handOver, sayHandOverBlocker } from './hand-over.js';
import { back, keeping, openOne, path } from './open-one.js';
import { ContactPage, DayPage, EndPage, HandOverPage, ReminderPage, SpokenPage } from './pages.js';
import { peopleRoutes } from './people-routes.js';

const contactRoutes = [
  get(path('contact'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const { contactName, contactEmail } = one.request;
    return show(
      <ContactPage reference={review.reference} asked={one} form={emptyForm({ contactName, contactEmail })} />,
    );
  }),
  post(path('contact'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const answer = readForm(contactForm, asked.body);
    if (!answer.ok) return show(<ContactPage reference={review.reference} asked={one} form={answer.form} />, 422);
    await changeContact(work, review, one, { ...answer.value, typed: asked.body });
    return back(review, one, `A new link has gone to ${answer.value.contactEmail}.`);
  }),
];

const outcomes = {
  sent: 'The reminder has been sent.',
  'sent-before': 'The reminder had been sent already.',
  'nobody-to-send-to':
    'Nothing was sent: nobody with an e-mail address is known for that. Add the chief officer to the directory, or name an author, then send it again.',
};

const chaseRoutes = [
  get(path('reminder'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const chief = await chiefOfficerOf(work, one.request.agencyId);
    return show(<ReminderPage reference={review.reference} asked={one} chief={chief} form={emptyForm()} />);
  }),
  post(path('reminder'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const chief = await chiefOfficerOf(work, one.request.agencyId);
    const answer = readForm(reminderForm, asked.body);
    if (!answer.ok)
      return show(<ReminderPage reference={review.reference} asked={one} chief={chief} form={answer.form} />, 422);
    if (!one.state.isAwaited) return back(review, one, 'Everything has come meanwhile: no reminder was sent.');
    const chased = { asked: one, reference: review.reference };
    return back(
      review,
      one,
      outcomes[await sendReminder(work, chased, { ...answer.value, step: undefined, daysLate: 0 })],
    );
  }),
  get(path('spoken'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const chief = await chiefOfficerOf(work, one.request.agencyId);
    const form = emptyForm({ toName: one.request.contactName, ...dayValues('spokenOn', work.today) });
    return show(<SpokenPage reference={review.reference} asked={one} chief={chief} form={form} />);
  }),
  post(path('spoken'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const chief = await chiefOfficerOf(work, one.request.agencyId);
    const answer = readForm(spokenForm(work.today, one.request.askedOn), asked.body);
    if (!answer.ok)
      return show(<SpokenPage reference={review.reference} asked={one} chief={chief} form={answer.form} />, 422);
    await noteSpoken(work, review, one, answer.value);
    return back(review, one, 'The note is saved.');
  }),
];

const dayRoutes = [
  get(path('day'), keeping, async (work, asked, review) =>
    show(<DayPage reference={review.reference} asked={await openOne(work, asked, review)} form={emptyForm()} />),
  ),
  post(path('day'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const answer = readForm(dayForm(work.today), asked.body);
    if (!answer.ok) return show(<DayPage reference={review.reference} asked={one} form={answer.form} />, 422);
    const blockers = await agreeDay(work, review, one, { ...answer.value, typed: asked.body });
    const errors = blockers.map(() => ({ field: 'dueOn', message: 'The new day must be after the one it is due on' }));
    if (errors.length > 0)
      return show(<DayPage reference={review.reference} asked={one} form={rejected(asked.body, errors)} />, 422);
    return back(review, one, 'The new day is saved, and the agency has been told.');
  }),
];

const endRoutes = [
  get(path('end'), keeping, async (work, asked, review) =>
    show(<EndPage reference={review.reference} asked={await openOne(work, asked, review)} form={emptyForm()} />),
  ),
  post(path('end'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const answer = readForm(endForm, asked.body);
    if (!answer.ok) return show(<EndPage reference={review.reference} asked={one} form={answer.form} />, 422);
    const blockers = await endRequest(work, review, one, { ...answer.value, typed: asked.body });
    const done = 'The request is closed.';
    return back(
      review,
      one,
      blockers.length > 0 ? 'Its return was signed meanwhile, so the request stays open.' : done,
    );
  }),
];

const others = async (work: Work, review: OpenReview, { request }: AskedAgency) =>
  (await agenciesOf(work, review.partnershipId)).filter(({ id }) => id !== request.agencyId);

const handOverRoutes = [
  get(path('hand-over'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const agencies = await others(work, review, one);
    return show(<HandOverPage reference={review.reference} asked={one} agencies={agencies} form={emptyForm()} />);
  }),
  post(path('hand-over'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const agencies = await others(work, review, one);
    const page = { reference: review.reference, asked: one, agencies };
    const answer = readForm(handOverForm(agencies.map(({ id }) => id)), asked.body);
    if (!answer.ok) return show(<HandOverPage {...page} form={answer.form} />, 422);
    const to = found(agencies.find(({ id }) => id === answer.value.to));
    const blockers = await handOver(work, review, one, { ...answer.value, to, typed: asked.body });
    if (blockers.length > 0)
      return show(<HandOverPage {...page} form={rejected(asked.body, blockers.map(sayHandOverBlocker))} />, 422);
    return back(review, one, `${to.name} goes on with it. Send its contact a link, if they are to name people.`);
  }),
];

export const keepingRoutes = [
  ...contactRoutes,
  ...chaseRoutes,
  ...dayRoutes,
  ...endRoutes,
  ...handOverRoutes,
  ...peopleRoutes,
];
