import {
  Button,
  choiceOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../../web/index.js';
import { noteKindInWords, noteKinds } from '../../kinds.js';
import { whenOfNote } from '../list/entry-item.js';
import type { ReviewNote } from '../list/queries.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { TogetherTabs } from '../tabs.js';

export interface NotesPageProps {
  together: Together;
  notes: readonly ReviewNote[];
  form: FormState;
}

/** What the review sets down among the entries. */
export const NotesPage = ({ together, notes, form }: NotesPageProps) => {
  const { reference } = together.review;
  return (
    <Page
      title={`Notes of the review: ${reference}`}
      heading="Notes of the review"
      caption={reference}
      form={form}
      back={togetherPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="notes" />
      <p class="govuk-body">
        Days that every reader needs beside the entries: the birth of a child, a day in court, a change of law, the
        death. They stand in the common list and on the timeline, apart from what agencies wrote.
      </p>
      {notes.length === 0 ? (
        <EmptyState heading="No notes yet">
          <p>
            {together.marks ? 'Write the first one below.' : 'They stand here when the chair or author writes them.'}
          </p>
        </EmptyState>
      ) : (
        <ol class="dhr-month__events">
          {notes.map((note) => (
            <li class="dhr-event" key={note.id}>
              <article class="dhr-review-note">
                <p class="dhr-entry-line">
                  <strong>{whenOfNote(note)}</strong>. {noteKindInWords[note.kind]}
                </p>
                <p class="dhr-entry-line dhr-lines">{note.text}</p>
                {together.marks && (
                  <p class="dhr-entry-line dhr-no-print">
                    <a class="govuk-link" href={togetherPaths.note(reference, note.id)}>
                      Change<span class="govuk-visually-hidden"> the note of {whenOfNote(note)}</span>
                    </a>
                  </p>
                )}
              </article>
            </li>
          ))}
        </ol>
      )}
      {together.marks && (
        <div class="dhr-no-print">
          <h2 class="govuk-heading-m">Write a note</h2>
          <Form>
            <NoteFields form={form} />
            <Button text="Save note" preventDoubleClick />
          </Form>
        </div>
      )}
    </Page>
  );
};

const NoteFields = ({ form }: { form: FormState }) => (
  <>
    <Input
      {...fieldOf(form, 'when')}
      label={{ text: 'When was it?', classes: 'govuk-label--s' }}
      hint={{ text: 'As exactly as it is known: 3 April 2019, April 2019, about 2018' }}
      classes="govuk-input--width-20"
    />
    <Radios
      {...choiceOf(form, 'kind')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: 'What is it about?', classes: 'govuk-fieldset__legend--s' } }}
      items={noteKinds.map((value) => ({ value, text: noteKindInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'text')}
      label={{ text: 'Note', classes: 'govuk-label--s' }}
      hint={{ text: 'No real names: write pseudonyms.' }}
      rows={3}
    />
  </>
);

/** Changes one note, or takes it out. */
export const NotePage = ({ together, note, form }: { together: Together; note: ReviewNote; form: FormState }) => {
  const { reference } = together.review;
  const here = togetherPaths.note(reference, note.id);
  return (
    <Page
      title={`Change a note: ${reference}`}
      heading="Change a note"
      caption={reference}
      form={form}
      back={togetherPaths.notes(reference)}
    >
      <Form version={note.version}>
        <NoteFields form={form} />
        <Button text="Save note" preventDoubleClick />
      </Form>
      <Form action={`${here}/removal`} unsavedChanges="off">
        <Button text="Take the note out" classes="govuk-button--warning" preventDoubleClick />
      </Form>
    </Page>
  );
};
