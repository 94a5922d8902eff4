import { dateTime } from '../../../web/formats.js';
import { Button, Form, Tag, Textarea } from '../../../web/index.js';
import type { OutlineSection } from '../outline.js';
import { reportPaths } from '../paths.js';
import type { CommentShown } from './shown.js';

/** Comments on a section that is being written, and a box for another. */
export const SectionComments = ({
  reference,
  section,
  comments,
}: {
  reference: string;
  section: OutlineSection;
  comments: readonly CommentShown[];
}) => (
  <section aria-labelledby="comments">
    <h2 class="govuk-heading-m" id="comments">
      Comments
    </h2>
    {comments.length === 0 ? (
      <p class="govuk-body">Nobody has commented on this section.</p>
    ) : (
      <CommentList reference={reference} comments={comments} answers />
    )}
    <CommentBox action={reportPaths.comments(reference, section)} />
  </section>
);

/** A box for a comment: the passage that it is about, and what there is to say. */
export const CommentBox = ({ action }: { action: string }) => (
  <Form action={action}>
    <Textarea
      id="quote"
      name="quote"
      rows={2}
      label={{ text: 'The passage it is about (optional)' }}
      hint={{ text: 'Copy the words here, so that they are found again when the text moves.' }}
    />
    <Textarea id="comment" name="comment" rows={4} label={{ text: 'Your comment' }} />
    <Button text="Add the comment" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

/** Comments with what was made of them. */
export const CommentList = ({
  reference,
  comments,
  answers,
}: {
  reference: string;
  comments: readonly CommentShown[];
  answers: boolean;
}) => (
  <ol class="govuk-list dhr-comments">
    {comments.map((comment) => (
      <li key={comment.id} id={`comment-${comment.id}`} class="dhr-comments__one">
        {comment.quote !== '' && <blockquote class="dhr-quotation dhr-lines">{comment.quote}</blockquote>}
        <p class="govuk-body dhr-lines govuk-!-margin-bottom-1">{comment.text}</p>
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          {comment.madeByName}, {dateTime(comment.madeAt)}
        </p>
        {comment.answeredAs === null ? (
          <Tag text="Waits for an answer" classes="govuk-tag--yellow" />
        ) : (
          <p class="govuk-body dhr-lines">
            <strong>{comment.answeredAs === 'changed' ? 'Changed' : 'Not changed'}.</strong> {comment.answer}{' '}
            <span class="govuk-body-s">({comment.answeredByName})</span>
          </p>
        )}
        {answers && (
          <p class="govuk-body">
            <a class="govuk-link" href={reportPaths.answer(reference, comment.id)}>
              {comment.answeredAs === null ? 'Answer' : 'Change the answer'}
              <span class="govuk-visually-hidden"> to the comment of {comment.madeByName}</span>
            </a>
          </p>
        )}
      </li>
    ))}
  </ol>
);
