import { DateInput, dateOf, type FormState, fieldOf, Input } from '../../../web/index.js';
import { type MeasureUnit, measureUnitInWords } from '../kinds.js';

export interface FigureFieldsProps {
  readonly form: FormState;
  readonly unit: MeasureUnit;
  /** Before the names of the fields. */
  readonly prefix?: string;
  /** The day, as a question. */
  readonly dayAsked: string;
  /** How it was before: of no case nothing is said there. */
  readonly isBaseline: boolean;
}

/** A figure and its day: a share as so many of so many, with the second first in nobody's way. */
export const FigureFields = ({ form, unit, prefix = '', dayAsked, isBaseline }: FigureFieldsProps) => (
  <>
    {unit === 'share' ? (
      <div class="dhr-pair govuk-!-margin-bottom-6">
        <Input
          {...fieldOf(form, `${prefix}numerator`)}
          label={{ text: 'How many', classes: 'govuk-label--s' }}
          hint={{ text: 'Those that the measure counts' }}
          inputmode="numeric"
          classes="govuk-input--width-5"
        />
        <Input
          {...fieldOf(form, `${prefix}denominator`)}
          label={{ text: 'Of how many', classes: 'govuk-label--s' }}
          hint={{ text: isBaseline ? 'All that were looked at' : 'All that were looked at: 0 if there was no case' }}
          inputmode="numeric"
          classes="govuk-input--width-5"
        />
      </div>
    ) : (
      <Input
        {...fieldOf(form, `${prefix}value`)}
        label={{ text: measureUnitInWords[unit], classes: 'govuk-label--s' }}
        inputmode="decimal"
        classes="govuk-input--width-5"
      />
    )}
    <DateInput
      {...dateOf(form, `${prefix}onDay`)}
      fieldset={{ legend: { text: dayAsked, classes: 'govuk-fieldset__legend--s' } }}
      hint={{
        text: isBaseline
          ? 'A day before anything was done: a later one does not show how it was before. Of a period its last day, as in 31 3 2026'
          : 'Of a period its last day, as in 31 3 2026',
      }}
    />
  </>
);
