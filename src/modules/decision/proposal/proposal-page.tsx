import { listInWords } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { TakesBack } from '../criteria/criteria-page.js';
import { heldAs, heldAsInWords, notHoldReasonInWords, notHoldReasons, outcomeInWords } from '../outcomes.js';
import { decisionPaths } from '../paths.js';
import { type Destination, ELSEWHERE } from './form.js';

export interface ProposalPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly version: number;
  readonly destinations: readonly Destination[];
  /** A decision stands, and this would replace it. */
  readonly isReconsidered: boolean;
  readonly isBeforeSignatories: boolean;
  readonly silentAgencies: readonly string[];
}

/** What is proposed to those who sign. It can be saved half done. */
export const ProposalPage = (props: ProposalPageProps) => {
  const { reference, form, version, isReconsidered, isBeforeSignatories, silentAgencies } = props;
  const heading = isReconsidered ? 'Look at the decision again' : 'Propose a decision';
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={decisionPaths.decision(reference)}
    >
      {isBeforeSignatories && <TakesBack />}
      <Form version={version}>
        {isReconsidered && (
          <Textarea
            {...fieldOf(form, 'reconsiderReason')}
            label={{ text: 'Why is it looked at again?', classes: 'govuk-label--s' }}
            hint={{ text: 'The decision that stands now stays on record, and stands until this one is signed' }}
            rows={3}
          />
        )}
        <OutcomeChoice {...props} />
        <Textarea
          {...fieldOf(form, 'reasons')}
          label={{ text: 'Reasons', classes: 'govuk-label--s' }}
          hint={{ text: 'They go into the decision record and the Home Office form. Name nobody: use the pseudonym' }}
          rows={8}
        />
        <Textarea
          {...fieldOf(form, 'dissent')}
          label={{ text: 'Dissent (optional)', classes: 'govuk-label--s' }}
          hint={{ text: 'Who among those consulted thinks otherwise, and why' }}
          rows={3}
        />
        {silentAgencies.length > 0 && (
          <Textarea
            {...fieldOf(form, 'scopingWaiver')}
            label={{ text: 'Why need it not wait for every agency? (optional)', classes: 'govuk-label--s' }}
            hint={{ text: `No answer yet from ${listInWords(silentAgencies)}` }}
            rows={2}
          />
        )}
        <Button text="Save proposal" preventDoubleClick />
      </Form>
    </Page>
  );
};

const OutcomeChoice = ({ form, destinations }: Pick<ProposalPageProps, 'form' | 'destinations'>) => (
  <Radios
    {...choiceOf(form, 'outcome')}
    fieldset={{ legend: { text: 'What is proposed?', classes: 'govuk-fieldset__legend--s' } }}
    items={[
      { value: 'hold', text: outcomeInWords.hold, conditional: { html: <HeldAsChoice form={form} /> } },
      { value: 'not-hold', text: outcomeInWords['not-hold'], conditional: { html: <WhyNotChoice form={form} /> } },
      { value: 'defer', text: outcomeInWords.defer, conditional: { html: <ReviewBy form={form} /> } },
      {
        value: 'transfer',
        text: outcomeInWords.transfer,
        hint: { text: 'Where the person who died usually lived elsewhere' },
        conditional: { html: <DestinationChoice form={form} destinations={destinations} /> },
      },
    ]}
  />
);

const HeldAsChoice = ({ form }: { form: FormState }) => (
  <Radios
    {...choiceOf(form, 'reviewKind')}
    classes="govuk-radios--small"
    fieldset={{ legend: { text: 'How is it to be held?' } }}
    items={heldAs.map((value) => ({ value, text: heldAsInWords[value] }))}
  />
);

const WhyNotChoice = ({ form }: { form: FormState }) => (
  <Radios
    {...choiceOf(form, 'notHoldReason')}
    classes="govuk-radios--small"
    fieldset={{ legend: { text: 'Why is no review to be held?' } }}
    items={notHoldReasons.map((value) => ({ value, text: notHoldReasonInWords[value] }))}
  />
);

const ReviewBy = ({ form }: { form: FormState }) => (
  <DateInput
    {...dateOf(form, 'reviewBy')}
    fieldset={{ legend: { text: 'By which day is it looked at again?' } }}
    hint={{ text: 'The clock for the decision does not stop' }}
  />
);

const DestinationChoice = ({ form, destinations }: Pick<ProposalPageProps, 'form' | 'destinations'>) => (
  <>
    <Radios
      {...choiceOf(form, 'destination')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: 'Which partnership?' } }}
      items={[
        ...destinations.map(({ id, name }) => ({
          value: id,
          text: name,
          hint: { text: 'Works with this system: the notification reaches them when the decision is signed' },
        })),
        { value: ELSEWHERE, text: 'Another partnership' },
      ]}
    />
    <Input
      {...fieldOf(form, 'transferTo')}
      label={{ text: 'Name of the other partnership' }}
      hint={{ text: 'You send them the notification yourself' }}
    />
  </>
);
