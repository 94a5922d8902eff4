import type { ReportPart } from './kinds.js';

const ROOT = '/reviews/:reference/report';
const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/report`;
const SECTION = `${ROOT}/sections/:part/:key`;
const section = (reference: string, { part, key }: SectionAt): string => `${of(reference)}/sections/${part}/${key}`;
const VERSION = `${ROOT}/versions/:number`;
const version = (reference: string, number: number): string => `${of(reference)}/versions/${number}`;

/** Which section. */
interface SectionAt {
  readonly part: ReportPart;
  readonly key: string;
}

export type FileFormat = 'docx' | 'pdf';

/** Addresses of the report. `:number` is the number of a version. */
export const reportPaths = {
  listPattern: ROOT,
  list: of,
  sectionPattern: SECTION,
  section,
  savedPattern: `${SECTION}/saved`,
  saved: (reference: string, at: SectionAt) => `${section(reference, at)}/saved`,
  historyPattern: `${SECTION}/history`,
  history: (reference: string, at: SectionAt) => `${section(reference, at)}/history`,
  backPattern: `${SECTION}/history/:number`,
  back: (reference: string, at: SectionAt, number: number) => `${section(reference, at)}/history/${number}`,
  commentsPattern: `${SECTION}/comments`,
  comments: (reference: string, at: SectionAt) => `${section(reference, at)}/comments`,
  allCommentsPattern: `${ROOT}/comments`,
  allComments: (reference: string) => `${of(reference)}/comments`,
  answerPattern: `${ROOT}/comments/:comment`,
  answer: (reference: string, id: string) => `${of(reference)}/comments/${id}`,
  draftFilePattern: (part: ReportPart, format: FileFormat) => `${ROOT}/draft/${part}.${format}`,
  draftFile: (reference: string, part: ReportPart, format: FileFormat) => `${of(reference)}/draft/${part}.${format}`,
  stepPattern: `${ROOT}/steps/:step`,
  step: (reference: string, step: string) => `${of(reference)}/steps/${step}`,
  versionsPattern: `${ROOT}/versions`,
  versions: (reference: string) => `${of(reference)}/versions`,
  newVersionPattern: `${ROOT}/versions/new`,
  newVersion: (reference: string) => `${of(reference)}/versions/new`,
  uploadPattern: `${ROOT}/versions/upload`,
  upload: (reference: string) => `${of(reference)}/versions/upload`,
  versionPattern: VERSION,
  version,
  versionSectionPattern: `${VERSION}/:part/:key`,
  versionSection: (reference: string, number: number, { part, key }: SectionAt) =>
    `${version(reference, number)}/${part}/${key}`,
  versionCommentPattern: `${VERSION}/:part/:key/comments`,
  versionComment: (reference: string, number: number, at: SectionAt) =>
    `${version(reference, number)}/${at.part}/${at.key}/comments`,
  versionStepPattern: `${VERSION}/steps/:step`,
  versionStep: (reference: string, number: number, step: string) => `${version(reference, number)}/steps/${step}`,
  differencesPattern: `${VERSION}/differences`,
  differences: (reference: string, number: number) => `${version(reference, number)}/differences`,
  filePattern: (part: ReportPart, format: FileFormat) => `${VERSION}/${part}.${format}`,
  file: (reference: string, number: number, part: ReportPart, format: FileFormat) =>
    `${version(reference, number)}/${part}.${format}`,
};
