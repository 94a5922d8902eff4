import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FieldError, readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { type ClaimDraft, type ClaimOf, recordClaim } from '../claims/record-claim.js';
import type { Writing } from '../giver.js';
import { type SuggestionsFor, suggestionsFor } from '../library/queries.js';
import { ChoosePage } from './choose-page.js';
import { claimForm } from './claim-form.js';
import { ClaimFormPage } from './claim-form-page.js';
import { measureValues, readMeasure } from './measure-form.js';
import { saveMeasure } from './save-measure.js';
import { keptOf, notChosen, type Start, startOf } from './start.js';

/** What is entered in two steps, something to start from and then the words: what stands around both, and what the first offers. */
export interface Entering {
  readonly heading: string;
  readonly caption: string;
  readonly back: string;
  /** For what something is chosen, in words. */
  readonly about: string;
  /** For whom the library is sorted; they measure it, unless somebody else is named. */
  readonly suggestions: SuggestionsFor;
  /** What the addresses of both steps hold. */
  readonly kept: Readonly<Record<string, string>>;
  /** A new claim, with what it says where one's own words are begun with; a measure alone of a claim that is there has none. */
  readonly claim?: Partial<ClaimDraft>;
}

/** The step that the address asks for: the choice, or the form of what was chosen. */
export async function stepAsked(work: Work, asked: Asked, entering: Entering): Promise<Answer> {
  const isMissing = asked.query.step === 'chosen' && asked.query.from === undefined;
  return show(await page(work, asked, { entering }), isMissing ? 422 : 200);
}

/** What is entered, how it is written, and where it leads once it is kept. */
export interface Entered<Of, Id> {
  readonly entering: Entering;
  readonly of: Of;
  readonly writing: Writing;
  done(kept: Id): Answer;
}

/** Keeps a new claim with its first measure; or shows the form again, with all that is wrong. */
export async function enterClaim(
  work: Work,
  asked: Asked,
  { entering, of, writing, done }: Entered<ClaimOf, string>,
): Promise<Answer> {
  const read = await measureIn(work, asked, entering);
  const said = readForm(claimForm, asked.body);
  if (!said.ok || 'errors' in read) {
    const errors = [...(said.ok ? [] : said.form.errors), ...('errors' in read ? read.errors : [])];
    return again(work, asked, { entering, errors });
  }
  const id = await recordClaim(work, of, { draft: said.value, writing });
  await saveMeasure(work, { id }, { measure: read.measure, writing });
  return done(id);
}

/** Keeps another measure of a claim; or shows the form again, with all that is wrong. */
export async function enterMeasure(
  work: Work,
  asked: Asked,
  { entering, of, writing, done }: Entered<{ readonly id: string }, void>,
): Promise<Answer> {
  const read = await measureIn(work, asked, entering);
  if ('errors' in read) return again(work, asked, { entering, errors: read.errors });
  await saveMeasure(work, of, { measure: read.measure, writing });
  return done();
}

async function measureIn(work: Work, asked: Asked, { suggestions }: Entering) {
  const { unit, from } = found(startOf(asked, await suggestionsFor(work, suggestions)));
  return readMeasure(asked.body, { unit, fromLibrary: from?.key ?? '', today: work.today });
}

async function again(
  work: Work,
  asked: Asked,
  { entering, errors }: { readonly entering: Entering; readonly errors: readonly FieldError[] },
): Promise<Answer> {
  return show(await page(work, asked, { entering, form: rejected(asked.body, errors) }), 422);
}

interface Shown {
  readonly entering: Entering;
  /** As it was typed; filled in from what was chosen when absent. */
  readonly form?: FormState;
}

async function page(work: Work, asked: Asked, { entering, form }: Shown) {
  const { heading, caption, back, about, kept, claim } = entering;
  const around = { heading, caption, back };
  const suggestions = await suggestionsFor(work, entering.suggestions);
  const start = startOf(asked, suggestions);
  if (start === undefined)
    return <ChoosePage {...around} {...suggestions} about={about} kept={kept} form={notChosen(asked)} />;
  return (
    <ClaimFormPage
      {...around}
      {...start}
      kept={{ ...kept, ...keptOf(start) }}
      measureAlone={claim === undefined}
      form={form ?? filledFrom(start, entering, work)}
    />
  );
}

function filledFrom({ from }: Start, { claim, suggestions }: Entering, { today }: Work): FormState {
  const said: Partial<ClaimDraft> | undefined = claim && (from ?? claim);
  return emptyForm({
    ...{ different: said?.different, forWhom: said?.forWhom, practice: said?.practice },
    ...measureValues(from, { whoMeasures: suggestions.body.name, today }),
  });
}
