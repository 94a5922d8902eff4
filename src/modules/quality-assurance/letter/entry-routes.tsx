import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { rejected, versionOf } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES, keepDocument } from '../../documents/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { qaPaths } from '../paths.js';
import { runQa } from '../policy.js';
import { type Submission, submissionsOf } from '../queries.js';
import { EntryPage } from './entry-page.js';
import { dayErrors, foundValues, letterValues, readLetterForm, withMoreRows } from './form.js';
import { letterAsked } from './letter-asked.js';
import { LETTER_CLASS, letterDocument, readInto } from './letter-file.js';
import { changeLetter, recordLetter } from './record-letter.js';

const runs = onReview(runQa);

/** The set that a letter recorded now would answer: the last one. */
const lastSent = async (work: Work, review: OpenReview): Promise<Submission | undefined> =>
  (await submissionsOf(work, review.id))[0];

const nothingSent = ({ reference }: OpenReview) =>
  goTo(qaPaths.home(reference), { flash: 'A letter answers a set that was sent. Record first that it was sent.' });

/** Entering a letter, by hand or from its file, and correcting it. */
export const entryRoutes: readonly Route[] = [
  get(qaPaths.newLetterPattern, runs, async (work, asked, review) => {
    if ((await lastSent(work, review)) === undefined) return nothingSent(review);
    const document = await letterDocument(work, review, asked.query.file);
    const filled =
      document === undefined ? { form: foundValues(undefined, work.today) } : await readInto(work, document);
    return show(<EntryPage reference={review.reference} {...filled} />);
  }),

  post(
    qaPaths.letterFilePattern,
    runs,
    async (work, asked, review) => {
      if ((await lastSent(work, review)) === undefined) return nothingSent(review);
      const refuse = (message: string) => {
        const form = { ...foundValues(undefined, work.today), errors: [{ field: 'file', message }] };
        return show(<EntryPage reference={review.reference} form={form} />, 422);
      };
      const [file] = asked.spooled ?? [];
      if (file === undefined) return refuse('Select the file of the letter');
      const title = `Letter of the quality assurance panel, ${review.reference}`;
      const kept = await keepDocument(work, { review, class: LETTER_CLASS, title, file });
      return 'refused' in kept ? refuse(kept.words) : goTo(qaPaths.newLetter(review.reference, kept.id));
    },
    { uploads: DOCUMENT_BYTES, spool: true, rate: { max: 60, perMinutes: 10 } },
  ),

  post(qaPaths.newLetterPattern, runs, async (work, asked, review) => {
    const submission = await lastSent(work, review);
    if (submission === undefined) return nothingSent(review);
    const document = await letterDocument(work, review, asked.query.file);
    const file = document && { id: document.id, title: document.title, read: 'read' as const };
    const page = (form: FormState, status: number) =>
      show(<EntryPage reference={review.reference} form={form} file={file} />, status);
    if (asked.body.verb === 'more') return page(withMoreRows(asked.body), 200);
    const read = readLetterForm(asked.body, work.today);
    if (!read.ok) return page(read.form, 422);
    const errors = dayErrors(read.value, submission.sentOn);
    if (errors.length > 0) return page(rejected(asked.body, errors), 422);
    const id = await recordLetter(work, review, { submission, draft: read.value, documentId: document?.id });
    return goTo(qaPaths.letter(review.reference, id), { flash: 'The letter is recorded.' });
  }),

  get(qaPaths.changeLetterPattern, runs, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    return show(<EntryPage reference={review.reference} form={letterValues(letter)} standing={letter} />);
  }),

  post(qaPaths.changeLetterPattern, runs, async (work, asked, review) => {
    const letter = await letterAsked(work, asked, review);
    const page = (form: FormState, status: number) =>
      show(<EntryPage reference={review.reference} form={form} standing={letter} />, status);
    if (asked.body.verb === 'more') return page(withMoreRows(asked.body), 200);
    const read = readLetterForm(asked.body, work.today);
    if (!read.ok) return page(read.form, 422);
    const answered = (await submissionsOf(work, review.id)).find(({ id }) => id === letter.submissionId);
    const errors = dayErrors(read.value, found(answered).sentOn);
    if (errors.length > 0) return page(rejected(asked.body, errors), 422);
    const version = versionOf(asked.body);
    await changeLetter(work, review, { letter, draft: read.value, version, typed: asked.body });
    return goTo(qaPaths.letter(review.reference, letter.id), { flash: 'Saved.' });
  }),
];
