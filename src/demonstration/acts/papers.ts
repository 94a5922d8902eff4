import {
  acceptUndertaking,
  type Document,
  type DocumentClass,
  keepDocument,
  madeFile,
  releaseDocument,
} from '../../modules/documents/index.js';
import type { PaperDocument } from '../../platform/paper/index.js';
import { pdfDocument } from '../../platform/pdf/index.js';
import { wordDocument } from '../../platform/word/index.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase } from './case-file.js';

/** A paper to be put in, and how it was made. */
export interface Paper {
  readonly class: DocumentClass;
  readonly paper: PaperDocument;
  readonly made: 'word' | 'pdf';
}

const fileOf = async ({ paper, made }: Paper) =>
  made === 'word'
    ? madeFile(`${paper.title}.docx`, await wordDocument(paper))
    : madeFile(`${paper.title}.pdf`, pdfDocument(paper));

/** Puts a paper of a review in; `toPanel` releases it to the panel. */
export const keepPaper = (
  stage: Stage,
  file: CaseFile,
  { by, toPanel = false, ...paper }: Paper & { by: string; toPanel?: boolean },
): Promise<void> =>
  stage.as(by, async (work) => {
    const review = await openCase(work, file);
    const kept = taken(
      await keepDocument(work, { review, class: paper.class, title: paper.paper.title, file: await fileOf(paper) }),
    );
    if (toPanel) await releaseDocument(work, kept, 'panel');
  });

/** Puts in a paper of the partnership itself. */
export const keepPartnershipPaper = (stage: Stage, paper: Paper): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    taken(
      await keepDocument(work, {
        partnershipId,
        class: paper.class,
        title: paper.paper.title,
        file: await fileOf(paper),
      }),
    );
  });

/** Accepts the undertaking that opens released papers. */
export const accept = (stage: Stage, file: CaseFile, person: string): Promise<void> =>
  stage.as(person, async (work) => acceptUndertaking(work, await openCase(work, file)));

const taken = (kept: Document | { readonly refused: string }): Document => {
  if ('refused' in kept) throw new Error(`the demonstration was held up: ${kept.refused}`);
  return kept;
};
