import { dateTime } from '../../../web/formats.js';
import { Button, blankFieldOf, FileUpload, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { OpenDocument } from '../guards.js';
import { ScannerNote } from '../pages/list-page.js';
import { KINDS_IN_WORDS } from './upload-page.js';

export interface VersionPageProps {
  readonly opened: OpenDocument;
  readonly form: FormState;
  readonly scanner: boolean;
}

export const VersionPage = ({ opened: { document, caption, paths }, form, scanner }: VersionPageProps) => (
  <Page
    title={`New version of ${document.title}, ${caption}`}
    heading="Upload a new version"
    caption={document.title}
    form={form}
    back={paths.document(document.id)}
  >
    <p class="govuk-body">
      Version {document.latest.number} is from {dateTime(document.latest.keptAt)}. It stays, and can still be opened by
      those who may see the document.
    </p>
    <Form files version={document.version}>
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'File', classes: 'govuk-label--s' }}
        hint={{ text: KINDS_IN_WORDS }}
        javascript
      />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is there a new version?', classes: 'govuk-label--s' }}
        hint={{ text: 'Everybody who may see the document sees this' }}
        rows={3}
      />
      <Button text="Upload this version" preventDoubleClick />
    </Form>
    <ScannerNote scanner={scanner} />
  </Page>
);
