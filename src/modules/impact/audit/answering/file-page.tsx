import { time } from '../../../../web/formats.js';
import { Button, choiceOf, Form, type FormState, InsetText, Page, Radios } from '../../../../web/index.js';
import { auditAnswerInWords } from '../kinds.js';
import type { AnsweredFile, Audit, AuditRun } from '../queries.js';
import { answersTo } from './form.js';

export interface FilePageProps {
  readonly audit: Audit;
  readonly run: AuditRun;
  readonly number: number;
  /** Its case number; undefined once it was erased. */
  readonly reference: string | undefined;
  readonly caption: string;
  /** Version of the answers that the page shows. */
  readonly seen: number;
  /** What somebody else answered meanwhile. */
  readonly met?: AnsweredFile | undefined;
  /** From the last file to the first: for a second auditor. */
  readonly backwards: boolean;
  readonly form: FormState;
  readonly paths: { readonly run: string; readonly grid: string; file(number: number): string };
}

/** One file of a sample, read on a phone beside the file itself. */
export const FilePage = (props: FilePageProps) => {
  const { audit, run, number, reference, caption, form, paths, met, seen, backwards } = props;
  const heading = `File ${number} of ${run.sample}`;
  return (
    <Page title={`${heading}: ${audit.title}`} heading={heading} caption={caption} form={form} back={paths.run}>
      <p class="govuk-body-l govuk-!-margin-bottom-2">
        {reference === undefined ? (
          'Its case number was erased.'
        ) : (
          <strong class="govuk-!-text-break-word">{reference}</strong>
        )}
      </p>
      <p class="govuk-body">
        {run.files.length} of {run.sample} answered. <Steps {...props} />
      </p>
      {met !== undefined && <Met audit={audit} met={met} />}
      <Form>
        <input type="hidden" name="seen" value={seen} />
        {backwards && <input type="hidden" name="order" value="back" />}
        {audit.questions.map((question, at) => (
          <Radios
            key={question.id}
            {...choiceOf(form, question.id)}
            fieldset={{ legend: { text: `${at + 1}. ${question.text}`, classes: 'govuk-fieldset__legend--s' } }}
            items={answersTo(question).map((value) => ({ value, text: auditAnswerInWords[value] }))}
          />
        ))}
        <Button text={met === undefined ? 'Save and next' : 'Save mine in place of theirs'} preventDoubleClick />
      </Form>
      <p class="govuk-body">
        Nothing of the person is written down here: only these answers are kept, under the number of the file.
      </p>
    </Page>
  );
};

const Steps = ({ run, number, paths, backwards }: FilePageProps) => {
  const to = (other: number, text: string) =>
    other >= 1 && other <= run.sample ? (
      <a class="govuk-link" href={paths.file(other) + (backwards ? '?order=back' : '')}>
        {text}
      </a>
    ) : undefined;
  const steps = [to(number - 1, 'Previous file'), to(number + 1, 'Next file')].filter((one) => one !== undefined);
  return (
    <>
      {steps.map((step, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          {step}
        </span>
      ))}
    </>
  );
};

const Met = ({ audit, met }: { audit: Audit; met: AnsweredFile }) => (
  <InsetText>
    <p class="govuk-body">
      Somebody else answered this file at {time(met.answeredAt)}, while you were at it. Yours is not saved yet. They
      answered:
    </p>
    <ol class="govuk-list govuk-list--number">
      {audit.questions.map(({ id, text }) => (
        <li key={id}>
          {text} <strong>{auditAnswerInWords[met.answers[id] ?? 'na']}</strong>
        </li>
      ))}
    </ol>
  </InsetText>
);
