import type { PaperDocument } from '../paper/index.js';
import { PDF_TYPE, pdfDocument } from '../pdf/index.js';
import { WORD_TYPE, wordDocument } from '../word/index.js';
import { type Answer, download } from './route.js';

/** As what a paper is taken away: Word, or tagged PDF. */
export type PaperFormat = 'docx' | 'pdf';

/** A paper as a file to save; `name` is without its ending. */
export const paperFile = async (name: string, format: PaperFormat, paper: PaperDocument): Promise<Answer> =>
  format === 'pdf'
    ? download(`${name}.pdf`, PDF_TYPE, pdfDocument(paper))
    : download(`${name}.docx`, WORD_TYPE, await wordDocument(paper));
