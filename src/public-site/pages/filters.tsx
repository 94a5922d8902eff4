import { THEMES } from '../../kernel/themes.js';
import { Button, Details, Input, Select } from '../../web/index.js';
import type { Choices, Wanted } from '../library.js';
import { stateInWords } from '../words.js';

export interface FiltersProps {
  readonly action: string;
  readonly wanted: Wanted;
  readonly choices: Choices;
  /** What is looked for in: "in the reports", "in the recommendations". */
  readonly within: string;
}

const ALL = { value: '', text: 'All' };
const asItems = (values: readonly string[]) => [ALL, ...values.map((value) => ({ value, text: value }))];

/** Words and filters, as a form that works without script. */
export const Filters = ({ action, wanted, choices, within }: FiltersProps) => {
  const narrowed = Object.entries(wanted).some(([key, value]) => key !== 'words' && value !== '');
  return (
    <search class="dhr-no-print">
      <form method="get" action={action}>
        <Input
          id="words"
          name="words"
          value={wanted.words}
          label={{ text: `Search ${within}`, classes: 'govuk-label--m' }}
          type="search"
          spellcheck={false}
        />
        <Details summaryText="Narrow it down" open={narrowed}>
          <Choice name="theme" label="Theme" value={wanted.theme} items={themes} />
          <Choice name="agency" label="Agency" value={wanted.agency} items={asItems(choices.agencies)} />
          <Choice name="year" label="Year" value={wanted.year} items={asItems(choices.years)} />
          <Choice name="kind" label="Kind of review" value={wanted.kind} items={asItems(choices.kinds)} />
          <Choice name="state" label="How far a recommendation is" value={wanted.state} items={states} />
          {choices.partnerships.length > 1 && (
            <Choice
              name="partnership"
              label="Partnership"
              value={wanted.partnership}
              items={[ALL, ...choices.partnerships]}
            />
          )}
        </Details>
        <Button text="Search" />
        {(narrowed || wanted.words !== '') && (
          <p class="govuk-body">
            <a class="govuk-link" href={action}>
              Show all
            </a>
          </p>
        )}
      </form>
    </search>
  );
};

const themes = [ALL, ...THEMES.map(({ code, label }) => ({ value: code as string, text: label }))];
const states = [ALL, ...Object.entries(stateInWords).map(([value, text]) => ({ value, text }))];

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
}

const Choice = ({ name, label, value, items }: ChoiceProps) => (
  <Select id={`f-${name}`} name={name} value={value} label={{ text: label }} items={[...items]} />
);
