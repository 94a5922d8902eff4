import { inWords } from '../../../../kernel/day.js';
import { defaultDue } from '../../../../kernel/default-due.js';
import { isWorkingDay } from '../../../../kernel/working-days.js';
import { type Asked, get, goTo, post, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { plural } from '../../../../web/formats.js';
import { emptyForm, rejected } from '../../../../web/forms.js';
import { dayValues, textOf } from '../../../../web/index.js';
import { limitIn, settingsOf } from '../../../accounts/index.js';
import { type OpenReview, onReview } from '../../../reviews/index.js';
import { agreedTermsOf, linesOfEnquiryOf, versionInForceOf } from '../../../terms-of-reference/index.js';
import { returnPaths } from '../../paths.js';
import { keepRequests } from '../../policy.js';
import { agenciesToAsk } from './agencies-to-ask.js';
import { CheckPage } from './check-page.js';
import { ChoosePage } from './choose-page.js';
import { type AskPlan, readAskPlan } from './form.js';
import { askingBlockers, sayAskingBlocker } from './rules.js';
import { sendRequests } from './send-requests.js';

/** Everything the two pages show. */
async function material(work: Work, review: OpenReview) {
  const settings = await settingsOf(work, review.partnershipId);
  const terms = await agreedTermsOf(work, review.id);
  return {
    reference: review.reference,
    agencies: await agenciesToAsk(work, review),
    lines: await linesOfEnquiryOf(work, review.id),
    period: terms?.period ?? null,
    termsVersion: await versionInForceOf(work, review.id),
    isProtected: (await work.catalogue.factsOf(work, [review.id]))
      .get(review.id)
      ?.some(({ name, on }) => name === 'data-protection-in-place' && on <= work.today),
    ...defaultDue(work.today, limitIn(settings, 'working-days-for-agency-return')),
  };
}

type Material = Awaited<ReturnType<typeof material>>;

/** Those of the terms ticked, each with what it is proposed to send; the period and all lines of the terms; the usual day. */
const firstForm = ({ agencies, lines, period, dueOn }: Material) =>
  emptyForm({
    agencies: agencies
      .filter(({ isProposed, contact, alreadyAsked }) => isProposed && contact && !alreadyAsked)
      .map(({ id }) => id),
    ...Object.fromEntries(
      agencies.flatMap(({ id, kind, withChronology }) => [
        [`kind-${id}`, kind],
        [`chronology-${id}`, withChronology ? 'yes' : undefined],
      ]),
    ),
    lines: lines.map(({ id }) => id),
    ...dayValues('dueOn', dueOn),
    ...(period === null ? {} : { ...dayValues('periodFrom', period.from), ...dayValues('periodTo', period.to) }),
  });

const warningsOf = (plan: AskPlan, { agencies, termsVersion, isProtected }: Material): string[] => [
  ...(isProtected
    ? []
    : [
        'It is not recorded that data protection is in place: the impact assessment, the sharing agreement and the privacy notices come before agencies are asked for their records.',
      ]),
  ...(termsVersion === undefined
    ? ['The terms of reference are not agreed yet: agencies are asked ahead of them, and the page says so.']
    : []),
  ...[...new Set(plan.each.map(({ dueOn }) => dueOn))]
    .filter((dueOn) => !isWorkingDay(dueOn))
    .map((dueOn) => `${inWords(dueOn)} is not a working day.`),
  ...plan.each.flatMap(({ agencyId, kind, withChronology }) =>
    kind === 'imr' && !withChronology
      ? [`${agencies.find(({ id }) => id === agencyId)?.name} is asked for a management review without a chronology.`]
      : [],
  ),
];

async function takePlan(work: Work, asked: Asked, review: OpenReview) {
  const with_ = await material(work, review);
  const typed = rejected(asked.body, []);
  const step = textOf(typed, 'step');
  if (step === 'change') return show(<ChoosePage {...with_} form={typed} />);
  const choices = { agencies: with_.agencies.map(({ id }) => id), lines: with_.lines.map(({ id }) => id) };
  const answer = readAskPlan(work.today, choices, asked.body);
  if (!answer.ok) return show(<ChoosePage {...with_} form={answer.form} />, 422);
  const plan = answer.value;
  const chosen = with_.agencies.filter(({ id }) => plan.each.some(({ agencyId }) => agencyId === id));
  const blockers = step === 'send' ? await sendRequests(work, review, plan) : askingBlockers(chosen);
  if (blockers.length > 0)
    return show(<ChoosePage {...with_} form={rejected(asked.body, blockers.map(sayAskingBlocker))} />, 422);
  if (step !== 'send')
    return show(<CheckPage {...with_} plan={plan} warnings={warningsOf(plan, with_)} form={typed} />);
  const sent = plural(plan.each.length, 'agency', 'agencies');
  return goTo(returnPaths.board(review.reference), { flash: `Sent to ${sent}.` });
}

export const askingRoutes = [
  get(returnPaths.askPattern, onReview(keepRequests), async (work, _asked, review) => {
    const shown = await material(work, review);
    return show(<ChoosePage {...shown} form={firstForm(shown)} />);
  }),
  post(returnPaths.askPattern, onReview(keepRequests), takePlan),
];
