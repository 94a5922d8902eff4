import {
  Button,
  Checkboxes,
  choicesOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { answerSections, type NameOf } from '../answer-rows.js';
import { nilReasons } from '../code-lists.js';
import { answerPaths } from '../paths.js';
import { ChoiceFields } from './answer-fields.js';
import type { AnswerInHand } from './answer-in-hand.js';
import { RecordsFields } from './contribution-fields.js';
import { type AnswerBlocker, answerBlockers } from './rules.js';

/** The answer read through, and handed in. */
export interface CheckPageProps {
  readonly held: AnswerInHand;
  readonly nameOf: NameOf;
  readonly form: FormState;
}

export const CheckAnswerPage = ({ held, nameOf, form }: CheckPageProps) => {
  const blockers = answerBlockers(held.answer);
  return (
    <Page
      title={`Check your answer, scoping request ${held.reference}`}
      heading="Check your answer"
      caption={`Scoping request ${held.reference}`}
      form={form}
      back={answerPaths.overview(held.request.id)}
    >
      {answerSections(held.answer, nameOf).map(({ step, heading, rows }) => (
        <SummaryList
          key={step}
          card={{
            title: { text: heading },
            actions: {
              items: [{ href: answerPaths.step(held.request.id, step), text: 'Change' }],
            },
          }}
          rows={rows.map(({ label, value }) => ({
            key: { text: label },
            value: { html: <span class="dhr-lines">{value}</span> },
          }))}
        />
      ))}
      {blockers.length > 0 ? <Missing held={held} blockers={blockers} /> : <HandIn held={held} form={form} />}
    </Page>
  );
};

const Missing = ({ held, blockers }: { held: AnswerInHand; blockers: readonly AnswerBlocker[] }) => (
  <>
    <h2 class="govuk-heading-m">Before you can hand it in</h2>
    <ul class="govuk-list govuk-list--bullet">
      {blockers.map(({ step, message }) => (
        <li key={message}>
          <a class="govuk-link" href={answerPaths.step(held.request.id, step)}>
            {message}
          </a>
        </li>
      ))}
    </ul>
    <p class="govuk-body">Everything you have entered is kept.</p>
  </>
);

const HandIn = ({ held, form }: { held: AnswerInHand; form: FormState }) => (
  <Form version={held.version}>
    <h2 class="govuk-heading-m">Who answers?</h2>
    <Respondent held={held} form={form} />
    <Button text="Hand in your answer" preventDoubleClick />
  </Form>
);

const Respondent = ({ held, form }: { held: AnswerInHand; form: FormState }) => (
  <>
    {held.last !== undefined && (
      <Textarea
        {...fieldOf(form, 'whatChanged')}
        label={{ text: 'What has changed since your last answer?', classes: 'govuk-label--s' }}
        rows={3}
      />
    )}
    <Input {...fieldOf(form, 'respondentName')} label={{ text: 'Your name' }} autocomplete="name" />
    <Input {...fieldOf(form, 'respondentPost')} label={{ text: 'Your post' }} autocomplete="organization-title" />
    <Checkboxes
      {...choicesOf(form, 'declared')}
      items={[{ value: 'yes', text: `I answer for ${held.request.agencyName}, and this is right as far as we know` }]}
    />
  </>
);

/** A nil return, on one page. */
export const NilPage = ({ held, form }: Omit<CheckPageProps, 'nameOf'>) => (
  <Page
    title={`Nil return, scoping request ${held.reference}`}
    heading="Nil return"
    caption={`Scoping request ${held.reference}`}
    form={form}
    back={answerPaths.overview(held.request.id)}
  >
    <p class="govuk-body">A nil return is an answer like any other: it is counted, and you are not asked again.</p>
    <Form version={held.version}>
      <ChoiceFields form={form} field="nilReason" text="Why have you nothing to tell?" choices={nilReasons} />
      <Textarea
        {...fieldOf(form, 'nilDetails')}
        label={{ text: 'Details', classes: 'govuk-label--s' }}
        hint={{ text: 'You can leave this empty if you searched and know nobody' }}
        rows={3}
      />
      <Textarea
        {...fieldOf(form, 'searched')}
        label={{ text: 'What did you search?', classes: 'govuk-label--s' }}
        hint={{ text: 'Systems and archives, and under which names and dates of birth' }}
        rows={3}
      />
      <RecordsFields form={form} />
      <h2 class="govuk-heading-m">Who answers?</h2>
      <Respondent held={held} form={form} />
      <Button text="Hand in the nil return" preventDoubleClick />
    </Form>
  </Page>
);
