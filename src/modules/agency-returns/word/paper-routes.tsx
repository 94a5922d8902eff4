import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { beforehand } from '../../../platform/http/beforehand.js';
import { type Asked, Elsewhere, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, textField } from '../../../web/fields.js';
import { readForm, rejected } from '../../../web/forms.js';
import {
  Button,
  blankFieldOf,
  DateInput,
  dateOf,
  emptyForm,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Textarea,
} from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { signOffPaths, wordPaths } from '../paths-of-returns.js';
import { keepRequests } from '../policy.js';
import { type AskedAgency, findRequest } from '../queries.js';
import type { TemplatePart } from '../writing/template.js';
import { enterPaper, partsOfPaper, takesPaper } from './enter-paper.js';
import { readWord, WORD_BYTES } from './keep-upload.js';

const keeping = onReview(keepRequests);

const paperForm = (today: Day) =>
  z.object({
    authorName: nameField({ what: 'Author', max: 200, missing: 'Enter who wrote it' }),
    authorPost: nameField({ what: 'Post of the author', max: 200 }),
    independence: textField({ what: 'What it says of the author’s independence', max: 2000 }),
    signedBy: nameField({ what: 'Name', max: 200, missing: 'Enter who signed it' }),
    signedPost: nameField({ what: 'Post', max: 200, missing: 'Enter the post of whoever signed it' }),
    signedOn: dayField({ what: 'Day it was signed', byToday: today }),
  });

const s = 'govuk-label--s';

const PaperPage = ({ reference, asked, form }: { reference: string; asked: AskedAgency; form: FormState }) => (
  <Page
    title={`A return that came on paper: ${asked.name}, ${reference}`}
    heading="Enter a return that came on paper or by e-mail"
    caption={`${asked.name}, ${reference}`}
    form={form}
    back={signOffPaths.receipt(reference, asked.request.id)}
  >
    <p class="govuk-body">
      The file is kept as a document of the review. From a Word file, what stands under the headings of the template is
      read in; what has no place stands at the end. A scan or PDF is kept as it is. Then check and accept it like any
      other.
    </p>
    <Form files>
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'File', classes: s }}
        hint={{ text: 'Word or PDF, up to 10 MB' }}
      />
      <Input {...fieldOf(form, 'authorName')} label={{ text: 'Who wrote it?', classes: s }} />
      <Input {...fieldOf(form, 'authorPost')} label={{ text: 'Their post (optional)', classes: s }} />
      <Textarea
        {...fieldOf(form, 'independence')}
        label={{ text: 'What does it say of the author’s independence?', classes: s }}
        hint={{ text: 'Leave it empty if it says nothing, and ask the agency' }}
        rows={3}
      />
      <Input {...fieldOf(form, 'signedBy')} label={{ text: 'Who signed it for the agency?', classes: s }} />
      <Input {...fieldOf(form, 'signedPost')} label={{ text: 'Their post', classes: s }} />
      <DateInput
        {...dateOf(form, 'signedOn')}
        fieldset={{ legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Button text="Enter it" preventDoubleClick />
    </Form>
  </Page>
);

const requestIn = async (work: Work, asked: Asked, review: OpenReview): Promise<AskedAgency> => {
  const one = found(await findRequest(work, review, asked.params.request ?? ''));
  return found(takesPaper(one) ? one : undefined);
};

async function partsToRead(work: Work, asked: Asked): Promise<readonly TemplatePart[] | undefined> {
  const review = await keeping.open(work, asked);
  if (review === undefined || review instanceof Elsewhere) return undefined;
  const one = await findRequest(work, review, asked.params.request ?? '');
  return one && partsOfPaper(work, review, one);
}

const ofFile = beforehand(async ({ files }, _today, parts: readonly TemplatePart[] | undefined) => {
  const file = files.find(({ field }) => field === 'file');
  if (file === undefined || parts === undefined || !/\.docx$/i.test(file.fileName)) return undefined;
  const read = await readWord(file, parts);
  return 'refused' in read ? undefined : read.reading;
});

/** Returns that came on paper. */
export const paperRoutes = [
  get(wordPaths.paperPattern, keeping, async (work, asked, review) =>
    show(<PaperPage reference={review.reference} asked={await requestIn(work, asked, review)} form={emptyForm()} />),
  ),

  post(
    wordPaths.paperPattern,
    keeping,
    async (work, asked, review) => {
      const one = await requestIn(work, asked, review);
      const again = (form: FormState) => show(<PaperPage reference={review.reference} asked={one} form={form} />, 422);
      const read = readForm(paperForm(work.today), asked.body);
      const file = asked.files.find(({ field }) => field === 'file');
      if (!read.ok || file === undefined) {
        const missing = file === undefined ? [{ field: 'file', message: 'Choose the file' }] : [];
        return again(rejected(asked.body, [...missing, ...(read.ok ? [] : read.form.errors)]));
      }
      const reading = await ofFile.of(asked, work.today);
      const entered = await enterPaper(work, review, { asked: one, file, paper: read.value, reading });
      if (entered !== undefined) return again(rejected(asked.body, [{ field: 'file', message: entered.refused }]));
      return goTo(signOffPaths.receipt(review.reference, one.request.id), {
        flash: 'Entered. Check it, then accept it.',
      });
    },
    { uploads: WORD_BYTES, gather: partsToRead, prepare: ofFile.prepare, rate: { max: 60, perMinutes: 10 } },
  ),
];
