import type { z } from 'zod';
import { orNotKnown } from '../../../web/day-field.js';
import { emailField, linesField, nameField, textField } from '../../../web/fields.js';
import { CharacterCount, type FormState, fieldOf, Input, NotKnown, Textarea } from '../../../web/index.js';
import type { Answer } from '../content.js';
import { answerFrom, type Control, type FieldValues, type Wording } from './question.js';

const LINE = 200;
const TEXT = 20_000;
const LINES = 2_000;

const whatOf = ({ what, label }: Wording): string => what ?? label;

const orUnknown = (wording: Wording, schema: z.ZodType): z.ZodType =>
  wording.notKnown === false ? schema : orNotKnown(schema, whatOf(wording));

/** The field and the tick "not known" beside it. */
export const withNotKnown = (name: string, given: string | undefined, answer: Answer<unknown>): FieldValues => ({
  [name]: given ?? '',
  ...(answer.kind === 'not-known' ? { [`${name}-not-known`]: 'yes' } : {}),
});

const besideIt = (wording: Wording, form: FormState) =>
  wording.notKnown === false
    ? {}
    : {
        formGroup: {
          afterInput: { html: <NotKnown form={form} field={wording.name} about={wording.label.toLowerCase()} /> },
        },
      };

const labelled = (wording: Wording) => ({
  label: { text: wording.label, classes: 'govuk-label--s' },
  hint: wording.hint === undefined ? undefined : { text: wording.hint },
  autocomplete: wording.autocomplete ?? 'off',
});

const textControl = (schema: (wording: Wording) => z.ZodType, draw: Control<string>['draw']): Control<string> => ({
  shape: (wording) => ({ [wording.name]: orUnknown(wording, schema(wording)) }),
  read: ({ name }, values) => answerFrom(values[name] as string | undefined),
  values: ({ name }, answer) => withNotKnown(name, answer.kind === 'given' ? answer.value : undefined, answer),
  inWords: (value) => value,
  draw,
});

/** One line: a name, a number, a place. */
export const line = textControl(
  (wording) => nameField({ what: whatOf(wording), max: wording.max ?? LINE }),
  (wording, form) => (
    <Input
      {...fieldOf(form, wording.name)}
      {...labelled(wording)}
      {...besideIt(wording, form)}
      classes={wording.classes}
      spellcheck={false}
    />
  ),
);

/** A telephone number, as it is written. */
export const telephone = textControl(
  (wording) => nameField({ what: whatOf(wording), max: 60 }),
  (wording, form) => (
    <Input {...fieldOf(form, wording.name)} {...labelled(wording)} type="tel" classes="govuk-input--width-20" />
  ),
);

/** An address for electronic mail. */
export const email = textControl(
  () => emailField(),
  (wording, form) => <Input {...fieldOf(form, wording.name)} {...labelled(wording)} type="email" spellcheck={false} />,
);

/** A few lines, such as an address. */
export const shortText = textControl(
  (wording) => textField({ what: whatOf(wording), max: wording.max ?? LINES }),
  (wording, form) => (
    <Textarea
      {...fieldOf(form, wording.name)}
      {...labelled(wording)}
      {...besideIt(wording, form)}
      rows={wording.rows ?? 3}
    />
  ),
);

/** Text at length. */
export const longText = textControl(
  (wording) => textField({ what: whatOf(wording), max: wording.max ?? TEXT }),
  (wording, form) => {
    const { label, hint } = labelled(wording);
    return (
      <CharacterCount
        {...fieldOf(form, wording.name)}
        label={label}
        hint={hint}
        {...besideIt(wording, form)}
        rows={wording.rows ?? 8}
        maxlength={wording.max ?? TEXT}
        threshold={75}
      />
    );
  },
);

/** Several short answers, one a line. */
export const severalLines: Control<readonly string[]> = {
  shape: (wording) => ({
    [wording.name]: orUnknown(wording, linesField({ what: whatOf(wording), max: wording.max ?? LINES })),
  }),
  read: ({ name }, values) => answerFrom(values[name] as readonly string[] | undefined),
  values: ({ name }, answer) =>
    withNotKnown(name, answer.kind === 'given' ? answer.value.join('\n') : undefined, answer),
  inWords: (value) => value.join('\n'),
  draw: (wording, form) => (
    <Textarea
      {...fieldOf(form, wording.name)}
      {...labelled(wording)}
      {...besideIt(wording, form)}
      rows={wording.rows ?? 2}
      spellcheck={false}
    />
  ),
};
