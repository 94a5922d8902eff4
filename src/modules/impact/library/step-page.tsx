import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { LibraryEntry } from './library-measure.js';
import { libraryPaths } from './paths.js';

export interface LibraryStepPageProps {
  readonly entry: LibraryEntry;
  readonly hides: boolean;
  readonly form: FormState;
}

/** Taking a measure out of the library or putting it back, with the reason. */
export const LibraryStepPage = ({ entry, hides, form }: LibraryStepPageProps) => {
  const heading = hides ? 'Take it out of the library' : 'Put it back into the library';
  return (
    <Page title={heading} heading={heading} caption={entry.title} back={libraryPaths.one(entry.key)} form={form}>
      <p class="govuk-body">
        {hides
          ? 'It is offered to nobody any more. What was started from it stays as it is, and you can put it back.'
          : 'It is offered again to whoever it fits.'}
      </p>
      <Form>
        <Textarea
          {...fieldOf(form, 'reason')}
          label={{ text: 'Why?', classes: 'govuk-label--s' }}
          hint={{ text: 'Boards read it. Nobody’s name, and nothing of a review.' }}
          rows={3}
        />
        <Button text={hides ? 'Take it out' : 'Put it back'} preventDoubleClick />
      </Form>
    </Page>
  );
};
