import { found } from '../../../platform/errors.js';
import { beforehand } from '../../../platform/http/beforehand.js';
import { type Asked, download, Elsewhere, get, goTo, post, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import type { ReturnContent } from '../content.js';
import { contentOfDraft } from '../content-of-draft.js';
import type { AnsweredRequest } from '../guards.js';
import { wordPaths, writingPaths } from '../paths-of-returns.js';
import { type Draft, draftOf } from '../writing/draft.js';
import { readingDraft, whileWritten, writing } from '../writing/may-write.js';
import { listKeys, type TemplatePart } from '../writing/template.js';
import { keepUpload, openUpload, type ReturnUpload, readWord, WORD_BYTES } from './keep-upload.js';
import { CheckPage } from './pages.js';
import { returnDocument } from './return-document.js';
import { comparedWith, decisionsIn, leaveReading, takeReading } from './take-reading.js';
import { UploadPage } from './upload-page.js';

const emptied = (content: ReturnContent): ReturnContent => ({
  ...content,
  sections: content.sections.map((section) => ({ ...section, text: '' })),
  interviews: [],
  sources: [],
  recommendations: [],
});

/** What is chosen at first: the file's words where nothing stands yet. What would be written over is chosen by a person. */
const proposed = (draft: Draft, { reading }: ReturnUpload) =>
  emptyForm(
    Object.fromEntries([
      ...comparedWith(draft, reading).flatMap(({ part, now }) => (now === '' ? [[`take-${part.slug}`, 'file']] : [])),
      ...listKeys.flatMap((key) =>
        reading[key].length > 0 && draft[key].length === 0 ? [[`list-${key}`, 'add']] : [],
      ),
    ]),
  );

/** What a file of the agency’s own text is, as far as the review has it. */
const statusOf = ({ steps }: AnsweredRequest['asked']): string =>
  steps.some(({ step }) => step === 'signed-off') ? 'The agency’s own copy, as it stands now' : 'Draft, not signed';

const uploaded = ({ files }: Asked) => files.find(({ field }) => field === 'file');

/** The parts that a file of the agency is read into. */
async function partsToRead(work: Work, asked: Asked): Promise<readonly TemplatePart[] | undefined> {
  const answered = await writing.open(work, asked);
  return answered === undefined || answered instanceof Elsewhere ? undefined : (await draftOf(work, answered)).parts;
}

const ofFile = beforehand((asked, _today, parts: readonly TemplatePart[] | undefined) =>
  readWord(uploaded(asked), parts),
);

/** The template to take away, what is written so far, and a file that comes back. */
export const wordRoutes = [
  get(wordPaths.templatePattern, writing, async (work, _asked, answered) => {
    const { review, asked } = answered;
    const draft = await draftOf(work, answered);
    const edition = { reference: review.reference, says: 'Template to be filled in', guidance: draft.parts };
    const document = returnDocument(emptied(contentOfDraft(asked, draft)), edition);
    const name = `${review.reference} template ${asked.request.agencyName}.docx`;
    return download(name, WORD_TYPE, await wordDocument(document));
  }),

  get(wordPaths.draftPattern, readingDraft, async (work, _asked, answered) => {
    const { review, asked } = answered;
    const draft = await draftOf(work, answered);
    const edition = { reference: review.reference, says: statusOf(asked), unfinished: true };
    const document = returnDocument(contentOfDraft(asked, draft), edition);
    const name = `${review.reference} draft ${asked.request.agencyName}.docx`;
    return download(name, WORD_TYPE, await wordDocument(document));
  }),

  get(wordPaths.uploadPattern, writing, (_work, _asked, answered) => {
    whileWritten(answered);
    return show(<UploadPage answered={answered} form={emptyForm()} />);
  }),

  post(
    wordPaths.uploadPattern,
    writing,
    async (work, asked, answered) => {
      whileWritten(answered);
      const read = await ofFile.of(asked, work.today);
      if ('refused' in read) {
        const form = rejected(asked.body, [{ field: 'file', message: read.refused }]);
        return show(<UploadPage answered={answered} form={form} />, 422);
      }
      const id = await keepUpload(work, answered, { ...read, bytes: found(uploaded(asked)).bytes });
      return goTo(wordPaths.check(answered.review.reference, answered.asked.request.id, id));
    },
    { uploads: WORD_BYTES, gather: partsToRead, prepare: ofFile.prepare, rate: { max: 60, perMinutes: 10 } },
  ),

  get(wordPaths.checkPattern, writing, async (work, asked, answered) => {
    const upload = await openUpload(work, answered, asked.params.upload ?? '');
    const draft = await draftOf(work, answered);
    return show(<CheckPage answered={answered} draft={draft} upload={upload} form={proposed(draft, upload)} />);
  }),

  post(wordPaths.checkPattern, writing, async (work, asked, answered) => {
    const upload = await openUpload(work, answered, asked.params.upload ?? '');
    const to = writingPaths.overview(answered.review.reference, answered.asked.request.id);
    if (asked.body.verb === 'leave') {
      await leaveReading(work, answered, upload);
      return goTo(to, { flash: 'The file was left out. Nothing was changed.' });
    }
    const draft = await draftOf(work, answered);
    const read = decisionsIn(asked.body, draft, upload.reading);
    if ('errors' in read) {
      const form = rejected(asked.body, read.errors);
      return show(<CheckPage answered={answered} draft={draft} upload={upload} form={form} />, 422);
    }
    await takeReading(work, answered, { upload, draft, decided: read.decided });
    return goTo(to, { flash: 'What you chose stands in the return now.' });
  }),
];
