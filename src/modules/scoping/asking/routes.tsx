import { defaultDue } from '../../../kernel/default-due.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { emptyForm, rejected } from '../../../web/forms.js';
import { dayValues, textOf } from '../../../web/index.js';
import { limitIn, settingsOf } from '../../accounts/index.js';
import { DEFAULT_CLOCK_START, fourDates, type OpenReview, onReview, subjectsOf } from '../../reviews/index.js';
import { scopingPaths } from '../paths.js';
import { keepScoping } from '../policy.js';
import { agenciesToAsk } from './agencies-to-ask.js';
import { CheckPage } from './check-page.js';
import { ChoosePage } from './choose-page.js';
import { readPlan, USUAL_RECORDS } from './form.js';
import { askingBlockers, decisionDueOn, dueWarnings, sayAskingBlocker, subjectWarnings } from './rules.js';
import { sendRequests } from './send-requests.js';

/** Everything the two pages show. */
async function material(work: Work, review: OpenReview) {
  const settings = await settingsOf(work, review.partnershipId);
  return {
    reference: review.reference,
    agencies: await agenciesToAsk(work, review),
    subjects: await subjectsOf(work, review.id),
    due: defaultDue(work.today, settings.scopingReturnWorkingDays),
    decisionDue: decisionDueOn(
      fourDates(review)[review.clockStart ?? DEFAULT_CLOCK_START],
      limitIn(settings, 'months-to-decide'),
    ),
  };
}

type Material = Awaited<ReturnType<typeof material>>;

/** The usual set ticked, the people most agencies need, and the usual day. */
const firstForm = ({ agencies, subjects, due }: Material) =>
  emptyForm({
    agencies: agencies
      .filter(({ usual, contact, alreadyAsked }) => usual && contact && !alreadyAsked)
      .map(({ id }) => id),
    subjects: subjects.filter(({ role }) => role !== 'other').map(({ id }) => id),
    ...dayValues('dueOn', due.dueOn),
    secure: 'yes',
    secureWhat: USUAL_RECORDS,
  });

async function takePlan(work: Work, asked: Asked, review: OpenReview) {
  const with_ = await material(work, review);
  const typed = rejected(asked.body, []);
  if (textOf(typed, 'step') === 'change') return show(<ChoosePage {...with_} form={typed} />);
  const choices = { agencies: with_.agencies.map(({ id }) => id), subjects: with_.subjects.map(({ id }) => id) };
  const answer = readPlan(work.today, choices, asked.body);
  if (!answer.ok) return show(<ChoosePage {...with_} form={answer.form} />, 422);
  const plan = answer.value;
  const isSent = textOf(typed, 'step') === 'send';
  const blockers = isSent
    ? await sendRequests(work, review, plan)
    : askingBlockers(with_.agencies.filter(({ id }) => plan.agencyIds.includes(id)));
  if (blockers.length > 0)
    return show(<ChoosePage {...with_} form={rejected(asked.body, blockers.map(sayAskingBlocker))} />, 422);
  if (!isSent)
    return show(
      <CheckPage
        {...with_}
        plan={plan}
        warnings={[...subjectWarnings(with_.subjects, plan.subjectIds), ...dueWarnings(plan.dueOn, with_.decisionDue)]}
        form={typed}
      />,
    );
  const sent = plural(plan.agencyIds.length, 'agency', 'agencies');
  return goTo(scopingPaths.board(review.reference), { flash: `Sent to ${sent}.` });
}

export const askingRoutes = [
  get(scopingPaths.newPattern, onReview(keepScoping), async (work, _asked, review) => {
    const shown = await material(work, review);
    return show(<ChoosePage {...shown} form={firstForm(shown)} />);
  }),
  post(scopingPaths.newPattern, onReview(keepScoping), takePlan),
];
