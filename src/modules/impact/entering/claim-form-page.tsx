import { Button, Details, Form, type FormState, Page } from '../../../web/index.js';
import type { MeasureUnit } from '../kinds.js';
import type { LibraryMeasure } from '../library/library-measure.js';
import { ClaimFields } from './claim-fields.js';
import { MeasureFields } from './measure-fields.js';

export interface ClaimFormPageProps {
  readonly heading: string;
  readonly caption: string;
  readonly back: string;
  readonly form: FormState;
  readonly unit: MeasureUnit;
  /** The suggestion that it was started from. */
  readonly from: LibraryMeasure | undefined;
  /** What comes with the form untyped. */
  readonly kept: Readonly<Record<string, string>>;
  /** Another measure of a claim that is there already. */
  readonly measureAlone?: boolean;
}

/** The second of two steps: what will be different and how it is seen, filled in from the suggestion. */
export const ClaimFormPage = (props: ClaimFormPageProps) => {
  const { heading, caption, back, form, unit, from, kept, measureAlone = false } = props;
  return (
    <Page title={heading} heading={heading} caption={caption} back={back} form={form}>
      {from !== undefined && <Why from={from} />}
      <Form>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {!measureAlone && <ClaimFields form={form} />}
        <h2 class="govuk-heading-m">How will it be seen?</h2>
        <MeasureFields form={form} unit={unit} />
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

const Why = ({ from }: { from: LibraryMeasure }) => (
  <Details summaryText="Why this measure works, and what it cannot show">
    <p class="govuk-body">{from.whyItWorks}</p>
    {from.cannotShow !== '' && (
      <p class="govuk-body">
        <strong>It cannot show:</strong> {from.cannotShow}
      </p>
    )}
  </Details>
);
