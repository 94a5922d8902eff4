import {
  Button,
  choiceOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { outlineOf } from '../outline.js';
import { reportPaths } from '../paths.js';
import { CommentList } from './section-comments.js';
import type { CommentShown } from './shown.js';

/** Every comment on the report, those that wait first. */
export const AllCommentsPage = ({ reference, comments }: { reference: string; comments: readonly CommentShown[] }) => {
  const waiting = comments.filter(({ answeredAs }) => answeredAs === null);
  const answered = comments.filter(({ answeredAs }) => answeredAs !== null);
  return (
    <Page
      title={`Comments on the report, ${reference}`}
      heading="Comments on the report"
      caption={reference}
      back={reportPaths.list(reference)}
    >
      {comments.length === 0 && (
        <EmptyState heading="Nobody has commented yet">
          Comments come from those who write, section by section, and from the panel on a version that was put to it.
        </EmptyState>
      )}
      {waiting.length > 0 && <h2 class="govuk-heading-m">Waiting for an answer</h2>}
      <CommentList reference={reference} comments={waiting} answers />
      {answered.length > 0 && <h2 class="govuk-heading-m">Answered</h2>}
      <CommentList reference={reference} comments={answered} answers />
    </Page>
  );
};

export interface AnswerPageProps {
  readonly reference: string;
  readonly comment: CommentShown;
  readonly form: FormState;
}

/** What was made of one comment. */
export const AnswerPage = ({ reference, comment, form }: AnswerPageProps) => {
  const section = outlineOf(comment.part, comment.key);
  return (
    <Page
      title={`Answer a comment, ${reference}`}
      heading="Answer a comment"
      caption={section?.heading ?? reference}
      form={form}
      back={section === undefined ? reportPaths.allComments(reference) : reportPaths.section(reference, section)}
    >
      <CommentList reference={reference} comments={[comment]} answers={false} />
      <Form version={comment.version}>
        <Radios
          {...choiceOf(form, 'settled')}
          fieldset={{ legend: { text: 'Is the report changed?', classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'changed', text: 'Changed' },
            { value: 'not-changed', text: 'Not changed', hint: { text: 'Say why below.' } },
          ]}
        />
        <Textarea {...fieldOf(form, 'answer')} rows={5} label={{ text: 'What was changed, or why not' }} />
        <Button text="Save the answer" preventDoubleClick />
      </Form>
    </Page>
  );
};
