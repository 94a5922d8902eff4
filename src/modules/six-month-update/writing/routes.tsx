import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { type Kept, savedAnswer } from '../../../platform/http/saved.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { type DrawnUp, drawUp } from '../drawing-up/draw-up.js';
import { updatePaths } from '../paths.js';
import { keepUpdates } from '../policy.js';
import { findUpdate, isOpen, type Update } from '../queries.js';
import { readWords, type WordsField, wordsFields } from './form.js';
import { saveWords, type WordsKept, type Written } from './save-words.js';
import { WordsPage, type WordsPageProps } from './words-page.js';

const keeps = onReview(keepUpdates);

interface Opened {
  readonly update: Update;
  readonly drawn: DrawnUp;
  readonly fields: readonly WordsField[];
}

async function opened(work: Work, asked: Asked, review: OpenReview): Promise<Opened> {
  const one = await findUpdate(work, review.id, asked.params.update ?? '');
  const update = found(one !== undefined && isOpen(one) ? one : undefined);
  const drawn = await drawUp(work, review, update);
  return { update, drawn, fields: wordsFields(drawn) };
}

interface Shown {
  readonly form?: FormState;
  readonly theirs?: WordsPageProps['theirs'];
}

const page = ({ reference }: OpenReview, { update, drawn, fields }: Opened, { form, theirs = [] }: Shown = {}) => (
  <WordsPage
    {...{ reference, update, fields, theirs }}
    version={drawn.version}
    form={form ?? emptyForm(Object.fromEntries(fields.map(({ name, text }) => [name, text])))}
  />
);

async function keep(
  work: Work,
  review: OpenReview,
  { update, written }: { update: Update; written: Written },
): Promise<WordsKept> {
  const under = await pseudonymsFor(work, { reviewId: review.id, partnershipId: review.partnershipId });
  return saveWords(work, review, { update, written, under });
}

/** What stands now in passages that were sent otherwise. */
const othersWords = ({ fields }: Opened, typed: Asked['body']) =>
  fields.filter(
    ({ name, text }) =>
      String(typed[name] ?? '')
        .replaceAll('\r\n', '\n')
        .trim() !== text.trim(),
  );

export const writingRoutes: readonly Route[] = [
  get(updatePaths.belowPattern('words'), keeps, async (work, asked, review) =>
    show(page(review, await opened(work, asked, review))),
  ),

  post(updatePaths.belowPattern('words'), keeps, async (work, asked, review) => {
    const open = await opened(work, asked, review);
    const read = readWords(asked.body, open.fields);
    if (!read.ok) return show(page(review, open, { form: read.form }), 422);
    const version = versionOf(asked.body) ?? open.drawn.version;
    const kept = await keep(work, review, { update: open.update, written: { passages: read.value, version } });
    if ('theirs' in kept) {
      const typed = emptyForm(
        Object.fromEntries(open.fields.map(({ name }) => [name, String(asked.body[name] ?? '')])),
      );
      return show(page(review, open, { form: typed, theirs: othersWords(open, asked.body) }), 409);
    }
    return goTo(updatePaths.one(review.reference, open.update.id), { flash: 'Saved.' });
  }),

  post(updatePaths.belowPattern('saved'), keeps, async (work, asked, review) => {
    const open = await opened(work, asked, review);
    const read = readWords(asked.body, open.fields);
    if (!read.ok)
      return savedAnswer(work, { outcome: 'refused', messages: read.form.errors.map(({ message }) => message) });
    const version = versionOf(asked.body) ?? open.drawn.version;
    const kept = await keep(work, review, { update: open.update, written: { passages: read.value, version } });
    return savedAnswer(work, 'theirs' in kept ? changedBy(open) : { outcome: 'saved', version: kept.version });
  }),
];

const changedBy = ({ drawn, fields }: Opened): Kept => ({
  outcome: 'changed',
  version: drawn.version,
  values: Object.fromEntries(fields.map(({ name, text }) => [name, text])),
});
