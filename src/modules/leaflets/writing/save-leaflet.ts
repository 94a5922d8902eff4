import { type OwnPassages, type PassageChange, putTogether } from '../../../kernel/own-passages.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type PassageKey, passageKeys } from '../kinds.js';
import { keepLeaflet } from '../policy.js';
import { type OpenLeaflet, openLeaflet } from '../proposing/open-leaflet.js';
import { versionNow, type Wording, wordingAt, wordingsOf } from '../queries.js';
import { leafletWordings } from '../tables.js';
import type { TypedLeaflet } from './form.js';

/** Kept with the version that the writer goes on from; or what somebody else left in the same passages, and nothing is written over. */
export type LeafletKept =
  | { readonly version: number }
  | { readonly theirs: OpenLeaflet; readonly both: readonly PassageKey[] };

/** Writes a leaflet, under pseudonyms, from the version on which the writer began. */
export async function saveLeaflet(
  work: Work,
  review: OpenReview,
  { typed, version }: { readonly typed: TypedLeaflet; readonly version: number },
): Promise<LeafletKept> {
  authorise(keepLeaflet.may(review.roles));
  await holdLeaflet(work, review.id);
  const now = await openLeaflet(work, review);
  const { toPseudonyms: as } = await namesOf(work, review);
  const answer = putTogether(ownIn(typed, as), {
    base: ownAt(now.wordings, as, version),
    now: ownAt(now.wordings, as),
  });
  if ('both' in answer) return { theirs: now, both: answer.both };
  return { version: await write(work, review, { now, changes: answer.changes }) };
}

/** Puts one passage back to what the record says, or back to the words that stood there before; what was written stays on record. */
export async function turnPassage(
  work: Work,
  review: OpenReview,
  { key, to }: { readonly key: PassageKey; readonly to: 'proposal' | 'own-words' },
): Promise<void> {
  authorise(keepLeaflet.may(review.roles));
  await holdLeaflet(work, review.id);
  const now = await openLeaflet(work, review);
  const passage = now.passages.find((one) => one.key === key);
  if (to === 'proposal' && passage?.isOwn === true)
    await write(work, review, { now, changes: [{ passage: key, own: null }] });
  if (to === 'own-words' && passage?.before !== undefined)
    await write(work, review, { now, changes: [{ passage: key, own: passage.before }] });
}

/** Puts other words in the place of somebody's own: a name that was found in them is taken out. */
export async function mendPassage(
  work: Work,
  { id: reviewId, partnershipId }: { readonly id: string; readonly partnershipId: string },
  { key: passage, text }: { readonly key: PassageKey; readonly text: string },
): Promise<void> {
  await holdLeaflet(work, reviewId);
  const wordings = await wordingsOf(work, reviewId);
  const version = versionNow(wordings) + 1;
  const proposed = wordingAt(wordings, passage)?.proposed ?? '';
  await work.tx.insert(leafletWordings).values({
    ...{ reviewId, partnershipId, passage, version, own: text, proposed },
    ...{ writtenBy: personIn(work), writtenAt: work.now },
  });
  work.record({ action: 'leaflet.written', reviewId, objectKind: 'review', objectId: reviewId });
}

/** Two who save one leaflet take turns. */
export const holdLeaflet = (work: Work, reviewId: string): Promise<void> => takeTurns(work, `leaflet:${reviewId}`);

async function write(
  work: Work,
  review: OpenReview,
  { now, changes }: { readonly now: OpenLeaflet; readonly changes: readonly PassageChange<PassageKey>[] },
): Promise<number> {
  if (changes.length === 0) return now.version;
  const version = now.version + 1;
  await work.tx.insert(leafletWordings).values(
    changes.map(({ passage, own }) => ({
      ...{ reviewId: review.id, partnershipId: review.partnershipId, passage, version, own },
      ...{ proposed: now.proposed[passage], writtenBy: personIn(work), writtenAt: work.now },
    })),
  );
  work.record({ action: 'leaflet.written', reviewId: review.id, objectKind: 'review', objectId: review.id });
  return version;
}

/** What was typed, under pseudonyms; a passage that still says what was proposed when the page was shown follows the record. */
const ownIn = ({ passages, isAsProposed }: TypedLeaflet, as: (text: string) => string): OwnPassages<PassageKey> =>
  new Map(
    passageKeys.map((key) => {
      const typed = as(passages[key]);
      return [key, isAsProposed(key, typed) ? null : typed];
    }),
  );

const ownAt = (wordings: readonly Wording[], as: (text: string) => string, version?: number): OwnPassages<PassageKey> =>
  new Map(
    passageKeys.map((key) => {
      const own = wordingAt(wordings, key, version)?.own ?? null;
      return [key, own === null ? null : as(own)];
    }),
  );
