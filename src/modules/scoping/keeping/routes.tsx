import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, readForm, rejected } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { chiefOfficerOf } from '../../accounts/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { sendChaser } from '../chasing/send-chaser.js';
import { scopingPaths } from '../paths.js';
import { keepScoping } from '../policy.js';
import { type AskedAgency, findAskedAgency } from '../queries.js';
import { agreeDueDate } from './agree-due-date.js';
import { confirmRecords } from './confirm-records.js';
import { endRequest } from './end-request.js';
import { enterRoutes, openOne } from './enter-routes.js';
import { dueDateForm, endForm, linkForm, recordsForm, reminderForm } from './forms.js';
import { DueDatePage, EndPage, LinkPage, RecordsPage, ReminderPage } from './pages.js';
import { resendLink } from './resend-link.js';

const keeping = onReview(keepScoping);

const oneOf = async (work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> =>
  found(await findAskedAgency(work, review.id, asked.params.request ?? ''));

const openOf = async (work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> =>
  openOne(await oneOf(work, asked, review));

const back = ({ reference }: OpenReview, { request }: AskedAgency, flash: string): Answer =>
  goTo(scopingPaths.one(reference, request.id), { flash });

const linkRoutes = [
  get(scopingPaths.linkPattern, keeping, async (work, asked, review) => {
    const { request } = await openOf(work, asked, review);
    const form = emptyForm({ contactName: request.contactName, contactEmail: request.contactEmail });
    return show(<LinkPage reference={review.reference} request={request} form={form} />);
  }),
  post(scopingPaths.linkPattern, keeping, async (work, asked, review) => {
    const one = await openOf(work, asked, review);
    const answer = readForm(linkForm, asked.body);
    if (!answer.ok)
      return show(<LinkPage reference={review.reference} request={one.request} form={answer.form} />, 422);
    await resendLink(work, one.request, { ...answer.value, reference: review.reference, typed: asked.body });
    return back(review, one, `A new link has gone to ${answer.value.contactEmail}.`);
  }),
];

const outcomes = {
  sent: 'The reminder has been sent.',
  'sent-before': 'The reminder had been sent already.',
  'nobody-to-send-to':
    'Nothing was sent: the directory names no chief officer of this agency with an e-mail address. Add one, then send the reminder again.',
};

const reminderRoutes = [
  get(scopingPaths.reminderPattern, keeping, async (work, asked, review) => {
    const { request } = await openOf(work, asked, review);
    const chief = await chiefOfficerOf(work, request.agencyId);
    return show(<ReminderPage reference={review.reference} request={request} chief={chief} form={emptyForm()} />);
  }),
  post(scopingPaths.reminderPattern, keeping, async (work, asked, review) => {
    const one = await openOf(work, asked, review);
    const answer = readForm(reminderForm, asked.body);
    const chief = await chiefOfficerOf(work, one.request.agencyId);
    if (!answer.ok)
      return show(
        <ReminderPage reference={review.reference} request={one.request} chief={chief} form={answer.form} />,
        422,
      );
    if (one.state.isSettled) return back(review, one, 'The agency has answered meanwhile: no reminder was sent.');
    const chase = { target: answer.value.target, step: undefined, daysLate: 0 };
    const outcome = await sendChaser(work, { request: one.request, reference: review.reference }, chase);
    return back(review, one, outcomes[outcome]);
  }),
];

const dueDateRoutes = [
  get(scopingPaths.dueDatePattern, keeping, async (work, asked, review) => {
    const { request } = await openOf(work, asked, review);
    return show(<DueDatePage reference={review.reference} request={request} form={emptyForm()} />);
  }),
  post(scopingPaths.dueDatePattern, keeping, async (work, asked, review) => {
    const one = await openOf(work, asked, review);
    const page = { reference: review.reference, request: one.request };
    const answer = readForm(dueDateForm(work.today), asked.body);
    if (!answer.ok) return show(<DueDatePage {...page} form={answer.form} />, 422);
    const blockers = await agreeDueDate(work, one.request, { ...answer.value, typed: asked.body });
    const errors = blockers.map(() => ({ field: 'dueOn', message: 'The new day must be after the one it is due on' }));
    if (errors.length > 0) return show(<DueDatePage {...page} form={rejected(asked.body, errors)} />, 422);
    return back(review, one, 'The new day is saved. Tell the agency, if it does not know yet.');
  }),
];

const recordsRoutes = [
  get(scopingPaths.recordsPattern, keeping, async (work, asked, review) => {
    const { request } = await oneOf(work, asked, review);
    const form = emptyForm(dayValues('securedOn', work.today));
    return show(<RecordsPage reference={review.reference} request={request} form={form} />);
  }),
  post(scopingPaths.recordsPattern, keeping, async (work, asked, review) => {
    const one = await oneOf(work, asked, review);
    const answer = readForm(recordsForm(work.today), asked.body);
    if (!answer.ok)
      return show(<RecordsPage reference={review.reference} request={one.request} form={answer.form} />, 422);
    await confirmRecords(work, one.request, { ...answer.value, typed: asked.body });
    return back(review, one, 'The confirmation is saved.');
  }),
];

const endRoutes = [
  get(scopingPaths.endPattern, keeping, async (work, asked, review) => {
    const { request } = await openOf(work, asked, review);
    return show(<EndPage reference={review.reference} request={request} form={emptyForm()} />);
  }),
  post(scopingPaths.endPattern, keeping, async (work, asked, review) => {
    const one = await openOf(work, asked, review);
    const answer = readForm(endForm, asked.body);
    if (!answer.ok) return show(<EndPage reference={review.reference} request={one.request} form={answer.form} />, 422);
    const blockers = await endRequest(work, one, { ...answer.value, typed: asked.body });
    const done = 'The request is closed.';
    return back(review, one, blockers.length > 0 ? 'The agency has answered, so the request stays open.' : done);
  }),
];

export const keepingRoutes = [
  ...linkRoutes,
  ...reminderRoutes,
  ...dueDateRoutes,
  ...recordsRoutes,
  ...endRoutes,
  ...enterRoutes,
];
