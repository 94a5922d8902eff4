import { z } from 'zod';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { savedAnswer } from '../../../platform/http/saved.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { settleCheck } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import type { PassageKey } from '../kinds.js';
import { leafletPaths } from '../paths.js';
import { keepLeaflet } from '../policy.js';
import { type OpenLeaflet, openLeaflet } from '../proposing/open-leaflet.js';
import { finds } from '../signing/scan.js';
import { DraftPage } from './draft-page.js';
import { passageAsked, readLeaflet } from './form.js';
import { saveLeaflet, turnPassage } from './save-leaflet.js';

const keeps = onReview(keepLeaflet);
const settledForm = z.object({
  key: textField({ what: 'What is public', max: 200, missing: 'Choose what is public' }),
});
const PUBLIC = 'It stands in the learning leaflet, is public, and is nobody’s of this review.';

const valuesOf = ({ passages }: OpenLeaflet): Record<string, string> =>
  Object.fromEntries(passages.map(({ key, text }) => [key, text]));

interface Shown {
  readonly form?: FormState;
  readonly draft?: OpenLeaflet;
  readonly both?: readonly PassageKey[];
}

async function page(work: Work, review: OpenReview, shown: Shown = {}) {
  const draft = shown.draft ?? (await openLeaflet(work, review));
  const found = await finds(work, review, draft.content);
  const form = shown.form ?? emptyForm(valuesOf(draft));
  return <DraftPage reference={review.reference} {...{ draft, form, found, both: shown.both ?? [] }} />;
}

export const writingRoutes: readonly Route[] = [
  get(leafletPaths.draftPattern, keeps, async (work, _asked, review) => show(await page(work, review))),

  post(leafletPaths.draftPattern, keeps, async (work, asked, review) => {
    const read = readLeaflet(asked.body);
    if (!read.ok) return show(await page(work, review, { form: read.form }), 422);
    const kept = await saveLeaflet(work, review, { typed: read.value, version: versionOf(asked.body) ?? 0 });
    if ('theirs' in kept) {
      const { theirs: draft, both } = kept;
      return show(await page(work, review, { draft, both, form: rejected(asked.body, []) }), 409);
    }
    const [again, back] = [passageAsked(asked.body, 'again'), passageAsked(asked.body, 'back')];
    const turned = again ?? back;
    if (turned === undefined) return goTo(leafletPaths.home(review.reference), { flash: 'Saved.' });
    await turnPassage(work, review, { key: turned, to: again === undefined ? 'own-words' : 'proposal' });
    const flash = again === undefined ? 'Your words are back.' : 'It says again what the record proposes.';
    return goTo(`${leafletPaths.draft(review.reference)}#${turned}`, { flash });
  }),

  post(leafletPaths.savedPattern, keeps, async (work, asked, review) => {
    const read = readLeaflet(asked.body);
    if (!read.ok)
      return savedAnswer(work, { outcome: 'refused', messages: read.form.errors.map(({ message }) => message) });
    const kept = await saveLeaflet(work, review, { typed: read.value, version: versionOf(asked.body) ?? 0 });
    if ('theirs' in kept)
      return savedAnswer(work, {
        ...{ outcome: 'changed', version: kept.theirs.version },
        values: valuesOf(kept.theirs),
      });
    return savedAnswer(work, { outcome: 'saved', version: kept.version });
  }),

  post(leafletPaths.settledPattern, keeps, async (work, asked, review) => {
    const read = readForm(settledForm, asked.body);
    if (!read.ok) return show(await page(work, review), 422);
    await settleCheck(work, review, { key: read.value.key, reason: PUBLIC });
    return goTo(leafletPaths.draft(review.reference), { flash: 'It may stand.' });
  }),
];
