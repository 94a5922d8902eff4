import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { familyPaths } from '../paths.js';
import { keepFamily } from '../policy.js';
import { planForm } from './form.js';
import { comingKeyDates } from './key-dates.js';
import { makePlan, plansOf } from './make-plan.js';
import { PlanPage } from './plan-page.js';

const keeping = onReview(keepFamily);

export const planRoutes = [
  get(familyPaths.planPattern, keeping, async (work, _asked, review) => {
    const [newest] = await plansOf(work, review);
    const form =
      newest === undefined
        ? emptyForm()
        : emptyForm({
            approach: newest.approach,
            timing: newest.timing,
            through: newest.through,
            outsideHelp: newest.outsideHelp,
            outsideService: newest.outsideService,
          });
    return show(await page(work, review, form));
  }),

  post(familyPaths.planPattern, keeping, async (work, asked, review) => {
    const answer = readForm(planForm, asked.body);
    if (!answer.ok) return show(await page(work, review, answer.form), 422);
    await makePlan(work, review, { words: answer.value, after: versionOf(asked.body) ?? 0, typed: asked.body });
    return goTo(familyPaths.family(review.reference), { flash: 'The plan is saved.' });
  }),
];

const page = async (work: Work, review: OpenReview, form: FormState) => (
  <PlanPage
    reference={review.reference}
    form={form}
    plans={await plansOf(work, review)}
    dates={await comingKeyDates(work, review.id)}
  />
);
