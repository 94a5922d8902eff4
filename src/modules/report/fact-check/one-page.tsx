import { dateTime, longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { checkingPaths } from '../checking-paths.js';
import type { FactCheck, Passage, Reminder } from './queries.js';
import { factCheckStateInWords, isToSettle } from './rules.js';

export interface OnePageProps {
  readonly reference: string;
  readonly agencyName: string;
  readonly check: FactCheck;
  readonly reminders: readonly Reminder[];
  readonly form: FormState;
  /** The passage that the form is of. */
  readonly at?: string | undefined;
}

/** What one agency was put and said, and what came of it. */
export const OnePage = ({ reference, agencyName, check, reminders, form, at }: OnePageProps) => (
  <Page
    title={`Fact-check of an agency: ${reference}`}
    heading={agencyName}
    caption={`${reference}: fact-check`}
    form={form}
    back={checkingPaths.factChecks(reference)}
  >
    <p class="govuk-body">
      <strong>{factCheckStateInWords[check.state]}.</strong> Asked on {longDate(check.askedOn)}: {check.contactName},{' '}
      <span class="dhr-breakable">{check.contactEmail}</span>; to answer by {longDate(check.dueOn)}.
      {check.answeredOn !== null &&
        ` Answered on ${longDate(check.answeredOn)} by ${check.answeredName}, ${check.answeredPost}.`}
      {reminders.length > 0 && ` Reminded ${reminders.map(({ sentAt }) => dateTime(sentAt)).join('; ')}.`}
    </p>
    {check.overall !== '' && <InsetText>{check.overall}</InsetText>}
    {check.passages.map((passage) => (
      <OnePassage
        reference={reference}
        check={check}
        passage={passage}
        form={at === passage.id ? form : undefined}
        key={passage.id}
      />
    ))}
    {check.state === 'closed' ? (
      <p class="govuk-body">
        Closed{check.closedAt === null ? '' : ` on ${dateTime(check.closedAt)}`}
        {check.closedNote === '' ? '.' : `: ${check.closedNote}`}
      </p>
    ) : (
      <Close reference={reference} check={check} form={form} />
    )}
  </Page>
);

interface PassageProps {
  readonly reference: string;
  readonly check: FactCheck;
  readonly passage: Passage;
  readonly form: FormState | undefined;
}

const OnePassage = ({ reference, check, passage, form }: PassageProps) => (
  <section class="dhr-standing">
    <h2 class="govuk-heading-s">Passage {passage.position + 1}</h2>
    <blockquote class="govuk-inset-text dhr-lines">{passage.passage}</blockquote>
    {passage.answer === null && <p class="govuk-body">No answer yet.</p>}
    {passage.answer === 'right' && <p class="govuk-body">Right, says the agency.</p>}
    {passage.answer === 'not-right' && (
      <p class="govuk-body dhr-lines">
        <strong>Not right.</strong> {passage.says}
      </p>
    )}
    {passage.settledAs !== null && (
      <p class="govuk-body">
        {passage.settledAs === 'changed' ? 'Changed' : 'Not changed'}: {passage.settledText}
      </p>
    )}
    {isToSettle(passage) && check.state !== 'closed' && (
      <Form action={checkingPaths.passage(reference, check.id, passage.id)} version={passage.version}>
        <Radios
          {...(form === undefined ? { idPrefix: `as-${passage.id}`, name: 'settledAs' } : choiceOf(form, 'settledAs'))}
          fieldset={{ legend: { text: 'What was done about it?', classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'changed', text: 'The report was changed' },
            { value: 'not-changed', text: 'It stays as it is' },
          ]}
        />
        <Textarea
          {...(form === undefined ? { id: `text-${passage.id}`, name: 'text' } : fieldOf(form, 'text'))}
          label={{ text: 'How, or why not', classes: 'govuk-label--s' }}
          rows={3}
        />
        <Button text="Settle it" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </section>
);

const Close = ({ reference, check, form }: Pick<OnePageProps, 'reference' | 'check' | 'form'>) => (
  <>
    {check.state === 'waits' && (
      <Form action={checkingPaths.reminded(reference, check.id)} unsavedChanges="off">
        <Button text="Send a reminder now" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
    <h2 class="govuk-heading-m">Close it</h2>
    {check.state === 'to-settle' ? (
      <p class="govuk-body">Settle each passage that is not right first.</p>
    ) : (
      <Form action={checkingPaths.closed(reference, check.id)}>
        <Textarea
          {...fieldOf(form, 'note')}
          label={{
            text: check.state === 'waits' ? 'Nothing came: what was tried?' : 'Note (optional)',
            classes: 'govuk-label--s',
          }}
          rows={3}
        />
        <Button text="Close this fact-check" preventDoubleClick />
      </Form>
    )}
  </>
);
