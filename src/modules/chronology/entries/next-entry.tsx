import { Button, Form, type FormState } from '../../../web/index.js';
import type { OpenPlace } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { type EntryChoices, FirstFields, FoldedFields } from './entry-fields.js';
import { momentInWords } from './entry-words.js';
import type { NumberedEntry } from './queries.js';

export interface NextEntryProps {
  place: OpenPlace;
  form: FormState;
  choices: EntryChoices;
  /** The entry just saved. */
  saved: NumberedEntry | undefined;
}

/** How the entry before was understood, where the eyes are. */
const JustSaved = ({ entry, place }: { entry: NumberedEntry | undefined; place: OpenPlace }) =>
  entry === undefined ? null : (
    <p class="govuk-body dhr-just-saved">
      Saved as number {entry.number}: <strong>{momentInWords(entry)}</strong>.{' '}
      <a class="govuk-link" href={chronologyPaths.entry(place.review.reference, place.agency.id, entry.id)}>
        Change it
      </a>
    </p>
  );

/** The row at the foot of the list, for the next entry. */
export const NextEntry = ({ place, form, choices, saved }: NextEntryProps) => (
  <section class="dhr-next-entry dhr-no-print" aria-labelledby="next-entry">
    <h2 class="govuk-heading-m" id="next-entry">
      Next entry
    </h2>
    <JustSaved entry={saved} place={place} />
    <Form action={chronologyPaths.own(place.review.reference, place.agency.id)}>
      <div data-dhr-entry={chronologyPaths.dates(place.review.reference)}>
        <FirstFields form={form} choices={choices} />
        <FoldedFields form={form} choices={choices} />
        <Button text="Save and go to the next" preventDoubleClick />
        <p class="govuk-hint">Enter saves from a box of one line; in a longer one, Ctrl and Enter.</p>
      </div>
    </Form>
  </section>
);
