import { nameField, oneOfOrNone } from '../../../web/fields.js';
import { choiceOf, type FieldError, fieldOf, Input, Radios, Select, textOf } from '../../../web/index.js';
import { type Choice, ETHNICITIES, labelOf } from '../code-lists.js';
import { type Answer, blank, type Ethnicity, given, notKnown } from '../content.js';
import type { Control, FieldValues, ReadValues, Wording } from './question.js';

const NOT_KNOWN = 'not-known';

const codesOf = <Code extends string>(choices: readonly Choice<Code>[]): Code[] => choices.map(({ code }) => code);

/** "Not known" is one of the choices, whether or not the list has it. */
const withoutNotKnown = <Code extends string>(choices: readonly Choice<Code>[]): Choice<Code>[] =>
  choices.filter(({ code }) => code !== NOT_KNOWN);

const readChoice = <Code extends string>(name: string, values: ReadValues): Answer<Code> => {
  const value = values[name] as Code | typeof NOT_KNOWN | undefined;
  if (value === undefined) return blank;
  return value === NOT_KNOWN ? notKnown : given(value);
};

const choiceValue = (answer: Answer<string>): string => {
  if (answer.kind === 'given') return answer.value;
  return answer.kind === 'not-known' ? NOT_KNOWN : '';
};

const choice = <Code extends string>(choices: readonly Choice<Code>[], draw: Control<Code>['draw']): Control<Code> => ({
  shape: ({ name }) => ({ [name]: oneOfOrNone([...codesOf(withoutNotKnown(choices)), NOT_KNOWN]) }),
  read: ({ name }, values) => readChoice(name, values),
  values: ({ name }, answer) => ({ [name]: choiceValue(answer) }),
  inWords: (value) => labelOf(choices, value),
  draw,
});

const legendOf = (wording: Wording) => ({
  fieldset: { legend: { text: wording.label, classes: 'govuk-fieldset__legend--s' } },
  hint: wording.hint === undefined ? undefined : { text: wording.hint },
});

/** One of a few. */
export const oneOfFew = <Code extends string>(choices: readonly Choice<Code>[]): Control<Code> =>
  choice(choices, (wording, form) => (
    <Radios
      {...choiceOf(form, wording.name)}
      {...legendOf(wording)}
      classes="govuk-radios--small"
      items={[
        ...withoutNotKnown(choices).map(({ code, label }) => ({ value: code, text: label })),
        { value: NOT_KNOWN, text: 'Not known' },
      ]}
    />
  ));

const optionsOf = (choices: readonly Choice[]) => [
  { value: '', text: 'Select an answer' },
  ...withoutNotKnown(choices).map(({ code, label, group }) => ({
    value: code,
    text: group === undefined ? label : `${group}: ${label}`,
  })),
  { value: NOT_KNOWN, text: 'Not known' },
];

/** One of many. */
export const oneOfMany = <Code extends string>(choices: readonly Choice<Code>[]): Control<Code> =>
  choice(choices, (wording, form) => (
    <Select
      {...fieldOf(form, wording.name)}
      label={{ text: wording.label, classes: 'govuk-label--s' }}
      hint={wording.hint === undefined ? undefined : { text: wording.hint }}
      items={optionsOf(choices)}
    />
  ));

const YES_NO = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const satisfies readonly Choice[];

const words = oneOfFew<'yes' | 'no'>(YES_NO);

/** Yes or no. */
export const yesOrNo: Control<boolean> = {
  shape: words.shape,
  read: (wording, values) => {
    const answer = words.read(wording, values);
    return answer.kind === 'given' ? given(answer.value === 'yes') : answer;
  },
  values: (wording, answer) =>
    words.values(wording, answer.kind === 'given' ? given(answer.value ? 'yes' : 'no') : answer),
  inWords: (value) => (value ? 'Yes' : 'No'),
  draw: words.draw,
};

const ownWords = (name: string): string => `${name}-words`;

const listedInWords = (code: string): string => {
  const found = ETHNICITIES.find((item): item is (typeof ETHNICITIES)[number] & Choice => item.code === code);
  const group = found !== undefined && 'group' in found ? found.group : undefined;
  return group === undefined ? labelOf(ETHNICITIES, code) : `${group}: ${labelOf(ETHNICITIES, code)}`;
};

/** A group of the national list, or words of one's own. */
export const ethnicity: Control<Ethnicity> = {
  shape: ({ name }) => ({
    [name]: oneOfOrNone([...codesOf<string>(ETHNICITIES), NOT_KNOWN]),
    [ownWords(name)]: nameField({ what: 'Ethnicity', max: 200 }),
  }),
  problems: ({ name }, values): FieldError[] =>
    values[name] !== undefined && values[ownWords(name)] !== ''
      ? [{ field: ownWords(name), message: 'Select an ethnic group or write other words for it, not both' }]
      : [],
  read: ({ name }, values) => {
    const text = values[ownWords(name)];
    if (typeof text === 'string' && text !== '') return given({ kind: 'described', text });
    const listed = readChoice<(typeof ETHNICITIES)[number]['code']>(name, values);
    return listed.kind === 'given' ? given({ kind: 'listed', code: listed.value }) : listed;
  },
  values: ({ name }, answer): FieldValues => {
    if (answer.kind !== 'given') return { [name]: choiceValue(answer), [ownWords(name)]: '' };
    const { value } = answer;
    return value.kind === 'listed'
      ? { [name]: value.code, [ownWords(name)]: '' }
      : { [name]: '', [ownWords(name)]: value.text };
  },
  inWords: (value) => (value.kind === 'listed' ? listedInWords(value.code) : value.text),
  draw: (wording, form) => (
    <>
      <Select
        {...fieldOf(form, wording.name)}
        label={{ text: wording.label, classes: 'govuk-label--s' }}
        items={optionsOf(ETHNICITIES)}
      />
      <Input
        {...fieldOf(form, ownWords(wording.name))}
        value={textOf(form, ownWords(wording.name))}
        label={{ text: 'Or, if none of these fits, ethnicity in other words' }}
        autocomplete="off"
      />
    </>
  ),
};
