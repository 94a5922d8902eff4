import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { proceedingPaths } from '../paths.js';
import { keepProceedings } from '../policy.js';
import { considerationsOf, proceedingsOf } from '../queries.js';
import { answersIn, consideredForm, consideredValues } from './form.js';
import { notifiedOf } from './notified.js';
import { ConsideredPage } from './page.js';
import { recordConsideration } from './record-consideration.js';

const keeping = onReview(keepProceedings);

async function page(
  work: Work,
  review: OpenReview,
  { form, version }: { form?: FormState; version?: number | undefined },
) {
  const before = await considerationsOf(work, review.id);
  const recorded = (await proceedingsOf(work, review.id)).map(({ kind }) => kind);
  return (
    <ConsideredPage
      reference={review.reference}
      form={form ?? consideredValues(before[0], recorded, work.today)}
      times={version ?? before[0]?.number ?? 0}
      notified={await notifiedOf(work, review.id)}
      before={before}
    />
  );
}

/** Other reviews considered. */
export const consideredRoutes = [
  get(proceedingPaths.consideredPattern, keeping, async (work, _asked, review) => show(await page(work, review, {}))),

  post(proceedingPaths.consideredPattern, keeping, async (work, asked, review) => {
    const answer = readForm(consideredForm(work.today), asked.body);
    const version = versionOf(asked.body);
    if (!answer.ok) return show(await page(work, review, { form: answer.form, version }), 422);
    const { consideredOn, consideredWith, conclusion } = answer.value;
    const answers = answersIn(answer.value);
    const blockers = await recordConsideration(work, review, {
      consideredOn,
      consideredWith,
      conclusion,
      answers,
      version,
    });
    if (blockers.length > 0)
      return show(await page(work, review, { form: rejected(asked.body, blockers), version }), 422);
    return goTo(proceedingPaths.list(review.reference), { flash: 'Recorded: other reviews were considered.' });
  }),
];
