import { dateTime, plural } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, InsetText, Page, SummaryList, Textarea } from '../../../web/index.js';
import type { ImportRowState } from '../kinds.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import type { Import } from './queries.js';

export interface DonePageProps {
  place: OpenToWrite;
  one: Import;
  form: FormState;
  counts: ReadonlyMap<ImportRowState, number>;
}

/** What an import brought in, and how to undo it. */
export const DonePage = ({ place, one, form, counts }: DonePageProps) => (
  <Page
    title="An import"
    heading={one.fileName === '' ? 'Pasted rows' : one.fileName}
    caption={place.agency.name}
    form={form}
    back={chronologyPaths.imports(place.review.reference, place.agency.id)}
  >
    {one.state === 'given-up' && <InsetText>This import was given up. Nothing of it was taken in.</InsetText>}
    {one.state === 'undone' && (
      <InsetText>
        Undone{one.undoneAt !== null && ` on ${dateTime(one.undoneAt)}`}: {one.undoneReason}. Its entries stand under
        “removed entries”.
      </InsetText>
    )}
    {one.state !== 'given-up' && (
      <SummaryList
        rows={[
          { key: { text: 'Taken in' }, value: { text: plural(counts.get('taken') ?? 0, 'row') } },
          { key: { text: 'Left out' }, value: { text: plural(counts.get('left-out') ?? 0, 'row') } },
          { key: { text: 'Blank' }, value: { text: plural(one.blankRows, 'row') } },
          { key: { text: 'Sheet or table' }, value: { text: one.sheet } },
          { key: { text: 'On' }, value: { text: one.takenAt === null ? '–' : dateTime(one.takenAt) } },
        ]}
      />
    )}
    {one.state === 'taken' && (
      <Form
        action={`${chronologyPaths.import(place.review.reference, place.agency.id, one.id)}/undoing`}
        version={one.version}
      >
        <h2 class="govuk-heading-m">Undo this import</h2>
        <p class="govuk-body">Every entry that it brought in is taken out again, also those that were changed since.</p>
        <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why is it undone?' }} rows={2} />
        <Button text="Undo the import" classes="govuk-button--warning" preventDoubleClick />
      </Form>
    )}
  </Page>
);
