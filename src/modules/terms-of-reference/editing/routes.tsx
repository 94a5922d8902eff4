import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { type SectionKey, sectionKeys } from '../content.js';
import { termsPaths } from '../paths.js';
import { keepTerms } from '../policy.js';
import { type WorkingTerms, workingTermsOf } from '../queries.js';
import { isStandingClause } from '../rules.js';
import { startTerms } from '../start-terms.js';
import { backwards, leaveOutForm, periodForm, sectionForm, startForm } from './form.js';
import { leaveOut, saveEquality, savePeriod, saveSection } from './keep-parts.js';
import { listRoutes } from './list-routes.js';
import { LeaveOutPage, PeriodPage, StartPage } from './pages.js';
import { SectionPage } from './section-page.js';

const keeping = onReview(keepTerms);
const back = (review: Review, flash = 'Saved.') => goTo(termsPaths.terms(review.reference), { flash });

export const editingRoutes = [
  get(termsPaths.startPattern, keeping, (_work, _asked, review) =>
    show(<StartPage reference={review.reference} form={emptyForm()} />),
  ),

  post(termsPaths.startPattern, keeping, async (work, asked, review) => {
    const answer = readForm(startForm, asked.body);
    if (!answer.ok) return show(<StartPage reference={review.reference} form={answer.form} />, 422);
    await startTerms(work, review, answer.value.deathKind);
    return back(review, 'Started from the template. Change what does not fit this review.');
  }),

  get(termsPaths.periodPattern, keeping, async (work, _asked, review) => {
    const working = await workingTermsOf(work, review);
    if (working === undefined) return goTo(termsPaths.terms(review.reference));
    const { row } = working;
    const form = emptyForm({
      ...dayValues('from', row.periodFrom ?? undefined),
      ...dayValues('to', row.periodTo ?? review.dateOfDeath ?? undefined),
      reason: row.periodReason,
    });
    return show(<PeriodPage reference={review.reference} form={form} version={row.version} />);
  }),

  post(termsPaths.periodPattern, keeping, async (work, asked, review) => {
    const version = versionOf(asked.body);
    const answer = readForm(periodForm, asked.body);
    const again = (form: ReturnType<typeof emptyForm>) =>
      show(<PeriodPage reference={review.reference} form={form} version={version} />, 422);
    if (!answer.ok) return again(answer.form);
    if (answer.value.to < answer.value.from) return again(rejected(asked.body, [backwards]));
    await savePeriod(work, review, { period: answer.value, version });
    return back(review);
  }),

  ...listRoutes,

  get(termsPaths.leaveOutPattern, keeping, async (work, asked, review) => {
    const { key, row } = await standingClause(work, asked, review);
    return show(<LeaveOutPage reference={review.reference} part={key} form={emptyForm()} version={row.version} />);
  }),

  post(termsPaths.leaveOutPattern, keeping, async (work, asked, review) => {
    const { key } = await standingClause(work, asked, review);
    const version = versionOf(asked.body);
    const answer = readForm(leaveOutForm, asked.body);
    if (!answer.ok) {
      return show(<LeaveOutPage reference={review.reference} part={key} form={answer.form} version={version} />, 422);
    }
    await leaveOut(work, review, { key, reason: answer.value.reason, version });
    return back(review, 'Left out. You can put it back by writing it again.');
  }),

  get(termsPaths.sectionPattern, keeping, async (work, asked, review) => {
    const { key, row, working } = await section(work, asked, review);
    const form = emptyForm({ text: row.text, equality: working.row.equality });
    return show(<SectionPage {...sectionProps(review, key, row)} form={form} version={row.version} />);
  }),

  post(termsPaths.sectionPattern, keeping, async (work, asked, review) => {
    const { key, row } = await section(work, asked, review);
    const version = versionOf(asked.body);
    const answer = readForm(sectionForm, asked.body);
    if (!answer.ok) {
      return show(<SectionPage {...sectionProps(review, key, row)} form={answer.form} version={version} />, 422);
    }
    await saveSection(work, review, { key, text: answer.value.text, version });
    if (key === 'equality') await saveEquality(work, review, answer.value.equality);
    return back(review);
  }),
];

type SectionRow = NonNullable<ReturnType<WorkingTerms['sections']['get']>>;

const sectionProps = (review: Review, part: SectionKey, row: SectionRow) => ({
  reference: review.reference,
  part,
  leftOutBecause: row.droppedReason,
});

async function section(work: Work, asked: Asked, review: Review) {
  const key = found(sectionKeys.find((one) => one === asked.params.part));
  const working = found(await workingTermsOf(work, review));
  return { key, working, row: found(working.sections.get(key)) };
}

async function standingClause(work: Work, asked: Asked, review: Review) {
  const { key, row } = await section(work, asked, review);
  return { key: found(isStandingClause(key) ? key : undefined), row };
}
