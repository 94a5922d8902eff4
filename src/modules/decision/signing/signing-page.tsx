import { listInWords } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Textarea,
  WarningText,
} from '../../../web/index.js';
import type { Basis } from '../basis.js';
import { BasisSummary } from '../basis-summary.js';
import type { SigningRule } from '../outcomes.js';
import { decisionPaths } from '../paths.js';

/** Somebody else who was asked; `said` is what they answered, in words. */
export interface OtherSignatory {
  readonly name: string;
  readonly said: string | undefined;
}

export interface SigningPageProps {
  readonly reference: string;
  readonly basis: Basis;
  readonly number: number;
  readonly rule: SigningRule;
  /** The others who were asked. */
  readonly others: readonly OtherSignatory[];
  /** The last day for the decision, in words; undefined where no clock runs. */
  readonly decideBy: string | undefined;
  readonly clock: string;
  readonly warnings: readonly string[];
  readonly form: FormState;
}

/** What is signed, word for word, and the signature: for a phone, between two meetings. */
export const SigningPage = (props: SigningPageProps) => {
  const { reference, basis, number, form, others, rule } = props;
  return (
    <Page
      title={`Sign the decision: ${reference}`}
      heading="A decision for you to sign"
      caption={reference}
      form={form}
      back={decisionPaths.decision(reference)}
      contentWarning="It is about a death and what led to it."
    >
      {props.decideBy !== undefined && (
        <p class="govuk-body">
          <strong>To be decided by {props.decideBy}.</strong> {props.clock}
        </p>
      )}
      {props.warnings.map((text) => (
        <WarningText key={text} text={text} iconFallbackText="Think about this" />
      ))}
      <BasisSummary basis={basis} />
      <h2 class="govuk-heading-m">Who signs</h2>
      <p class="govuk-body">{ruleInWords(rule, others.length)}</p>
      {others.length > 0 && <Others others={others} />}
      <Form version={number}>
        <Stance form={form} />
        <Button text="Send" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** How many of all who were asked have answered, and who is left: the reader first. */
const Others = ({ others }: Pick<SigningPageProps, 'others'>) => {
  const answered = others.flatMap(({ name, said }) => (said === undefined ? [] : [`${name}: ${said}`]));
  const left = others.flatMap(({ name, said }) => (said === undefined ? [name] : []));
  return (
    <>
      <p class="govuk-body">
        <strong>
          {answered.length} of {others.length + 1} answered.
        </strong>{' '}
        Left: {listInWords(['you', ...left])}.
      </p>
      {answered.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {answered.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const ruleInWords = (rule: SigningRule, others: number): string => {
  if (others === 0) return 'You alone: with your signature the decision stands.';
  return rule === 'each'
    ? 'Everybody who was asked must agree. If one of you does not, the decision is not signed and goes back to be changed.'
    : 'One signature is enough: with yours the decision stands. If you do not agree, that is kept, and one of the others may still sign.';
};

const Stance = ({ form }: { form: FormState }) => (
  <Radios
    {...choiceOf(form, 'stance')}
    fieldset={{ legend: { text: 'Do you agree?', classes: 'govuk-fieldset__legend--m' } }}
    items={[
      { value: 'agrees', text: 'Yes, I sign this decision', conditional: { html: <Agreeing form={form} /> } },
      {
        value: 'dissents',
        text: 'No, I do not agree',
        conditional: {
          html: <Textarea {...fieldOf(form, 'dissentWords')} label={{ text: 'Why do you not agree?' }} rows={4} />,
        },
      },
      {
        value: 'stands-aside',
        text: 'I have a conflict of interest',
        conditional: {
          html: (
            <Textarea
              {...fieldOf(form, 'conflictWords')}
              label={{ text: 'What is the conflict?' }}
              hint={{ text: 'Name nobody. You will not be asked about this review again' }}
              rows={3}
            />
          ),
        },
      },
    ]}
  />
);

const Agreeing = ({ form }: { form: FormState }) => (
  <>
    <Checkboxes
      {...choicesOf(form, 'declared')}
      items={[{ value: 'yes', text: 'I have read what is above, and I have no conflict of interest in this case' }]}
    />
    <Textarea {...fieldOf(form, 'agreeWords')} label={{ text: 'Anything to add? (optional)' }} rows={2} />
  </>
);

/** There is nothing for this person to sign now, and why. */
export const NothingToSignPage = ({ reference, why }: { reference: string; why: string }) => (
  <Page
    title={`Nothing to sign: ${reference}`}
    heading="There is nothing for you to sign now"
    caption={reference}
    back={decisionPaths.decision(reference)}
  >
    <p class="govuk-body">{why}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={decisionPaths.decision(reference)}>
        See where the decision stands
      </a>
    </p>
  </Page>
);
