import { download, get } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { ReturnContent } from '../content.js';
import { contentOfDraft } from '../content-of-draft.js';
import { wordPaths } from '../paths-of-returns.js';
import { draftOf } from '../writing/draft.js';
import { writing } from '../writing/may-write.js';
import { returnDocument } from './return-document.js';

const emptied = (content: ReturnContent): ReturnContent => ({
  ...content,
  sections: content.sections.map((section) => ({ ...section, text: '' })),
  interviews: [],
  sources: [],
  recommendations: [],
});

/** The template to take away, and what is written so far. */
export const wordRoutes = [
  get(wordPaths.templatePattern, writing, async (work, _asked, answered) => {
    const { review, asked } = answered;
    const draft = await draftOf(work, answered);
    const edition = { reference: review.reference, says: 'Template to be filled in', guidance: draft.parts };
    const document = returnDocument(emptied(contentOfDraft(asked, draft)), edition);
    return download(
      `${review.reference} template ${asked.request.agencyName}.docx`,
      WORD_TYPE,
      await wordDocument(document),
    );
  }),

  get(wordPaths.draftPattern, writing, async (work, _asked, answered) => {
    const { review, asked } = answered;
    const draft = await draftOf(work, answered);
    const document = returnDocument(contentOfDraft(asked, draft), {
      reference: review.reference,
      says: 'Draft, not signed',
    });
    return download(
      `${review.reference} draft ${asked.request.agencyName}.docx`,
      WORD_TYPE,
      await wordDocument(document),
    );
  }),
];
