import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FieldError, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES } from '../../documents/index.js';
import { correctedIn } from '../entering/corrected.js';
import { readingValues, readReading } from '../entering/reading-form.js';
import { ReadingPage } from '../entering/reading-page.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { giveReading } from '../readings/give-reading.js';
import { around, measureAsked, writingIn } from './writing.js';

const keeps = onClaim(keepChange);
const READING = changePaths.belowPattern('measures/:measure/reading');

/** What the address or the form asks for: another reading, a baseline, or one put right. */
function readingAsked(asked: Asked, open: OpenClaim) {
  const measure = measureAsked(asked, open);
  const corrects = correctedIn(asked, measure.readings);
  return {
    measure,
    corrects,
    isBaseline: corrects?.isBaseline ?? (asked.query.baseline ?? asked.body.baseline) === 'yes',
  };
}

const readingPage = (asked: Asked, open: OpenClaim, form: FormState) => (
  <ReadingPage {...around(open)} {...readingAsked(asked, open)} reference={open.review.reference} form={form} />
);

async function giveOne(work: Work, asked: Asked, open: OpenClaim) {
  const again = (errors: readonly FieldError[]) => show(readingPage(asked, open, rejected(asked.body, errors)), 422);
  const of = readingAsked(asked, open);
  const file = asked.spooled?.find(({ field }) => field === 'file');
  const read = readReading(asked.body, { ...of, file, today: work.today, body: open.standing.claim.bodyName });
  if ('errors' in read) return again(read.errors);
  const writing = writingIn(work, open);
  const given = await giveReading(work, of.measure, { draft: read.draft, writing, typed: asked.body });
  if ('refused' in given) return again([{ field: 'file', message: given.words }]);
  return goTo(`${around(open).back}#measure-${of.measure.number}`, {
    flash:
      of.corrects === undefined
        ? 'The reading is kept.'
        : 'The reading is put right. What it said before stays on record.',
  });
}

/** Readings by whoever keeps the plan. */
export const keptReadingRoutes: readonly Route[] = [
  get(READING, keeps, async (_work, asked, open) => {
    const { measure, corrects } = readingAsked(asked, open);
    return show(readingPage(asked, open, emptyForm(readingValues(measure, corrects))));
  }),
  post(READING, keeps, giveOne, { uploads: DOCUMENT_BYTES, spool: true }),
];
