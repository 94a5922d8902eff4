import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PUBLIC_FILES,
  PUBLIC_RECORD,
  type PublicRecommendation,
  type PublicRecord,
  type PublicReview,
} from '../../src/kernel/public-record.js';

/** A review of a public library, made up. */
export const publicReview = (change: Partial<PublicReview> = {}): PublicReview => ({
  ...{ partnership: 'thornley', partnershipName: 'Thornley Community Safety Partnership', slug: 'rowan' },
  ...{ state: 'published', kind: 'Domestic homicide review', title: 'Review of the death of Rowan', opening: '' },
  ...{ contentNote: 'It tells of violence.', yearOfDeath: 2023, publishedOn: '2026-02-12', correctedOn: null },
  ...{ endedOn: null, note: '', libraryLink: '', recommendations: [], files: [] },
  sections: [
    {
      part: 'overview',
      key: 'analysis',
      heading: 'Analysis',
      pieces: [
        { kind: 'text', text: '## What was known\n\nHousing moved her **twice**.\n\n- once in March\n- once in May' },
        { kind: 'table', caption: 'Visits', header: ['When', 'Where'], rows: [['March 2022', 'The clinic']] },
      ],
    },
    {
      part: 'overview',
      key: 'lessons',
      heading: 'Lessons',
      pieces: [{ kind: 'text', text: 'Ask alone.' }],
    },
  ],
  ...change,
});

/** A recommendation of it. */
export const publicRecommendation = (change: Partial<PublicRecommendation> = {}): PublicRecommendation => ({
  ...{ number: 1, text: 'Every visit is offered alone.', reach: 'Local', theme: 'risk' },
  ...{ nationalThemes: ['identification-of-risk'], agencies: ['Thornley Housing'], state: 'under-way' },
  ...{ dueOn: '2026-09-30', whatChanged: '' },
  ...change,
});

/** A folder as public pages are served from, with this in it; `bytes` are those of its one file. */
export function publicFolder(reviews: readonly PublicReview[], bytes = Buffer.from('%PDF-1.7 made up')): string {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-public-'));
  mkdirSync(join(folder, PUBLIC_FILES));
  writeFileSync(join(folder, PUBLIC_FILES, createHash('sha256').update(bytes).digest('hex')), bytes);
  putRecord(folder, reviews);
  return folder;
}

/** Puts another record into the folder. */
export function putRecord(folder: string, reviews: readonly PublicReview[]): void {
  const record: PublicRecord = { reviews };
  writeFileSync(join(folder, PUBLIC_RECORD), JSON.stringify(record));
}
