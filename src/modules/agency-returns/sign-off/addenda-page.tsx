import { Button, Form, type FormState, fieldOf, InsetText, Page, RichText, Textarea } from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { signOffPaths, writingPaths } from '../paths-of-returns.js';
import { Addenda } from './receipt-page.js';
import type { Addendum } from './versions.js';

export interface AddendaPageProps {
  readonly answered: AnsweredRequest;
  readonly addenda: readonly Addendum[];
  readonly form: FormState;
  /** Those that the reader may sign. */
  readonly toSign: readonly Addendum[];
  readonly mayAdd: boolean;
}

/** What has to be added or put right after the return was accepted. */
export const AddendaPage = ({ answered: { review, asked }, addenda, form, toSign, mayAdd }: AddendaPageProps) => {
  const [reference, id] = [review.reference, asked.request.id];
  return (
    <Page
      title={`Addenda: ${asked.name}, ${reference}`}
      heading="Addenda"
      caption={`Return of ${asked.name}, ${reference}`}
      form={form}
      back={writingPaths.overview(reference, id)}
    >
      <p class="govuk-body">
        A return that was accepted stays as it was. New facts, and mistakes that turn up, are added here, and are read
        with it once your senior manager has signed them.
      </p>
      <Addenda addenda={addenda} />
      {toSign.map(({ number }) => (
        <Form key={number} action={signOffPaths.signAddendum(reference, id, number)} unsavedChanges="off">
          <Button text={`Sign addendum ${number} for the agency`} preventDoubleClick />
        </Form>
      ))}
      {mayAdd ? (
        <>
          <h2 class="govuk-heading-m">Add something</h2>
          <Form>
            <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
            <RichText
              {...fieldOf(form, 'text')}
              label={{ text: 'What is added, or put right', classes: 'govuk-label--s' }}
              rows={10}
            />
            <Button text="Add it" preventDoubleClick />
          </Form>
        </>
      ) : (
        <InsetText text="Addenda are made after the return was accepted. Until then, the return itself is changed." />
      )}
    </Page>
  );
};
