import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { anyOf, nameField, oneOf, textField } from '../../../web/fields.js';
import { readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { passingWays } from '../kinds.js';
import { type OpenPlan, onPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import { rowsOf } from '../planning/plan-rows.js';
import { keepPlan } from '../policy.js';
import { planOf } from '../queries.js';
import { acknowledgePassing } from './acknowledge-passing.js';
import { notPassedOn, ofOneLetter, passingsOf, passOn } from './pass-on.js';
import { PassedPage } from './passed-page.js';
import { PassingPage } from './passing-page.js';
import { putPassingRight } from './put-passing-right.js';

async function passingPage(work: Work, plan: OpenPlan, form: FormState) {
  const passings = await passingsOf(work, plan.review.id);
  const shown = { settled: await planOf(work, plan.review), rows: await rowsOf(work, plan) };
  return (
    <PassingPage
      plan={plan}
      {...shown}
      waiting={await notPassedOn(work, plan.review.id)}
      passings={passings}
      form={form}
    />
  );
}

async function pass(work: Work, asked: Asked, plan: OpenPlan) {
  const waiting = await notPassedOn(work, plan.review.id);
  const passing = z.object({
    what: anyOf(['whole-plan', ...waiting], 'Select what was passed on'),
    toName: nameField({ what: 'To whom', max: 200, missing: 'Enter to whom it was passed on' }),
    toPost: nameField({ what: 'Post', max: 150 }),
    way: oneOf(passingWays, 'Select how it was passed on'),
    on: dayField({ what: 'Day', missing: 'Enter the day', byToday: work.today }),
    note: textField({ what: 'Note', max: 1000 }),
  });
  const read = readForm(passing, asked.body);
  const settled = await planOf(work, plan.review);
  const early = settled?.agreedOn == null ? [{ field: 'what', message: 'The partnership agrees the plan first' }] : [];
  if (!read.ok || early.length > 0)
    return show(await passingPage(work, plan, read.ok ? rejected(asked.body, early) : read.form), 422);
  const { what, ...rest } = read.value;
  const told = { ...rest, note: plan.names.toPseudonyms(rest.note) };
  if (what.includes('whole-plan')) await passOn(work, plan, { actionIds: 'whole-plan', passing: told });
  await passOn(work, plan, { actionIds: what.filter((one) => one !== 'whole-plan'), passing: told });
  return goTo(actionPaths.planPage(plan.review.reference, 'passing-on'), { flash: 'It is recorded.' });
}

/** A passing-on with all that went by the same letter. */
async function letterAsked(work: Work, { params }: Asked, { review }: OpenPlan) {
  const all = await passingsOf(work, review.id);
  return ofOneLetter(all, found(all.find(({ id }) => id === params.passing)));
}

interface Passed {
  readonly letter: Awaited<ReturnType<typeof letterAsked>>;
  readonly form: FormState;
}

const passedPage = async (work: Work, plan: OpenPlan, { letter, form }: Passed) => (
  <PassedPage plan={plan} letter={letter} rows={await rowsOf(work, plan)} form={form} />
);

async function settlePassed(work: Work, asked: Asked, plan: OpenPlan) {
  const letter = await letterAsked(work, asked, plan);
  const isWrong = asked.body.part === 'wrong';
  const standing = letter.filter(
    ({ wrongAt, acknowledgedOn }) => wrongAt === null && (isWrong || acknowledgedOn === null),
  );
  const which = anyOf(
    standing.map(({ id }) => id),
    'Select what of it',
  );
  const again = async (form: FormState) => show(await passedPage(work, plan, { letter, form }), 422);
  if (isWrong) {
    const reason = textField({ what: 'Reason', max: 1000, missing: 'Enter what is wrong about it' });
    const read = readForm(z.object({ wrong: which, reason }), asked.body);
    if (!read.ok) return again(read.form);
    await putPassingRight(work, plan, { ids: read.value.wrong, reason: read.value.reason, typed: asked.body });
    return goTo(actionPaths.planPage(plan.review.reference, 'passing-on'), {
      flash: 'It stands as wrong, with your reason. Record below how it was, if it was passed on.',
    });
  }
  const on = dayField({ what: 'Day', missing: 'Enter the day', byToday: work.today });
  const by = nameField({ what: 'Who', max: 200, missing: 'Enter who acknowledged it' });
  const read = readForm(z.object({ came: which, on, by }), asked.body);
  if (!read.ok) return again(read.form);
  const [first] = letter;
  if (first !== undefined && read.value.on < first.passedOn)
    return again(rejected(asked.body, [{ field: 'on', message: 'Enter a day on or after the day it was passed on' }]));
  await acknowledgePassing(work, plan, {
    ids: read.value.came,
    on: read.value.on,
    by: read.value.by,
    typed: asked.body,
  });
  return goTo(actionPaths.planPage(plan.review.reference, 'passing-on'), { flash: 'The acknowledgement is recorded.' });
}

const keeps = onPlan(keepPlan);
const PASSING = actionPaths.planPagePattern('passing-on');
const PASSED = actionPaths.planPagePattern('passing-on/:passing');

/** Passing actions on, sharing the plan, and what became of it. */
export const passingRoutes: readonly Route[] = [
  get(PASSING, keeps, async (work, _asked, plan) => show(await passingPage(work, plan, emptyForm({ way: 'letter' })))),
  post(PASSING, keeps, pass),
  get(PASSED, keeps, async (work, asked, plan) => {
    const letter = await letterAsked(work, asked, plan);
    const form = emptyForm({ by: letter[0]?.toName ?? '', ...dayValues('on', work.today) });
    return show(await passedPage(work, plan, { letter, form }));
  }),
  post(PASSED, keeps, settlePassed),
];
