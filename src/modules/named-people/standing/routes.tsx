import { z } from 'zod';
import { isUuid } from '../../../kernel/id.js';
import { identifierFinder } from '../../../kernel/identifier-finder.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm } from '../../../web/forms.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { identifiersOfEverybody, namesOf } from '../names-of.js';
import { namedPaths } from '../paths.js';
import { holdNames } from '../policy.js';
import { allowName } from './allow-name.js';
import { allowedNames } from './allowed.js';
import { lookThrough } from './find.js';
import { hashOfNames } from './kept.js';
import { replaceNames } from './replace-name.js';
import { StandingPage } from './standing-page.js';
import { withdrawName } from './withdraw-name.js';

const holding = onReview(holdNames);

const allowForm = z.object({
  text: textField({ what: 'What may stay', max: 300, missing: 'Choose what may stay' }),
  reason: textField({ what: 'Reason', max: 200, missing: 'Enter why it may stay' }),
});

/** The page shows real names in the words around them, so it opens behind the same recorded step. */
async function standingPage(work: Work, review: OpenReview, { form, status }: { form: FormState; status: number }) {
  const names = await namesOf(work, review);
  const address = namedPaths.standing(review.reference);
  if (names.shown !== 'real') return goTo(`${namedPaths.shown(review.reference)}?back=${encodeURIComponent(address)}`);
  const known = found(await identifiersOfEverybody(work, review));
  const allowed = await allowedNames(work, review.id);
  const look = await lookThrough(work, {
    review,
    texts: work.catalogue.textsOf(work, review),
    allowed: allowed.map(({ text }) => text),
    namesHash: hashOfNames(known),
    find: identifierFinder(known),
  });
  return show(
    <StandingPage reference={review.reference} look={look} allowed={allowed} names={names} form={form} />,
    status,
  );
}

export const standingRoutes = [
  get(namedPaths.standingPattern, holding, (work, _asked, review) =>
    standingPage(work, review, { form: emptyForm(), status: 200 }),
  ),

  post(namedPaths.onwardPattern, holding, (_work, _asked, review) => goTo(namedPaths.standing(review.reference))),

  post(namedPaths.allowedPattern, holding, async (work, asked, review) => {
    const answer = readForm(allowForm, asked.body);
    if (!answer.ok) return standingPage(work, review, { form: answer.form, status: 422 });
    await allowName(work, review, answer.value);
    return goTo(namedPaths.standing(review.reference), { flash: 'It may stay.' });
  }),

  post(namedPaths.withdrawnPattern, holding, async (work, asked, review) => {
    const id = asked.params.allowed ?? '';
    await withdrawName(work, review, found(isUuid(id) ? id : undefined));
    return goTo(namedPaths.standing(review.reference), { flash: 'It is looked for again.' });
  }),

  post(namedPaths.replacedPattern, holding, async (work, asked, review) => {
    const { key } = asked.body;
    const done = typeof key === 'string' && (await replaceNames(work, review, key));
    return goTo(namedPaths.standing(review.reference), {
      flash: done
        ? 'Pseudonyms stand there now.'
        : 'That text is not yours to change now. Have it mended where it stands.',
    });
  }),
];
