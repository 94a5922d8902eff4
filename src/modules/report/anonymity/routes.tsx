import { z } from 'zod';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { oneOf, textField, tick } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { namesOfPeople } from '../../accounts/index.js';
import { checkingPaths } from '../checking-paths.js';
import { checkAnonymity, lookFirst, lookSecond } from '../checking-policy.js';
import { checksOf } from '../checks/state-of.js';
import { checkPurposes } from '../kinds.js';
import { type OpenReport, onReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import { AnonymityPage } from './anonymity-page.js';
import { anonymityOf } from './checks-made.js';
import { type FirstRefusal, signFirst } from './look-first.js';
import { signSecond } from './look-second.js';
import type { SecondRefusal } from './rules.js';

const DECLARE = 'Tick the box to say that you have read the whole set';
const firstForm = z.object({
  purpose: oneOf(checkPurposes, 'Select before what it is checked'),
  declared: tick(DECLARE),
  setHash: textField({ what: 'What was read', max: 100 }),
});
const secondForm = z.object({ declared: tick(DECLARE) });

async function page(work: Work, { review }: OpenReport, form: FormState) {
  const state = await anonymityOf(work, review);
  const may = { first: lookFirst.may(review.roles), second: lookSecond.may(review.roles) };
  const findsOpen =
    may.first && state.goesOut !== undefined
      ? (await checksOf(work, review, state.goesOut.version)).open.filter(({ kind }) => kind === 'identifier').length
      : undefined;
  const all = [state.check, ...state.earlier].flatMap((check) => (check === undefined ? [] : [check]));
  const people = await namesOfPeople(
    work,
    all.flatMap(({ firstBy, secondBy }) => [firstBy, secondBy]),
  );
  const back = reportPaths.list(review.reference);
  return <AnonymityPage {...state} {...{ may, findsOpen, people, form, back }} reference={review.reference} />;
}

const firstWords: Readonly<Record<FirstRefusal, string>> = {
  'no-final-draft': 'There is no final draft to check',
  'finds-open': 'Mend or answer everything that was found first',
};
const secondWords: Readonly<Record<SecondRefusal, string>> = {
  'same-person': 'You signed first: somebody else signs second',
  'signed-already': 'It has been signed already',
  undone: 'The final draft has changed since: it is looked through again first',
};

export const anonymityRoutes: readonly Route[] = [
  get(checkingPaths.anonymityPattern, onReport(checkAnonymity), async (work, _asked, open) =>
    show(await page(work, open, emptyForm())),
  ),

  post(checkingPaths.anonymityPattern, onReport(lookFirst), async (work, asked, open) => {
    const answer = readForm(firstForm, asked.body);
    if (!answer.ok) return show(await page(work, open, answer.form), 422);
    const { purpose, setHash } = answer.value;
    const refused = await signFirst(work, open.review, { purpose, setHash, asRead: open.names.toPseudonyms });
    if (refused !== undefined)
      return show(
        await page(work, open, rejected(asked.body, [{ field: 'declared', message: firstWords[refused] }])),
        422,
      );
    return goTo(checkingPaths.anonymity(open.review.reference), {
      flash: 'Signed. The information governance lead signs second.',
    });
  }),

  post(checkingPaths.secondPattern, onReport(lookSecond), async (work, asked, open) => {
    const answer = readForm(secondForm, asked.body);
    if (!answer.ok) return show(await page(work, open, answer.form), 422);
    const refused = await signSecond(work, open.review, asked.params.check ?? '');
    if (refused !== undefined)
      return show(
        await page(work, open, rejected(asked.body, [{ field: 'declared', message: secondWords[refused] }])),
        422,
      );
    return goTo(checkingPaths.anonymity(open.review.reference), { flash: 'Signed by two: the check stands.' });
  }),
];
