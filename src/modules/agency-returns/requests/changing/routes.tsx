import { authorise } from '../../../../platform/errors.js';
import { get, post, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { dayValues, emptyForm } from '../../../../web/index.js';
import type { OpenReview } from '../../../reviews/index.js';
import { linesOfEnquiryOf } from '../../../terms-of-reference/index.js';
import type { AskedAgency } from '../../queries.js';
import { isBeingWritten } from '../../writing/rules.js';
import { back, keeping, openOne, path } from '../keeping/open-one.js';
import { linesAsked } from '../lines-asked.js';
import { changeAsked } from './change-asked.js';
import { AskedAnewPage } from './changed-page.js';
import { readAskedAnew } from './form.js';

/** Lines that can be asked: those of the terms as they stand, then those it was asked about that were dropped since. */
async function linesToChoose(work: Work, review: OpenReview, { request }: AskedAgency) {
  const now = await linesOfEnquiryOf(work, review.id);
  const before = await linesAsked(work, request);
  return [...now, ...before.filter(({ id }) => now.every((line) => line.id !== id))];
}

const valuesOf = ({ request }: AskedAgency, lines: readonly { readonly id: string }[]) =>
  emptyForm({
    kind: request.kind,
    withChronology: request.withChronology ? 'yes' : undefined,
    guidance: request.guidance,
    lines: request.lines.length === 0 ? lines.map(({ id }) => id) : request.lines,
    ...dayValues('periodFrom', request.periodFrom ?? undefined),
    ...dayValues('periodTo', request.periodTo ?? undefined),
  });

export const changingRoutes = [
  get(path('asked'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    authorise(isBeingWritten(one));
    const lines = await linesToChoose(work, review, one);
    return show(<AskedAnewPage reference={review.reference} asked={one} lines={lines} form={valuesOf(one, lines)} />);
  }),
  post(path('asked'), keeping, async (work, asked, review) => {
    const one = await openOne(work, asked, review);
    const lines = await linesToChoose(work, review, one);
    const choices = lines.map(({ id }) => id);
    const answer = readAskedAnew(work.today, choices, asked.body);
    if (!answer.ok)
      return show(<AskedAnewPage reference={review.reference} asked={one} lines={lines} form={answer.form} />, 422);
    await changeAsked(work, review, one, { anew: answer.value, typed: asked.body });
    return back(review, one, 'Saved. The agency has been told.');
  }),
];
