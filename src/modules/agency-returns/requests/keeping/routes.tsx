import { found } from '../../../../platform/errors.js';
import { type Answer, type Asked, get, goTo, post, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { listInWords } from '../../../../web/formats.js';
import { emptyForm, readForm, rejected } from '../../../../web/forms.js';
import { dayValues } from '../../../../web/index.js';
import { agenciesOf, chiefOfficerOf } from '../../../accounts/index.js';
import { type OpenReview, onReview } from '../../../reviews/index.js';
import type { AnswererRole } from '../../kinds.js';
import { returnPaths } from '../../paths.js';
import { keepRequests } from '../../policy.js';
import { type AskedAgency, findRequest } from '../../queries.js';
import { noteSpoken } from '../chasing/note-spoken.js';
import { sendReminder } from '../chasing/send-reminder.js';
import { agreeDay } from './agree-day.js';
import { changeContact } from './change-contact.js';
import { endRequest } from './end-request.js';
import {
  answererForm,
  contactForm,
  dayForm,
  declineForm,
  endForm,
  handOverForm,
  reminderForm,
  spokenForm,
} from './forms.js';
import { handOver, sayHandOverBlocker } from './hand-over.js';
import { nameAnswerer, sayNamingBlocker } from './name-answerer.js';
import {
  AnswererPage,
  ContactPage,
  DayPage,
  DeclinePage,
  EndPage,
  HandOverPage,
  ReminderPage,
  SpokenPage,
} from './pages.js';
import { confirmNominations, declineNominations } from './settle-nominations.js';

const keeping = onReview(keepRequests);
const path = returnPaths.belowPattern;

/** A request that is open; one that has ended has none of these pages. */
async function openOne(work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> {
  const one = found(await findRequest(work, review, asked.params.request ?? ''));
  return found(one.state.isEnded ? undefined : one);
}

const back = ({ reference }: OpenReview, { request }: AskedAgency, flash: string): Answer =>
  goTo(returnPaths.one(reference, request.id), { flash });

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
    return back(review, one, 'The new day is saved. Tell the agency, if it does not know yet.');
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

const pages: Readonly<Record<AnswererRole, string>> = { 'imr-author': 'author', 'agency-senior': 'senior' };

const answererRoutes = (['imr-author', 'agency-senior'] as const).flatMap((role) => {
  const before = (one: AskedAgency) => (role === 'imr-author' ? one.author : one.senior)?.name;
  return [
    get(path(pages[role]), keeping, async (work, asked, review) => {
      const one = await openOne(work, asked, review);
      const named = one.nominations.find((each) => each.role === role && each.settledAs === null);
      const form = emptyForm({ name: named?.name, post: named?.post, email: named?.email });
      return show(
        <AnswererPage reference={review.reference} asked={one} role={role} before={before(one)} form={form} />,
      );
    }),
    post(path(pages[role]), keeping, async (work, asked, review) => {
      const one = await openOne(work, asked, review);
      const page = { reference: review.reference, asked: one, role, before: before(one) };
      const answer = readForm(answererForm(page.before !== undefined), asked.body);
      if (!answer.ok) return show(<AnswererPage {...page} form={answer.form} />, 422);
      const blockers = await nameAnswerer(work, review, one, { ...answer.value, role, typed: asked.body });
      if (blockers.length > 0)
        return show(<AnswererPage {...page} form={rejected(asked.body, blockers.map(sayNamingBlocker))} />, 422);
      return back(review, one, `${answer.value.name} has been told and has access.`);
    }),
  ];
});

const nominationRoutes = [
  post(path('confirm'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const refused = await confirmNominations(work, review, one, asked.body);
    const said = refused.map(
      ({ name, blockers }) => `${name}: ${listInWords(blockers.map((blocker) => sayNamingBlocker(blocker).message))}.`,
    );
    return back(review, one, said.length === 0 ? 'They have been told and have access.' : said.join(' '));
  }),
  get(path('decline'), keeping, async (work, asked, review) =>
    show(<DeclinePage reference={review.reference} asked={await openOne(work, asked, review)} form={emptyForm()} />),
  ),
  post(path('decline'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const answer = readForm(declineForm, asked.body);
    if (!answer.ok) return show(<DeclinePage reference={review.reference} asked={one} form={answer.form} />, 422);
    await declineNominations(work, review, one, { ...answer.value, typed: asked.body });
    return back(review, one, 'The contact has been asked to name somebody else.');
  }),
];

export const keepingRoutes = [
  ...contactRoutes,
  ...chaseRoutes,
  ...dayRoutes,
  ...endRoutes,
  ...handOverRoutes,
  ...answererRoutes,
  ...nominationRoutes,
];
