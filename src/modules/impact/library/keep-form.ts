import { z } from 'zod';
import { THEMES, type ThemeCode } from '../../../kernel/themes.js';
import type { FormBody } from '../../../platform/http/route.js';
import { anyOf, nameField, oneOf, textField } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import type { KeptWords } from './keep-measure.js';
import { bodyKinds } from './library-measure.js';

const CODES: readonly ThemeCode[] = THEMES.map(({ code }) => code);

const keepForm = z.object({
  theme: oneOf(CODES, 'Select the theme that it belongs to'),
  bodies: anyOf(bodyKinds),
  title: nameField({ what: 'What it is called', max: 120, missing: 'Enter what it is called, in a few words' }),
  different: textField({ what: 'What will be different', max: 1000, missing: 'Enter what will be different' }),
  forWhom: textField({ what: 'For whom', max: 1000, missing: 'Enter for whom it will be different' }),
  practice: textField({ what: 'In which practice', max: 1000, missing: 'Enter in which part of the work' }),
  what: textField({ what: 'What is counted', max: 1000, missing: 'Enter what exactly is counted' }),
  population: textField({ what: 'Of whom or of what', max: 1000, missing: 'Enter of all of whom, or of what' }),
  whyItWorks: textField({
    what: 'What it showed here',
    max: 1000,
    missing: 'Enter what it showed here, and why it works',
  }),
  cannotShow: textField({ what: 'What it cannot show', max: 1000 }),
});

/** Fields with words of somebody's own: where a name may stand. */
const TEXTS = ['title', 'different', 'forWhom', 'practice', 'what', 'population', 'whyItWorks', 'cannotShow'] as const;

/** What is kept for others, or what is wrong with it: whoever reads the library reads no review, so that nobody may be named in it. */
export function readKept(
  body: FormBody,
  namesSomebody: (text: string) => boolean,
): { readonly words: KeptWords } | { readonly errors: readonly FieldError[] } {
  const read = readForm(keepForm, body);
  if (!read.ok) return { errors: read.form.errors };
  const named = TEXTS.filter((name) => namesSomebody(read.value[name]));
  if (named.length === 0) return { words: read.value };
  return {
    errors: named.map((field) => ({ field, message: 'Somebody of the review is named here: say it without the name' })),
  };
}
