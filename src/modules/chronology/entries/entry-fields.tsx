import {
  Checkboxes,
  choicesOf,
  Details,
  type FormState,
  fieldOf,
  Input,
  Select,
  Textarea,
} from '../../../web/index.js';
import type { ColumnId } from '../columns.js';
import { columnOf } from '../columns.js';
import { seenInWords, seenKinds, significanceInWords, significances } from '../kinds.js';

/** What the boxes offer. */
export interface EntryChoices {
  readonly lines: readonly { readonly id: string; readonly question: string }[];
  readonly sources: readonly string[];
  readonly kinds: readonly string[];
  /** Pseudonyms of who is who. */
  readonly people: readonly string[];
}

interface FieldsProps {
  form: FormState;
  choices: EntryChoices;
}

const heading = (id: ColumnId) => ({ text: columnOf(id).heading });
const optional = (id: ColumnId) => ({ text: `${columnOf(id).heading} (optional)` });

const Offered = ({ id, words }: { id: string; words: readonly string[] }) => (
  <datalist id={id}>
    {words.map((one) => (
      <option value={one} />
    ))}
  </datalist>
);

/** The row that is always typed: when, where it is written, whom it concerns, and what happened. */
export const FirstFields = ({ form, choices }: FieldsProps) => (
  <>
    <div class="dhr-entry-row">
      <Input
        {...fieldOf(form, 'when')}
        label={heading('when')}
        hint={{ text: 'As it is written: 3/4/19, April 2019, c. 2018, not known' }}
        spellcheck={false}
        attributes={{ 'data-dhr-when': '' }}
      />
      <Input
        {...fieldOf(form, 'time')}
        label={optional('time')}
        hint={{ text: '14:30, 2.30pm, morning' }}
        spellcheck={false}
      />
      <Input
        {...fieldOf(form, 'source')}
        label={heading('source')}
        hint={{ text: 'Record system or document' }}
        attributes={{ list: 'sources' }}
      />
      <Input
        {...fieldOf(form, 'person')}
        label={optional('person')}
        hint={{ text: 'Pseudonym or relationship' }}
        attributes={{ list: 'people' }}
      />
      <Input
        {...fieldOf(form, 'kind')}
        label={optional('kind')}
        hint={{ text: 'Call, visit, referral' }}
        attributes={{ list: 'kinds' }}
      />
    </div>
    <Offered id="sources" words={choices.sources} />
    <Offered id="people" words={choices.people} />
    <Offered id="kinds" words={choices.kinds} />
    <Textarea
      {...fieldOf(form, 'facts')}
      label={heading('facts')}
      hint={{ text: 'Only the facts, as the record has them' }}
      rows={4}
    />
  </>
);

/** Every other column. */
export const MoreFields = ({ form, choices }: FieldsProps) => (
  <>
    <Input
      {...fieldOf(form, 'acted')}
      label={optional('acted')}
      hint={{ text: 'A role, not a name: duty social worker' }}
    />
    <Textarea {...fieldOf(form, 'decision')} label={optional('decision')} rows={2} />
    <Checkboxes
      {...choicesOf(form, 'seen')}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Who was seen or heard? (optional)' } }}
      items={seenKinds.map((value) => ({ value, text: seenInWords[value] }))}
    />
    <Textarea {...fieldOf(form, 'seenWords')} label={{ text: 'What was seen or said (optional)' }} rows={2} />
    <Input {...fieldOf(form, 'risk')} label={optional('risk')} hint={{ text: 'Tool and result: DASH, 14, high' }} />
    <Textarea {...fieldOf(form, 'response')} label={optional('response')} rows={2} />
    <Textarea
      {...fieldOf(form, 'comment')}
      label={optional('comment')}
      hint={{ text: 'What you make of it: good practice, what should have happened' }}
      rows={3}
    />
    <Select
      {...fieldOf(form, 'significance')}
      label={optional('significance')}
      items={[
        { value: '', text: 'Not said' },
        ...significances.map((value) => ({ value, text: significanceInWords[value] })),
      ]}
    />
    {choices.lines.length > 0 && (
      <Checkboxes
        {...choicesOf(form, 'lines')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Which lines of enquiry does it bear on? (optional)' } }}
        items={choices.lines.map(({ id, question }, at) => ({ value: id, text: `${at + 1}. ${question}` }))}
      />
    )}
    <Checkboxes
      {...choicesOf(form, 'masked')}
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'Names and other identifiers have been taken out of this entry' }]}
    />
  </>
);

const MORE = [
  'acted',
  'decision',
  'seen',
  'seenWords',
  'risk',
  'response',
  'comment',
  'significance',
  'lines',
  'masked',
];

/** The other columns behind a fold, which is open when something stands in one. */
export const FoldedFields = (props: FieldsProps) => (
  <Details
    summaryText="More columns"
    open={MORE.some(
      (name) => props.form.errors.some(({ field }) => field === name) || isFilled(props.form.values[name]),
    )}
  >
    <MoreFields {...props} />
  </Details>
);

const isFilled = (value: string | string[] | undefined): boolean => value !== undefined && value.length > 0;
