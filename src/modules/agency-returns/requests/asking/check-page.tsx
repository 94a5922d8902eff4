import { longDate, plural } from '../../../../web/formats.js';
import { Button, Form, type FormState, InsetText, Page, SummaryList, textsOf } from '../../../../web/index.js';
import { returnPaths } from '../../paths.js';
import { askedForInWords, periodInWords } from '../words.js';
import type { ChoosePageProps } from './choose-page.js';
import type { AskPlan } from './form.js';

/** What will be sent, to be looked at once more. */
export interface CheckPageProps extends Omit<ChoosePageProps, 'because'> {
  readonly plan: AskPlan;
  readonly warnings: readonly string[];
}

export const CheckPage = (props: CheckPageProps) => {
  const { reference, plan, form, warnings } = props;
  const count = plural(plan.each.length, 'agency', 'agencies');
  return (
    <Page title={`Check before sending: ${reference}`} heading="Check before sending" caption={reference}>
      {warnings.length > 0 && (
        <InsetText>
          {warnings.map((warning) => (
            <p key={warning} class="govuk-body">
              {warning}
            </p>
          ))}
        </InsetText>
      )}
      <SummaryList rows={agencyRows(props)} />
      <SummaryList rows={commonRows(props)} />
      <p class="govuk-body">
        Each contact is sent an e-mail with a link and the reference only. Behind the link they see what their agency is
        asked for, and name who writes it and who signs it. You confirm those two; then they get access.
      </p>
      <div class="govuk-button-group">
        <Form action={returnPaths.ask(reference)} unsavedChanges="off">
          <Again form={form} step="send" />
          <Button text={`Send to ${count}`} preventDoubleClick />
        </Form>
        <Form action={returnPaths.ask(reference)} unsavedChanges="off">
          <Again form={form} step="change" />
          <Button text="Change something" classes="govuk-button--secondary" />
        </Form>
      </div>
    </Page>
  );
};

/** Everything that was typed, to come with the next step: nothing is kept before it is sent. */
const Again = ({ form, step }: { form: FormState; step: 'send' | 'change' }) => (
  <>
    <input type="hidden" name="step" value={step} />
    {Object.keys(form.values)
      .filter((name) => name !== 'step')
      .flatMap((name) => textsOf(form, name).map((value) => <input type="hidden" name={name} value={value} />))}
  </>
);

const agencyRows = ({ plan, agencies }: CheckPageProps) =>
  plan.each.map((one) => {
    const agency = agencies.find(({ id }) => id === one.agencyId);
    return {
      key: { text: agency?.name ?? '' },
      value: {
        html: (
          <>
            {askedForInWords(one)}
            <br />
            By {longDate(one.dueOn)}
            <br />
            <span class="govuk-hint govuk-!-margin-bottom-1 dhr-breakable">
              {agency?.contact?.name}, {agency?.contact?.email}
              {agency?.bound === false && '; not bound in law'}
            </span>
          </>
        ),
      },
    };
  });

const commonRows = ({ plan, lines, termsVersion }: CheckPageProps) => [
  { key: { text: 'Period' }, value: { text: periodInWords(plan.periodFrom, plan.periodTo) } },
  {
    key: { text: 'Lines of enquiry' },
    value: {
      html:
        plan.lines.length === 0 ? (
          <>None yet</>
        ) : (
          <ol class="govuk-list govuk-list--number">
            {lines
              .filter(({ id }) => plan.lines.includes(id))
              .map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
          </ol>
        ),
    },
  },
  {
    key: { text: 'Terms of reference' },
    value: { text: termsVersion === undefined ? 'Not agreed yet' : `Version ${termsVersion}` },
  },
  {
    key: { text: 'Note' },
    value: { html: <span class="dhr-lines">{plan.guidance === '' ? 'None' : plan.guidance}</span> },
  },
];
