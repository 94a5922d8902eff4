import { dateTime } from '../../../../web/formats.js';
import { Button, Form, fieldOf, Select, Textarea } from '../../../../web/index.js';
import { documentsPaths } from '../../../documents/index.js';
import { togetherPaths } from '../paths.js';
import type { EntryPageProps } from './entry-page.js';

/** Marking it for the report. */
export const KeyEventPart = ({ together, entry, marks, form }: EntryPageProps) => {
  const key = marks.keyEvents.get(entry.id);
  const { reference } = together.review;
  if (!together.marks && key === undefined) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Key event</h2>
      {!together.marks ? (
        <p class="govuk-body dhr-lines">{key?.wording || 'In the words of the agency.'}</p>
      ) : (
        <>
          <Form action={togetherPaths.keyEvent(reference, entry.id)}>
            <Textarea
              {...fieldOf(form, 'wording')}
              label={{ text: 'How the report will tell it (optional)', classes: 'govuk-label--s' }}
              hint={{
                text: 'Shorter, for a reader who was not there. Left empty, the words of the agency stand. No real names.',
              }}
              rows={3}
            />
            <Button
              text={key === undefined ? 'Mark as a key event' : 'Save the wording'}
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </Form>
          {key !== undefined && (
            <Form action={togetherPaths.keyEventRemoval(reference, entry.id)} unsavedChanges="off">
              <Button text="Not a key event after all" classes="govuk-button--secondary" preventDoubleClick />
            </Form>
          )}
        </>
      )}
    </>
  );
};

/** What could have been done here. */
export const MissedPart = ({ together, entry, marks, lines, form }: EntryPageProps) => {
  const missed = marks.missed.get(entry.id) ?? [];
  const { reference } = together.review;
  if (!together.marks && missed.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Missed opportunities</h2>
      {missed.map(({ id, what, lineId }) => (
        <div key={id} class="dhr-marked govuk-!-margin-bottom-3">
          <p class="govuk-body dhr-lines">{what}</p>
          {lineId !== null && (
            <p class="govuk-body dhr-quiet">{lines.get(lineId) ?? 'A line that is no longer followed'}</p>
          )}
          {together.marks && (
            <Form action={togetherPaths.missedRemoval(reference, entry.id, id)} unsavedChanges="off">
              <Button
                text="Take it back"
                classes="govuk-button--secondary govuk-!-margin-bottom-0"
                preventDoubleClick
              />
            </Form>
          )}
        </div>
      ))}
      {together.marks && (
        <Form action={togetherPaths.missed(reference, entry.id)}>
          <Textarea
            {...fieldOf(form, 'what')}
            label={{ text: 'What could have been done here?', classes: 'govuk-label--s' }}
            rows={2}
          />
          <Select
            {...fieldOf(form, 'line')}
            label={{ text: 'Line of enquiry (optional)', classes: 'govuk-label--s' }}
            classes="dhr-select-wide"
            items={[{ value: '', text: 'None' }, ...[...lines].map(([value, text]) => ({ value, text }))]}
          />
          <Button text="Mark a missed opportunity" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </>
  );
};

/** What those who read it said: for the office, and for whoever is bound by the undertaking. */
export const CommentsPart = ({ together, entry, marks, personId, form }: EntryPageProps) => {
  const { reference } = together.review;
  if (!together.bound)
    return (
      <p class="govuk-body">
        Comments on entries open to you after the confidentiality undertaking.{' '}
        <a class="govuk-link" href={documentsPaths.undertaking(reference)}>
          Accept the undertaking
        </a>
      </p>
    );
  const comments = marks.comments.get(entry.id) ?? [];
  return (
    <>
      <h2 class="govuk-heading-m">Comments</h2>
      {comments.length === 0 && <p class="govuk-body">None yet. Whoever reads this entry can comment on it.</p>}
      {comments.map(({ id, text, by, madeAt, madeBy }) => (
        <div key={id} class="dhr-marked govuk-!-margin-bottom-3">
          <p class="govuk-body dhr-lines">{text}</p>
          <p class="govuk-body dhr-quiet">
            {by}, {dateTime(madeAt)}
          </p>
          {madeBy === personId && (
            <Form action={togetherPaths.commentRemoval(reference, entry.id, id)} unsavedChanges="off">
              <Button
                text="Remove your comment"
                classes="govuk-button--secondary govuk-!-margin-bottom-0"
                preventDoubleClick
              />
            </Form>
          )}
        </div>
      ))}
      <Form action={togetherPaths.comments(reference, entry.id)}>
        <Textarea
          {...fieldOf(form, 'comment')}
          label={{ text: 'Your comment', classes: 'govuk-label--s' }}
          hint={{ text: 'Everyone who reads the entry reads it, under your name.' }}
          rows={2}
        />
        <Button text="Add comment" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </>
  );
};
