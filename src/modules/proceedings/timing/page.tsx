import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  legend,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { proceedingPaths } from '../paths.js';
import type { Agreement } from '../queries.js';
import { timingInWords, timingOutcomes } from '../words.js';

const SMALL = 'govuk-label--s';

export interface TimingPageProps {
  readonly reference: string;
  readonly agreements: readonly Agreement[];
  readonly form: FormState;
  readonly times: number;
  readonly mayKeep: boolean;
}

/** What was agreed with the police about timing, and the form for what is agreed now. */
export const TimingPage = ({ reference, agreements, form, times, mayKeep }: TimingPageProps) => (
  <Page
    title={`Timing agreed with the police: ${reference}`}
    heading="Timing agreed with the police"
    caption={reference}
    form={form}
    back={proceedingPaths.list(reference)}
  >
    <p class="govuk-body">
      Agree with the senior investigating officer, who speaks with the CPS, whether the review goes on, goes on within
      limits, or is paused. Most reviews can go on with work on paper.
    </p>
    <Details summaryText="What to settle together">
      <ul class="govuk-list govuk-list--bullet">
        <li>Whether anybody who may be a witness is to be spoken with, and when</li>
        <li>What the police hold that the review may see now</li>
        <li>Who tells the police of what the review makes: the disclosure schedule</li>
        <li>Who speaks with the family, and what they are told about timing</li>
        <li>When you look at it again: a plea or a new trial date is a reason to</li>
      </ul>
    </Details>
    {agreements.length === 0 && <p class="govuk-inset-text">Nothing has been agreed yet.</p>}
    {agreements.map((agreed, at) => (
      <AgreementEntry key={agreed.id} agreed={agreed} isInForce={at === 0} />
    ))}
    {mayKeep && <NewAgreementForm form={form} times={times} />}
  </Page>
);

const AgreementEntry = ({ agreed, isInForce }: { agreed: Agreement; isInForce: boolean }) => (
  <div class="dhr-record">
    <p class="govuk-body">
      <strong>
        {longDate(agreed.agreedOn)}: {timingInWords[agreed.outcome]}
      </strong>
      {isInForce ? ' (holds now). ' : ' (no longer). '}
      {agreed.reason}
    </p>
    {agreed.terms !== '' && <p class="govuk-body">What goes on and what waits: {agreed.terms}</p>}
    <p class="govuk-body-s">
      Agreed by {agreed.agreedBy} with {agreed.police}
      {agreed.prosecution !== '' && ` and, for the CPS, ${agreed.prosecution}`}.
      {agreed.lookAgainOn !== null && ` To be looked at again on ${longDate(agreed.lookAgainOn)}.`}
    </p>
  </div>
);

const NewAgreementForm = ({ form, times }: { form: FormState; times: number }) => (
  <>
    <h2 class="govuk-heading-m">Record what is agreed now</h2>
    <Form version={times}>
      <Radios
        {...choiceOf(form, 'outcome')}
        fieldset={legend('What was agreed?')}
        items={timingOutcomes.map((value) => ({ value, text: timingInWords[value] }))}
        hint={{ text: 'If it is a pause, the next page stops the clocks' }}
      />
      <Textarea
        {...fieldOf(form, 'terms')}
        label={{ text: 'What goes on and what waits', classes: SMALL }}
        hint={{ text: 'Needed when the review is limited' }}
        rows={3}
      />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: SMALL }} rows={3} />
      <Input
        {...fieldOf(form, 'police')}
        label={{ text: 'Who agreed it for the police?', classes: SMALL }}
        hint={{ text: 'Name and post of the senior investigating officer' }}
      />
      <Input {...fieldOf(form, 'prosecution')} label={{ text: 'Who spoke for the CPS? (optional)', classes: SMALL }} />
      <Input
        {...fieldOf(form, 'agreedBy')}
        label={{ text: 'Who agreed it for the review?', classes: SMALL }}
        hint={{ text: 'Usually the independent chair' }}
      />
      <DateInput {...dateOf(form, 'agreedOn')} fieldset={legend('When was it agreed?')} />
      <DateInput
        {...dateOf(form, 'lookAgainOn')}
        fieldset={legend('When do you look at it again?')}
        hint={{ text: 'May stay empty when the review simply goes on' }}
      />
      <Button text="Record the agreement" preventDoubleClick />
    </Form>
  </>
);
