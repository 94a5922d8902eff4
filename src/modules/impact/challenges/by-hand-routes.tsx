import { z } from 'zod';
import { authorise } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { asText, textField } from '../../../web/fields.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namedIn } from '../../named-people/index.js';
import { around } from '../keeping/writing.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { ByHandPage } from './by-hand-page.js';
import { couldBeFound, lookedFor } from './could-be-found.js';
import { raiseByHand } from './raise-by-hand.js';

const keeps = onClaim(keepChange);

const becauseForm = z.object({
  because: textField({ what: 'The reason', max: 1000, missing: 'Enter why it is the same again' }),
});

async function page(work: Work, asked: Asked, { open, form }: { open: OpenClaim; form: FormState }) {
  const { claim } = open.standing;
  authorise(claim.state === 'agreed' || claim.state === 'settled');
  const words = asText(asked.body.q ?? asked.query.q).trim();
  const at = changePaths.below(open.review.reference, claim.id, 'found-again');
  const found = lookedFor(await couldBeFound(work, claim), words);
  const { caption, back } = around(open);
  return (
    <ByHandPage
      {...{ caption, at, words, found, form }}
      back={`${back}#challenges`}
      about={open.standing.claim.wording.different}
    />
  );
}

async function save(work: Work, asked: Asked, open: OpenClaim) {
  const { claim } = open.standing;
  const read = readForm(becauseForm, asked.body);
  const found = (await couldBeFound(work, claim)).find(({ key }) => key === asText(asked.body.found));
  if (!read.ok || found === undefined) {
    const missing = found === undefined ? [{ field: 'found', message: 'Select what was found again' }] : [];
    const errors = [...missing, ...(read.ok ? [] : read.form.errors)];
    return show(await page(work, asked, { open, form: rejected(asked.body, errors) }), 422);
  }
  const because = open.names.toPseudonyms(read.value.because);
  const named = await namedIn(work, claim.partnershipId, [{ field: 'because', text: because }]);
  if (named.length > 0) return show(await page(work, asked, { open, form: rejected(asked.body, named) }), 422);
  await raiseByHand(work, claim, { found, because, typed: asked.body });
  return goTo(`${around(open).back}#challenges`, {
    flash: 'It stands beside the claim now, and waits for an answer.',
  });
}

const PATTERN = changePaths.belowPattern('found-again');

/** What somebody's own eyes saw to be the same again. */
export const byHandRoutes: readonly Route[] = [
  get(PATTERN, keeps, async (work, asked, open) => show(await page(work, asked, { open, form: emptyForm() }))),
  post(PATTERN, keeps, save),
];
