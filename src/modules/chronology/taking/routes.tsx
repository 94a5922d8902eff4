import { get, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { holdKey, type OpenReview, onReview } from '../../reviews/index.js';
import { readChronology } from '../policy.js';
import { takingForm } from './form.js';
import { takingPaths } from './paths.js';
import { type ReadableAgency, readableAgencies } from './queries.js';
import { type Seen, seenBy, seenInForm } from './seen.js';
import { MOST_IN_WORD, type TakingBlocker, takeAway } from './take-away.js';
import { TakingPage } from './taking-page.js';

interface Shown {
  readonly agencies: readonly ReadableAgency[];
  readonly seen: Seen | undefined;
  readonly form: FormState;
}

const page = (review: OpenReview, shown: Shown) => (
  <TakingPage reference={review.reference} holdsKey={holdKey.may(review.roles)} {...shown} />
);

const blockerInWords: Readonly<Record<TakingBlocker, { field: string; message: string }>> = {
  'nothing-fits': { field: 'which', message: 'No entry that you can read fits. Choose more, or another period' },
  'too-long-for-word': {
    field: 'format',
    message: `A Word file holds up to ${MOST_IN_WORD.toLocaleString('en-GB')} entries. Choose fewer, or a workbook`,
  },
};

const listed = (agencies: readonly ReadableAgency[], asked: string | undefined): string[] =>
  agencies.filter(({ id }) => id === asked).map(({ id }) => id);

export const takingRoutes = [
  get(takingPaths.takingPattern, onReview(readChronology), async (work: Work, asked, review) => {
    const agencies = await readableAgencies(work, review);
    const seen = await seenBy(work, review, asked.query);
    const chosen = {
      which: seen?.filter.only === 'key' ? 'key' : 'all',
      format: 'word',
      names: 'pseudonyms',
      agencies: seen === undefined ? listed(agencies, asked.query.agency) : [],
    };
    return show(page(review, { agencies, seen, form: emptyForm(chosen) }));
  }),

  post(takingPaths.takingPattern, onReview(readChronology), async (work, asked, review) => {
    const agencies = await readableAgencies(work, review);
    const seen = await seenBy(work, review, seenInForm(asked.body.seen));
    const answer = readForm(
      takingForm(
        agencies.map(({ id }) => id),
        work.today,
      ),
      asked.body,
    );
    if (!answer.ok) return show(page(review, { agencies, seen, form: answer.form }), 422);
    const taken = await takeAway(work, review, { taking: answer.value, agencies, seen });
    if (typeof taken !== 'string') return taken;
    return show(page(review, { agencies, seen, form: rejected(asked.body, [blockerInWords[taken]]) }), 422);
  }),
];
