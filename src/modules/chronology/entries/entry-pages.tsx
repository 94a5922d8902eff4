import { Button, EmptyState, Form, type FormState, InsetText, Page, StackedTable } from '../../../web/index.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { EntryCell, WhenCell } from './entry-cells.js';
import { type EntryChoices, FirstFields, MoreFields } from './entry-fields.js';
import { momentInWords } from './entry-words.js';
import type { Entry } from './queries.js';

interface EntryPageProps {
  place: OpenToWrite;
  form: FormState;
  choices: EntryChoices;
}

/** One entry, every column, to be changed. */
export const EntryPage = ({
  place,
  form,
  choices,
  entry,
  version,
}: EntryPageProps & { entry: Entry; version: number | undefined }) => {
  const { reference } = place.review;
  return (
    <Page
      title="Change an entry"
      heading="Change an entry"
      caption={place.agency.name}
      form={form}
      back={`${chronologyPaths.own(reference, place.agency.id)}#e-${entry.id}`}
    >
      {entry.removedAt === null ? (
        <>
          <InsetText>Its date was understood as: {momentInWords(entry)}</InsetText>
          <Form version={version}>
            <div data-dhr-entry={chronologyPaths.dates(reference)}>
              <FirstFields form={form} choices={choices} />
              <MoreFields form={form} choices={choices} />
              <Button text="Save the entry" preventDoubleClick />
            </div>
          </Form>
          <p class="govuk-body">
            <a class="govuk-link" href={chronologyPaths.newEntry(reference, place.agency.id, entry.id)}>
              Insert an entry before this one
            </a>
          </p>
          <Form
            action={chronologyPaths.removal(reference, place.agency.id, entry.id)}
            version={entry.version}
            unsavedChanges="off"
          >
            <Button text="Remove the entry" classes="govuk-button--secondary" preventDoubleClick />
          </Form>
        </>
      ) : (
        <Form action={chronologyPaths.putBack(reference, place.agency.id, entry.id)} unsavedChanges="off">
          <InsetText>This entry was removed.</InsetText>
          <Button text="Put it back" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

/** An entry to be put in front of another. */
export const InsertPage = ({ place, form, choices, before }: EntryPageProps & { before: Entry }) => (
  <Page
    title="Insert an entry"
    heading="Insert an entry"
    caption={place.agency.name}
    form={form}
    back={`${chronologyPaths.own(place.review.reference, place.agency.id)}#e-${before.id}`}
  >
    <InsetText>
      It comes before the entry of {momentInWords(before)}, as long as both have the same day and time. Otherwise each
      stands where its date belongs.
    </InsetText>
    <Form>
      <div data-dhr-entry={chronologyPaths.dates(place.review.reference)}>
        <FirstFields form={form} choices={choices} />
        <MoreFields form={form} choices={choices} />
        <Button text="Save the entry" preventDoubleClick />
      </div>
    </Form>
  </Page>
);

/** What was removed, to be put back. */
export const RemovedPage = ({ place, entries }: { place: OpenToWrite; entries: readonly Entry[] }) => (
  <Page
    title="Removed entries"
    heading="Removed entries"
    caption={place.agency.name}
    back={chronologyPaths.own(place.review.reference, place.agency.id)}
    wide
  >
    {entries.length === 0 ? (
      <EmptyState heading="Nothing was removed">
        <p>Entries that are taken out of the chronology stand here, and can be put back.</p>
      </EmptyState>
    ) : (
      <StackedTable
        caption="Removed entries"
        head={[
          { name: 'When', bare: true },
          { name: 'What happened', bare: true },
          { name: 'Put back', hidden: true },
        ]}
        rows={entries.map((entry) => [
          { html: <WhenCell entry={entry} /> },
          { html: <EntryCell entry={entry} /> },
          {
            html: (
              <Form
                action={chronologyPaths.putBack(place.review.reference, place.agency.id, entry.id)}
                unsavedChanges="off"
              >
                <Button
                  classes="govuk-button--secondary govuk-!-margin-bottom-0"
                  preventDoubleClick
                  html={
                    <>
                      Put back<span class="govuk-visually-hidden"> the entry of {momentInWords(entry)}</span>
                    </>
                  }
                />
              </Form>
            ),
          },
        ])}
      />
    )}
  </Page>
);
