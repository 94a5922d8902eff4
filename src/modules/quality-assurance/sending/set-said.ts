import { createHash } from 'node:crypto';
import type { ReportVersion } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { dataFormJson } from '../data-form/document.js';
import type { OpenSet } from '../pack/open-set.js';

/** What is kept of a set beside its bytes. */
export interface SetSaid {
  /** Of what it was made from: whatever is changed afterwards gives another. */
  readonly setHash: string;
  readonly checklist: readonly { readonly key: string; readonly there: boolean }[];
  readonly letterText: string;
}

/** What the set says at this moment, with this version of the report. */
export function setSaid(review: OpenReview, set: OpenSet, version: ReportVersion | undefined): SetSaid {
  const about = { reference: review.reference, partnershipName: '', madeOn: '' };
  const parts = [
    ['report', JSON.stringify(version?.content ?? null)],
    ['data-form', JSON.stringify(dataFormJson(set.form, about))],
    ['covering-letter', JSON.stringify(set.letter.parts)],
  ];
  const { family, publication } = set.covering;
  return {
    setHash: createHash('sha256').update(JSON.stringify(parts)).digest('hex'),
    checklist: set.checks.map(({ key, there }) => ({ key, there })),
    letterText: [family, publication].filter((words) => words !== '').join('\n\n'),
  };
}
