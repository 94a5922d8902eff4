import type { Asked } from '../../../platform/http/route.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type MeasureUnit, measureUnits } from '../kinds.js';
import type { LibraryEntry } from '../library/library-measure.js';
import type { suggestionsFor } from '../library/queries.js';

/** What somebody starts from: a measure of the library, or nothing but a unit. */
export interface Start {
  readonly from: LibraryEntry | undefined;
  readonly unit: MeasureUnit;
}

type Suggestions = Awaited<ReturnType<typeof suggestionsFor>>;

/** What the address or the form names; undefined where nothing, or nothing that is there, was chosen. */
export function startOf({ query, body }: Asked, { all }: Suggestions): Start | undefined {
  const key = body.from ?? query.from;
  const from = all.find((one) => one.key === key);
  if (from !== undefined) return { from, unit: from.unit };
  const unit = measureUnits.find((one) => one === (body.unit ?? query.unit ?? 'share'));
  return key === 'own' && unit !== undefined ? { from: undefined, unit } : undefined;
}

/** What the next page has to know of it. */
export const keptOf = ({ from, unit }: Start): Record<string, string> => ({ from: from?.key ?? 'own', unit });

/** The form of the choice, with what is missing once it was sent without one. */
export const notChosen = ({ query }: Asked): FormState =>
  query.step === 'chosen'
    ? rejected({}, [{ field: 'from', message: 'Select what comes nearest, or that you write your own' }])
    : emptyForm();
