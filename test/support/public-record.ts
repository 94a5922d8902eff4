import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PUBLIC_FILES,
  PUBLIC_RECORD,
  type PublicRecommendation,
  type PublicRecord,
  type PublicResources,
  type PublicReview,
} from '../../src/kernel/public-record.js';

/** A review of a public library, made up. */
export const publicReview = (change: Partial<PublicReview> = {}): PublicReview => ({
  ...{ partnership: 'thornley', partnershipName: 'Thornley Community Safety Partnership', slug: 'rowan' },
  ...{
    state: 'published',
    scope: 'whole',
    kind: 'Domestic homicide review',
    title: 'Review of the death of Rowan',
    opening: '',
  },
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

/** What a partnership points people to, made up. */
export const publicResources = (change: Partial<PublicResources> = {}): PublicResources => ({
  ...{ partnership: 'thornley', partnershipName: 'Thornley Community Safety Partnership', forms: [] },
  resources: [
    {
      ...{ kind: 'service', title: 'Thornley Safe at Home', says: 'Locks and alarms for people at risk.', more: '' },
      ...{ audiences: ['public', 'families'], source: 'Thornley Council', link: 'https://thornley.example/safe' },
      ...{ telephone: '01632 960001', hours: 'weekdays', languages: 'Polish', edition: '', regimes: [] },
      ...{ checkedOn: '2026-01-05', checkedAs: 'DASV strategy manager', checkBy: '2026-07-05', inPlaceOf: [] },
    },
    {
      ...{ kind: 'definition', title: 'Domestic abuse in law', says: 'In short.', more: 'Any of:\n\n- one\n- another' },
      ...{ audiences: ['practitioners'], source: 'The Act', link: 'https://www.legislation.gov.uk/', telephone: '' },
      ...{ hours: '', languages: '', edition: '', regimes: ['Domestic Homicide Review'], checkedOn: null },
      ...{ checkedAs: '', checkBy: null, inPlaceOf: ['An older one'] },
    },
  ],
  ...change,
});

/** A folder as public pages are served from, with this in it; `bytes` are those of its one file. */
export function publicFolder(
  reviews: readonly PublicReview[],
  bytes = Buffer.from('%PDF-1.7 made up'),
  resources: readonly PublicResources[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dhr-public-'));
  mkdirSync(join(folder, PUBLIC_FILES));
  writeFileSync(join(folder, PUBLIC_FILES, createHash('sha256').update(bytes).digest('hex')), bytes);
  putRecord(folder, reviews, resources);
  return folder;
}

/** Puts another record into the folder. */
export function putRecord(
  folder: string,
  reviews: readonly PublicReview[],
  resources: readonly PublicResources[] = [],
): void {
  const record: PublicRecord = { reviews, resources };
  writeFileSync(join(folder, PUBLIC_RECORD), JSON.stringify(record));
}
