import { createHash } from 'node:crypto';
import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type LeafletContent, type PassageKey, type Passages, passageKeys } from '../kinds.js';
import { versionNow, type Wording, wordingAt, wordingsOf } from '../queries.js';
import { type LeafletRecord, proposals } from './proposals.js';
import { lawfulName, recordFor } from './read-record.js';

/** One passage as whoever writes it sees it. */
export interface OpenPassage {
  readonly key: PassageKey;
  /** What the leaflet says: their own words, else the proposal. */
  readonly text: string;
  readonly proposed: string;
  readonly isOwn: boolean;
  /** The record says something else now than when these words were written. */
  readonly hasMoved: boolean;
  /** Own words that stood here before the proposal was taken again. */
  readonly before: string | undefined;
}

/** A leaflet as it is being written. */
export interface OpenLeaflet {
  readonly version: number;
  readonly record: LeafletRecord;
  readonly proposed: Passages;
  readonly wordings: readonly Wording[];
  readonly passages: readonly OpenPassage[];
  readonly content: LeafletContent;
}

/** The leaflet of a review as it stands today: what was written, and what the record proposes for the rest. */
export async function openLeaflet(work: Work, review: OpenReview): Promise<OpenLeaflet> {
  const record = await recordFor(work, review);
  const proposed = proposals(record);
  const wordings = await wordingsOf(work, review.id);
  const { toPseudonyms: as } = await namesOf(work, review);
  const passages = passageKeys.map((key) => openPassage(key, { proposed: proposed[key], wordings, as }));
  const { name } = await asSystem(work, async () => found(await findPartnership(work, review.partnershipId)));
  return {
    ...{ version: versionNow(wordings), record, proposed, wordings, passages },
    content: {
      partnershipName: name,
      kind: lawfulName(review),
      passages: Object.fromEntries(passages.map(({ key, text }) => [key, text])) as unknown as Passages,
    },
  };
}

function openPassage(
  key: PassageKey,
  {
    proposed,
    wordings,
    as,
  }: { readonly proposed: string; readonly wordings: readonly Wording[]; readonly as: (text: string) => string },
): OpenPassage {
  const now = wordingAt(wordings, key);
  const isOwn = now !== undefined && now.own !== null && as(now.own) !== proposed;
  const before = wordings.findLast((one) => one.passage === key && one.own !== null)?.own ?? undefined;
  return {
    ...{ key, proposed, text: isOwn ? as(now.own ?? '') : proposed, isOwn },
    hasMoved: isOwn && now.proposed !== proposed,
    before: !isOwn && before !== undefined && as(before) !== proposed ? as(before) : undefined,
  };
}

/** A text in one word: whatever changes in it changes this. */
export const inOneWord = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
