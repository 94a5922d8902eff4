import { z } from 'zod';
import { stepsOpen } from '../../kernel/state-table.js';
import { get, goTo, post, type Route, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { textField } from '../../web/fields.js';
import { emptyForm, type FormState, readForm, rejected } from '../../web/forms.js';
import { namesOfPeople } from '../accounts/index.js';
import { isWithUs, type OpenReview, onReview } from '../reviews/index.js';
import { asks } from './deciding/form.js';
import { partsOf } from './deciding/take-step.js';
import { standingOf } from './gate/situation.js';
import { askCorrection } from './going-out/ask-correction.js';
import { HomePage } from './home-page.js';
import { publicationLife } from './life.js';
import { publicationPaths } from './paths.js';
import { keepPublication, runPublication, seePublication } from './policy.js';
import { type Publication, stepsOf } from './queries.js';

const correctionForm = z.object({
  note: textField({ what: 'What was corrected', max: 1000, missing: 'Enter what was corrected' }),
});

async function page(work: Work, review: OpenReview, form: FormState) {
  const standing = await standingOf(work, review);
  const steps = await stepsOf(work, review.id);
  const names = await namesOfPeople(
    work,
    steps.map(({ takenBy }) => takenBy),
  );
  const open = stepsOpen(publicationLife, standing.publication.state, partsOf(work, review));
  return (
    <HomePage
      reference={review.reference}
      {...{ standing, steps, names, form }}
      publicPage={publicPageOf(work, standing.publication)}
      open={open.filter(({ step }) => step in asks)}
      isHeld={await isWithUs(work, review.id)}
      runs={runPublication.may(review.roles)}
      keeps={keepPublication.may(review.roles)}
    />
  );
}

/** Of what is public now, or of the note that stands in its place. */
function publicPageOf({ installation }: Work, { state, publicPartnership, slug }: Publication): string | undefined {
  const isThere = state === 'published' || state === 'withheld' || state === 'taken-down';
  if (!isThere || publicPartnership === null || slug === null || installation.publicSite === undefined)
    return undefined;
  return `${installation.publicSite.address}/reviews/${publicPartnership}/${slug}`;
}

export const homeRoutes: readonly Route[] = [
  get(publicationPaths.homePattern, onReview(seePublication), async (work, _asked, review) =>
    show(await page(work, review, emptyForm())),
  ),

  post(publicationPaths.correctionPattern, onReview(runPublication), async (work, asked, review) => {
    const read = readForm(correctionForm, asked.body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    const asking = await askCorrection(work, review, read.value.note);
    if (asking !== 'asked') {
      const form = rejected(asked.body, [{ field: 'note', message: asking.says.join('; ') }]);
      return show(await page(work, review, form), 422);
    }
    return goTo(publicationPaths.home(review.reference), {
      flash: 'The correction is asked for. It is public when nothing stands in the way.',
    });
  }),
];
