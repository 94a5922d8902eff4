import { type Day, inWords } from '../../../kernel/day.js';
import { authorise, found } from '../../../platform/errors.js';
import type { UploadedFile } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { keepDocument, madeFile } from '../../documents/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { agreedTermsOf, linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import type { ReturnContent } from '../content.js';
import { returnKindInWords } from '../kinds.js';
import type { AskedAgency } from '../queries.js';
import { addStep } from '../sign-off/add-step.js';
import { returnVersions } from '../tables.js';
import { partsOf, type TemplatePart } from '../writing/template.js';
import type { FileReading } from './file-reading.js';

/** What stands on a return that came on paper or by e-mail. */
export interface PaperReturn {
  readonly authorName: string;
  readonly authorPost: string;
  readonly independence: string;
  readonly signedBy: string;
  readonly signedPost: string;
  readonly signedOn: Day;
}

/** A return on paper with its file. */
export interface EnteredPaper {
  readonly asked: AskedAgency;
  readonly file: UploadedFile;
  readonly paper: PaperReturn;
  /** What was read in the file; a file that cannot be read in is a document all the same, as a scan is. */
  readonly reading: FileReading | undefined;
}

/** A return can be entered for an agency while nothing of it was handed in here. */
export const takesPaper = ({ request, steps }: AskedAgency): boolean => request.endedAs === null && steps.length === 0;

/**
 * The co-ordinator enters a return that an agency sent on paper or by e-mail: the file is kept as a document, what was read in it is the version,
 * and it says who signed it on paper and when. Answers words when the file is not taken.
 */
export async function enterPaper(
  work: Work,
  review: OpenReview,
  { asked, file, paper, reading }: EnteredPaper,
): Promise<{ readonly refused: string } | undefined> {
  authorise(takesPaper(asked));
  const { request } = asked;
  const document = await keepDocument(work, {
    review,
    class: 'agency-return',
    title: returnKindInWords[request.kind],
    agencyId: request.agencyId,
    file: { ...madeFile(file.fileName, file.bytes), tooLarge: file.tooLarge },
  });
  if ('refused' in document) return { refused: document.words };
  const parts = await partsOfPaper(work, review, asked);
  const id = work.newId();
  await work.tx.insert(returnVersions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    requestId: request.id,
    number: 1,
    content: contentOf(work, { asked, parts, reading, paper }),
    documentId: document.id,
    madeBy: personIn(work),
    madeAt: work.now,
  });
  const comment = `Signed on paper by ${paper.signedBy}, ${paper.signedPost}, on ${inWords(paper.signedOn)}. Entered for the agency by those who run the review.`;
  await addStep(work, review, { asked, versionId: id, step: 'signed-off', comment });
  work.record({
    action: 'return.paper-entered',
    reviewId: review.id,
    objectKind: 'agency-request',
    objectId: request.id,
  });
  return undefined;
}

/** The parts that a return on paper is read into. */
export const partsOfPaper = async (work: Work, review: OpenReview, asked: AskedAgency): Promise<TemplatePart[]> =>
  partsOf(asked.request.kind, await linesAskedAbout(work, review, asked));

async function linesAskedAbout(work: Work, review: OpenReview, { request }: AskedAgency) {
  const all = (await agreedTermsOf(work, review.id))?.lines ?? (await linesOfEnquiryOf(work, review.id));
  return request.lines.length === 0 ? all : all.filter(({ id }) => request.lines.includes(id));
}

interface Read {
  readonly asked: AskedAgency;
  readonly parts: readonly TemplatePart[];
  readonly reading: FileReading | undefined;
  readonly paper: PaperReturn;
}

/** What was read, part by part; what had no place stands at the end of the last part that is written in words. */
function contentOf(work: Work, { asked: { request }, parts, reading, paper }: Read): ReturnContent {
  const last = found(parts.at(-1));
  const rest = reading?.unplaced.map(({ heading, text }) => `## ${heading}\n\n${text}`) ?? [];
  const textFor = ({ key, line, slug }: TemplatePart): string => {
    const read = reading?.sections.find((one) => one.key === key && one.lineId === (line?.id ?? null))?.text ?? '';
    const bare =
      reading === undefined && slug === last.slug
        ? 'It came as a file that cannot be read in here: open the document.'
        : '';
    return [read, bare, ...(slug === last.slug ? rest : [])].filter((text) => text !== '').join('\n\n');
  };
  return {
    kind: request.kind,
    agencyName: request.agencyName,
    author: { name: paper.authorName, post: paper.authorPost, independence: paper.independence },
    period:
      request.periodFrom === null || request.periodTo === null
        ? null
        : { from: request.periodFrom, to: request.periodTo },
    sections: parts.map((part) => ({
      key: part.key,
      lineId: part.line?.id ?? null,
      question: part.line?.question ?? '',
      text: textFor(part),
    })),
    interviews: reading?.interviews ?? [],
    sources: reading?.sources ?? [],
    recommendations: (reading?.recommendations ?? []).map((one) => ({ ...one, id: work.newId() })),
  };
}
