import { Button, blankFieldOf, FileUpload, Form, type FormState, Page } from '../../../web/index.js';
import type { AnsweredRequest } from '../guards.js';
import { wordPaths, writingPaths } from '../paths-of-returns.js';

/** Brings back a Word file. */
export const UploadPage = ({ answered: { review, asked }, form }: { answered: AnsweredRequest; form: FormState }) => (
  <Page
    title={`Upload a Word file: return of ${asked.name}, ${review.reference}`}
    heading="Upload a Word file"
    caption={`Return of ${asked.name}, ${review.reference}`}
    form={form}
    back={writingPaths.overview(review.reference, asked.request.id)}
  >
    <p class="govuk-body">
      The template, filled in, or a review of your own with headings like those of{' '}
      <a class="govuk-link" href={wordPaths.template(review.reference, asked.request.id)}>
        the template
      </a>
      . You see next what was read in it, beside what is here already. Nothing is put in place before you say so.
    </p>
    <Form files>
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'Word file', classes: 'govuk-label--s' }}
        hint={{ text: 'A .docx file of up to 10 MB. Pictures in it are not taken over.' }}
      />
      <Button text="Read the file" preventDoubleClick />
    </Form>
  </Page>
);
