import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { oneOf, textField } from '../../../web/fields.js';
import { plural } from '../../../web/formats.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { limitIn, settingsOf } from '../../accounts/index.js';
import { publicDaysOf } from '../../publication/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { BeginPage } from '../begin-page.js';
import { dutyOf } from '../due.js';
import { laterMonths } from '../kinds.js';
import { updatePaths } from '../paths.js';
import { keepUpdates } from '../policy.js';
import { askedBodies, findUpdate, isOpen, updatesOf } from '../queries.js';
import { aboutFor } from './about-for.js';
import { AnswerPage } from './answer-page.js';
import { askAgain } from './ask-again.js';
import { beginUpdate } from './begin-update.js';
import { answerValues, readAnswers } from './form.js';
import { keepAnswers } from './keep-answers.js';

const keeps = onReview(keepUpdates);

const laterForm = (today: Day) =>
  z.object({
    months: oneOf(
      laterMonths.map((months) => String(months)),
      'Select which update it is',
    ),
    wantedOn: dayField({ what: 'Day on which the board wants it', fromToday: today }),
    why: textField({ what: 'Who asked for it', max: 1000, missing: 'Enter who asked for it' }),
  });

/** Which update can be begun: months of the first one, or a later one once that is issued; none before publication, and while one is under way. */
async function toBegin(work: Work, review: OpenReview): Promise<{ readonly first: number | undefined } | undefined> {
  const before = await updatesOf(work, review.id);
  const published = await publicDaysOf(work, { reviewIds: [review.id] });
  if (!published.has(review.id) || before.some(isOpen)) return undefined;
  if (before.some(({ issuedAt }) => issuedAt !== null)) return { first: undefined };
  return { first: limitIn(await settingsOf(work, review.partnershipId), 'months-to-implementation-update') };
}

async function begin(work: Work, asked: Asked, review: OpenReview) {
  const { reference } = review;
  const possible = await toBegin(work, review);
  if (possible === undefined) return goTo(updatePaths.home(reference));
  const { first } = possible;
  const again = (form: FormState) => show(<BeginPage {...{ reference, first, form }} />, 422);
  if (first !== undefined) {
    const duty = await dutyOf(work, review.id);
    return began(reference, await beginUpdate(work, review, { months: first, dueOn: duty?.effectiveDue, why: '' }));
  }
  const read = readForm(laterForm(work.today), asked.body);
  if (!read.ok) return again(read.form);
  const { months, wantedOn, why } = read.value;
  return began(reference, await beginUpdate(work, review, { months: Number(months), dueOn: wantedOn, why }));
}

/** To the update, or to all of them where somebody else has begun one meanwhile. */
const began = (reference: string, update: { readonly id: string } | undefined) =>
  update === undefined
    ? goTo(updatePaths.home(reference), { flash: 'Somebody else has begun one meanwhile.' })
    : goTo(updatePaths.one(reference, update.id), { flash: 'It is begun, and the owners are asked.' });

/** The update under way that an address names. */
async function openUpdate(work: Work, asked: Asked, review: OpenReview) {
  const update = found(await findUpdate(work, review.id, asked.params.update ?? ''));
  return found(isOpen(update) ? update : undefined);
}

async function answerAsked(work: Work, asked: Asked, review: OpenReview) {
  const update = await openUpdate(work, asked, review);
  const body = found((await askedBodies(work, [update.id])).find(({ id }) => id === asked.params.asking));
  const about = await aboutFor(work, review, body);
  const ids = about.map(({ id }) => id);
  return { reference: review.reference, update, body, about, ids, before: answerValues(body.answers, ids) };
}

export const askingRoutes: readonly Route[] = [
  get(updatePaths.newPattern, keeps, async (work, _asked, review) => {
    const possible = await toBegin(work, review);
    if (possible === undefined) return goTo(updatePaths.home(review.reference));
    const before = await updatesOf(work, review.id);
    const next = laterMonths.find((months) => !before.some((one) => one.months >= months && one.issuedAt !== null));
    const form = emptyForm(next === undefined ? {} : { months: String(next) });
    return show(<BeginPage reference={review.reference} first={possible.first} form={form} />);
  }),
  post(updatePaths.newPattern, keeps, begin),

  post(updatePaths.belowPattern('ask'), keeps, async (work, asked, review) => {
    const update = await openUpdate(work, asked, review);
    const written = await askAgain(work, review, update);
    const flash =
      written === 0 ? 'There is nobody to write to.' : `${plural(written, 'owner was', 'owners were')} written to.`;
    return goTo(updatePaths.one(review.reference, update.id), { flash });
  }),

  get(updatePaths.answerPattern, keeps, async (work, asked, review) => {
    const { before, ...of } = await answerAsked(work, asked, review);
    return show(<AnswerPage {...of} form={emptyForm(before)} />);
  }),

  post(updatePaths.answerPattern, keeps, async (work, asked, review) => {
    const { before, ids, ...of } = await answerAsked(work, asked, review);
    const read = readAnswers(asked.body, { ids, before, today: work.today });
    if ('errors' in read) return show(<AnswerPage {...of} form={rejected(asked.body, read.errors)} />, 422);
    await keepAnswers(work, { asked: of.body, given: read.answers, answeredName: read.answeredName });
    return goTo(updatePaths.one(review.reference, of.update.id), { flash: 'The answer is kept.' });
  }),
];
