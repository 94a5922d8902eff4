import { plural } from '../../../web/formats.js';
import { Button, Form, Page } from '../../../web/index.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { GiveUp } from './give-up.js';
import type { Import } from './queries.js';

/** How far the reading is. With script it goes on by itself; without, by the button, or in the background within a minute. */
export const ReadingPage = ({ place, one }: { place: OpenToWrite; one: Import }) => {
  const at = chronologyPaths.import(place.review.reference, place.agency.id, one.id);
  return (
    <Page
      title="Reading the rows"
      heading="Reading the rows"
      caption={one.fileName === '' ? 'Pasted rows' : one.fileName}
      back={chronologyPaths.imports(place.review.reference, place.agency.id)}
    >
      <p class="govuk-body" role="status">
        {one.rowsRead.toLocaleString('en-GB')} of {plural(one.rowsInAll, 'row')} read.
      </p>
      <progress class="dhr-progress" max={one.rowsInAll} value={one.rowsRead} aria-label="Rows read" />
      <p class="govuk-body">
        You may leave this page: reading goes on, and My day leads back here. Nothing is in the chronology yet.
      </p>
      <Form action={`${at}/reading`} unsavedChanges="off">
        <div data-dhr-go-on="">
          <Button text="Go on now" preventDoubleClick />
        </div>
      </Form>
      <GiveUp at={at} />
    </Page>
  );
};
