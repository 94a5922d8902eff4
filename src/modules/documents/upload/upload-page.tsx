import { listInWords } from '../../../web/formats.js';
import {
  Button,
  blankFieldOf,
  choiceOf,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Select,
} from '../../../web/index.js';
import { classOf, type DocumentClass, markings } from '../classes.js';
import type { OpenPlace } from '../guards.js';
import { ScannerNote } from '../pages/list-page.js';

export interface UploadPageProps {
  readonly place: Pick<OpenPlace, 'caption' | 'reference' | 'paths'>;
  readonly form: FormState;
  readonly classes: readonly DocumentClass[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** Titles of what this upload has kept already, when other files of it were refused. */
  readonly kept: readonly string[];
  readonly scanner: boolean;
}

export const KINDS_IN_WORDS = 'Word, Excel, OpenDocument, PDF, text, CSV, JPEG or PNG; up to 50 MB each';

export const UploadPage = ({ place, form, classes, agencies, kept, scanner }: UploadPageProps) => (
  <Page
    title={`Upload documents, ${place.caption}`}
    heading="Upload documents"
    caption={place.caption}
    form={form}
    back={place.paths.list}
  >
    {kept.length > 0 && (
      <InsetText>
        Uploaded: {listInWords([...kept])}. The others were refused and nothing of them was kept: the reasons are above.
      </InsetText>
    )}
    <div data-dhr-upload={place.paths.list}>
      <Form files>
        <FileUpload
          {...blankFieldOf(form, 'files')}
          label={{ text: 'Files', classes: 'govuk-label--s' }}
          hint={{ text: `${KINDS_IN_WORDS}, 200 MB together. You can select several at once.` }}
          multiple
          javascript
        />
        <Radios
          {...choiceOf(form, 'class')}
          fieldset={{ legend: { text: 'What kind of document is it?', classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: 'This settles who may see it' }}
          items={classes.map((id) => ({
            value: id,
            text: classOf(id).words,
            hint: { text: classOf(id).hint },
            ...(id === 'agency-return'
              ? { conditional: { html: <AgencyField form={form} agencies={agencies} /> } }
              : {}),
          }))}
        />
        <Input
          {...fieldOf(form, 'title')}
          label={{ text: 'Title (optional)', classes: 'govuk-label--s' }}
          hint={{
            text: 'Without one, or for several files, the names of the files are used. No real names in a title.',
          }}
        />
        <Select
          {...fieldOf(form, 'marking')}
          label={{ text: 'Marking', classes: 'govuk-label--s' }}
          items={[
            { value: '', text: 'The usual one for this kind' },
            ...markings.map((marking) => ({ value: marking, text: marking })),
          ]}
        />
        <Button text="Upload" preventDoubleClick />
      </Form>
    </div>
    <ScannerNote scanner={scanner} />
  </Page>
);

const AgencyField = ({ form, agencies }: Pick<UploadPageProps, 'form' | 'agencies'>) => (
  <Select
    {...fieldOf(form, 'agency')}
    label={{ text: 'Whose return is it?' }}
    items={[{ value: '', text: 'Choose the agency' }, ...agencies.map(({ id, name }) => ({ value: id, text: name }))]}
  />
);
