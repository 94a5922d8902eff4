import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, versionOf } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { publicationPaths } from '../paths.js';
import { keepPublication, seePublication } from '../policy.js';
import { tellingsOf } from '../queries.js';
import { newTellingForm, readTold } from './form.js';
import { addTelling, settleTelling } from './tell.js';
import { TellingPage, ToldPage } from './telling-pages.js';

const [sees, keeps] = [onReview(seePublication), onReview(keepPublication)];

async function page(work: Work, review: OpenReview, form: FormState) {
  const tellings = await tellingsOf(work, review.id);
  const may = keepPublication.may(review.roles);
  return <TellingPage reference={review.reference} {...{ tellings, form }} keeps={may} />;
}

/** One who is still to be told. */
const tellingAsked = async (work: Work, { params }: Asked, review: OpenReview) =>
  found(
    (await tellingsOf(work, review.id)).find(
      ({ id, toldOn, takenOffAt }) => id === params.telling && toldOn === null && takenOffAt === null,
    ),
  );

export const tellingRoutes: readonly Route[] = [
  get(publicationPaths.tellingPattern, sees, async (work, _asked, review) =>
    show(await page(work, review, emptyForm())),
  ),

  post(publicationPaths.tellingPattern, keeps, async (work, asked, review) => {
    const read = readForm(newTellingForm, asked.body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    await addTelling(work, review, read.value);
    return goTo(publicationPaths.telling(review.reference), { flash: 'On the list.' });
  }),

  get(publicationPaths.toldPattern, keeps, async (work, asked, review) => {
    const telling = await tellingAsked(work, asked, review);
    const form = emptyForm(dayValues('toldOn', work.today));
    return show(<ToldPage reference={review.reference} {...{ telling, form }} />);
  }),

  post(publicationPaths.toldPattern, keeps, async (work, asked, review) => {
    const telling = await tellingAsked(work, asked, review);
    const read = readTold(asked.body, work.today);
    if (!read.ok) return show(<ToldPage reference={review.reference} {...{ telling }} form={read.form} />, 422);
    const settling = { telling, answer: read.value, version: versionOf(asked.body), typed: asked.body };
    await settleTelling(work, review, settling);
    return goTo(publicationPaths.telling(review.reference), { flash: 'On record.' });
  }),
];
