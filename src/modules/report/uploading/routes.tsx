import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { type FieldError, readForm, rejected } from '../../../web/forms.js';
import {
  Button,
  blankFieldOf,
  emptyForm,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Page,
  Textarea,
} from '../../../web/index.js';
import { type ReportPart, reportPartInWords, reportParts } from '../kinds.js';
import { onReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import { writeReport } from '../policy.js';
import { versionForm } from '../versions/form.js';
import { bringIn, REPORT_BYTES } from './bring-in.js';

const writes = onReport(writeReport);

const UploadPage = ({ reference, form }: { reference: string; form: FormState }) => (
  <Page
    title={`Bring in a report written elsewhere, ${reference}`}
    heading="Bring in a report written elsewhere"
    caption={`Report, ${reference}`}
    form={form}
    back={reportPaths.versions(reference)}
  >
    <p class="govuk-body">
      Each file is kept as it is among the documents. Its words are read by its headings, so that the panel can read and
      comment on it here, and names left in it are found. Nothing that is written here changes.
    </p>
    <p class="govuk-body">
      Words marked as inserted are taken, words marked as deleted are not, and comments in the margin are listed.
    </p>
    <Form files>
      {reportParts.map((part) => (
        <FileUpload
          key={part}
          {...blankFieldOf(form, part)}
          label={{
            text: `${reportPartInWords[part]}${part === 'summary' ? ' (optional)' : ''}`,
            classes: 'govuk-label--s',
          }}
          hint={{ text: 'A Word file (.docx) or a PDF of up to 20 MB.' }}
        />
      ))}
      <Textarea
        {...fieldOf(form, 'note')}
        rows={3}
        label={{ text: 'What is this version for?', classes: 'govuk-label--s' }}
      />
      <Button text="Read and keep it" preventDoubleClick />
    </Form>
  </Page>
);

export const uploadRoutes: readonly Route[] = [
  get(reportPaths.uploadPattern, writes, (_work, _asked, { review }) =>
    show(<UploadPage reference={review.reference} form={emptyForm()} />),
  ),

  post(
    reportPaths.uploadPattern,
    writes,
    async (work, asked, open) => {
      const { reference } = open.review;
      const fileOf = (part: ReportPart) => asked.files.find(({ field, fileName }) => field === part && fileName !== '');
      const [overview, summary] = [fileOf('overview'), fileOf('summary')];
      const read = readForm(versionForm, asked.body);
      const missing: FieldError[] =
        overview === undefined && summary === undefined
          ? [{ field: 'overview', message: 'Choose the file of the overview report' }]
          : [];
      if (!read.ok || missing.length > 0) {
        const form = rejected(asked.body, [...missing, ...(read.ok ? [] : read.form.errors)]);
        return show(<UploadPage reference={reference} form={form} />, 422);
      }
      const files = { ...(overview && { overview }), ...(summary && { summary }) };
      const brought = await bringIn(work, open, { files, note: read.value.note });
      if ('refused' in brought) {
        const errors = Object.entries(brought.refused).map(([field, message]) => ({ field, message }));
        return show(<UploadPage reference={reference} form={rejected(asked.body, errors)} />, 422);
      }
      const to = reportPaths.version(reference, brought.number);
      return goTo(to, { flash: `It is kept as version ${brought.number}.` });
    },
    { uploads: REPORT_BYTES, rate: { max: 20, perMinutes: 10 } },
  ),
];
