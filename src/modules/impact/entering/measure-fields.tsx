import {
  choiceOf,
  DateInput,
  Details,
  dateOf,
  errorFor,
  type FormState,
  fieldOf,
  Input,
  Radios,
  Select,
  Textarea,
  textOf,
} from '../../../web/index.js';
import {
  type MeasureUnit,
  measureSourceInWords,
  measureSources,
  measureUnitInWords,
  producerInWords,
  producers,
} from '../kinds.js';
import { FigureFields } from './figure-fields.js';
import { BEFORE } from './measure-form.js';

export interface MeasureFieldsProps {
  readonly form: FormState;
  readonly unit: MeasureUnit;
}

/** How a change is seen: what is counted, how it was before, what would be good enough, and how often it is looked at. */
export const MeasureFields = ({ form, unit }: MeasureFieldsProps) => (
  <>
    <Textarea
      {...fieldOf(form, 'what')}
      label={{ text: 'What exactly is counted?', classes: 'govuk-label--s' }}
      hint={{ text: `${measureUnitInWords[unit]}.` }}
      rows={5}
    />
    <Textarea
      {...fieldOf(form, 'population')}
      label={{ text: 'Of all of whom, or of what?', classes: 'govuk-label--s' }}
      rows={3}
    />
    <Before form={form} unit={unit} />
    <Input
      {...fieldOf(form, 'target')}
      label={{ text: 'Target: what would be good enough?', classes: 'govuk-label--s' }}
      hint={{ text: 'A suggested one is a place to start from: set your own.' }}
      inputmode="decimal"
      classes="govuk-input--width-5"
      {...(unit === 'share' ? { suffix: { text: '%' } } : unit === 'days' ? { suffix: { text: 'days' } } : {})}
    />
    <How form={form} />
  </>
);

const Before = ({ form, unit }: MeasureFieldsProps) => (
  <Radios
    {...choiceOf(form, 'before')}
    fieldset={{ legend: { text: 'How was it before?', classes: 'govuk-fieldset__legend--s' } }}
    items={[
      {
        value: 'known',
        text: 'It was measured',
        hint: { text: 'Or it can still be counted now, from files of the time before.' },
        conditional: {
          html: (
            <>
              <FigureFields form={form} unit={unit} prefix={BEFORE} dayAsked="On which day was it so?" isBaseline />
              <Input {...fieldOf(form, `${BEFORE}method`)} label={{ text: 'How was it counted?' }} />
              <Select
                {...fieldOf(form, `${BEFORE}producer`)}
                label={{ text: 'Who produced the figure?' }}
                classes="dhr-select-wide"
                items={producers.map((value) => ({ value, text: producerInWords[value] }))}
              />
            </>
          ),
        },
      },
      {
        value: 'not-known',
        text: 'It was not measured before',
        hint: { text: 'Nothing can then be said of a change. Measure now, before anything is done, if you still can.' },
        conditional: {
          html: <Textarea {...fieldOf(form, 'noBaselineBecause')} label={{ text: 'Because' }} rows={2} />,
        },
      },
    ]}
  />
);

const HOW = ['source', 'direction', 'whoMeasures', 'everyMonths', 'firstOn', 'targetBy'];

/** What a suggestion has settled already: folded away unless something in it is missing. */
const How = ({ form }: { form: FormState }) => (
  <Details
    summaryText="Where the figure comes from, who measures, how often"
    open={textOf(form, 'source') === '' || HOW.some((name) => errorFor(form, name) !== undefined)}
  >
    <Select
      {...fieldOf(form, 'source')}
      label={{ text: 'Where does the figure come from?' }}
      classes="dhr-select-wide"
      items={[
        { value: '', text: 'Choose one' },
        ...measureSources.map((value) => ({ value, text: measureSourceInWords[value] })),
      ]}
    />
    <Radios
      {...choiceOf(form, 'direction')}
      classes="govuk-radios--small govuk-radios--inline"
      fieldset={{ legend: { text: 'Which way is better?' } }}
      items={[
        { value: 'up', text: 'More' },
        { value: 'down', text: 'Less' },
      ]}
    />
    <Input
      {...fieldOf(form, 'whoMeasures')}
      label={{ text: 'Who measures it?' }}
      hint={{ text: 'A team or a post.' }}
    />
    <Select
      {...fieldOf(form, 'everyMonths')}
      label={{ text: 'How often?' }}
      items={[1, 2, 3, 4, 6, 12].map((months) => ({
        value: String(months),
        text: months === 1 ? 'Every month' : `Every ${months} months`,
      }))}
    />
    <DateInput
      {...dateOf(form, 'firstOn')}
      fieldset={{ legend: { text: 'When is it first measured again?' } }}
      hint={{ text: 'We write to you then.' }}
    />
    <DateInput
      {...dateOf(form, 'targetBy')}
      fieldset={{ legend: { text: 'By when should the target be met? (optional)' } }}
    />
  </Details>
);
