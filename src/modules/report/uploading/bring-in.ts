import type { UploadedFile } from '../../../platform/http/route.js';
import { checkUpload, sayRefusal, UPLOAD_LIMITS } from '../../../platform/upload/index.js';
import type { Work } from '../../../platform/work.js';
import { keepDocument, madeFile } from '../../documents/index.js';
import type { BroughtFile, SectionContent, VersionContent } from '../content.js';
import { type ReportPart, reportPartInWords, reportParts } from '../kinds.js';
import type { OpenReport } from '../opened.js';
import { outline, outlineOf } from '../outline.js';
import { coverOf } from '../versions/build-content.js';
import { makeVersion } from '../versions/make-version.js';
import { readApart } from './read-apart.js';
import type { ReportReading } from './read-report.js';

/** The largest file that is read in, in bytes. */
export const REPORT_BYTES = 20 * 1024 * 1024;
const WORD_TAGS = 2_000_000;

/** Files of the two parts, and what the version is for. */
export interface BroughtIn {
  readonly files: Readonly<Partial<Record<ReportPart, UploadedFile>>>;
  readonly note: string;
}

export type BringInAnswer =
  | { readonly number: number }
  | { readonly refused: Readonly<Partial<Record<ReportPart, string>>> };

interface ReadPart {
  readonly part: ReportPart;
  readonly documentId: string;
  readonly name: string;
  readonly reading: ReportReading;
}

/** Keeps files that were written elsewhere as a version: the files as they are, and their words by section for reading, comments and checks. */
export async function bringIn(work: Work, open: OpenReport, { files, note }: BroughtIn): Promise<BringInAnswer> {
  const read: ReadPart[] = [];
  for (const part of reportParts) {
    const file = files[part];
    if (file === undefined) continue;
    const one = await readPart(work, open, { part, file });
    if ('refused' in one) return { refused: { [part]: one.refused } };
    read.push(one);
  }
  const content: VersionContent = {
    ...(await coverOf(work, open)),
    sections: read.flatMap((one) => sectionsOf(one, open.names.toPseudonyms)),
    files: read.map(
      ({ part, name, reading: { comments, deleted, pictures } }): BroughtFile => ({
        ...{ part, name, deleted, pictures },
        comments: comments.map(({ by, text }) => ({ by, text: open.names.toPseudonyms(text) })),
      }),
    ),
  };
  const documentOf = (part: ReportPart) => read.find((one) => one.part === part)?.documentId;
  const documents = { overview: documentOf('overview'), summary: documentOf('summary') };
  return { number: await makeVersion(work, open, { note, way: 'uploaded', content, documents }) };
}

async function readPart(
  work: Work,
  { review }: OpenReport,
  { part, file }: { readonly part: ReportPart; readonly file: UploadedFile },
): Promise<ReadPart | { readonly refused: string }> {
  if (file.tooLarge) return { refused: sayRefusal('too-large') };
  const verdict = await checkUpload(file.bytes, file.fileName, {
    ...UPLOAD_LIMITS,
    kinds: ['docx', 'pdf'],
    bytes: REPORT_BYTES,
    tags: WORD_TAGS,
  });
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  const reading = await readApart({ bytes: file.bytes, kind: verdict.kind === 'pdf' ? 'pdf' : 'docx', part });
  if ('refused' in reading) return reading;
  if (reading.sections.length === 0)
    return {
      refused:
        'The file holds no words that can be read: it may be pictures of pages. Upload the Word file it was made from.',
    };
  const kept = await keepDocument(work, {
    review,
    class: 'report-draft',
    title: `${reportPartInWords[part]}, as it was brought in`,
    file: madeFile(verdict.safeName, file.bytes),
  });
  if ('refused' in kept) return { refused: kept.words };
  return { part, documentId: kept.id, name: verdict.safeName, reading };
}

/** In the order of the outline, what stood before every heading first. Real names become pseudonyms, in the text; the file stays as it is. */
function sectionsOf({ part, reading }: ReadPart, as: (text: string) => string): SectionContent[] {
  const order = ['opening', ...outline.filter((section) => section.part === part).map(({ key }) => key)];
  return reading.sections
    .toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
    .map(({ key, text }) => ({
      ...{ part, key, filled: [], after: '', text: as(text) },
      heading: outlineOf(part, key)?.heading ?? 'Before the first heading',
    }));
}
