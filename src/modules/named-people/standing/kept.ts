import { createHash } from 'node:crypto';
import type { FoundIdentifier, KnownPerson } from '../../../kernel/identifiers.js';
import type { TextPlace } from '../../../platform/catalogue.js';
import { and, eq, inArray, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { type KeptFinding, namesFound } from '../tables.js';

/** Raised when the way of looking changes: what was found before is then found again. */
const WAY_OF_LOOKING = 1;

/** What is looked for, in one word: findings for another are out of date. */
export const hashOfNames = (known: readonly KnownPerson[]): string => hashOf(JSON.stringify([WAY_OF_LOOKING, known]));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A text that was read. */
export type ReadPlace = TextPlace & { readonly text: string };

/** A text with everything in it that says who somebody is. */
export interface LookedThrough {
  readonly place: ReadPlace;
  readonly found: readonly FoundIdentifier[];
}

/** What is looked for, and of which review. */
export interface Looking {
  readonly review: { readonly id: string; readonly partnershipId: string };
  readonly namesHash: string;
  find(text: string): readonly FoundIdentifier[];
}

/**
 * The findings of these texts: those that are kept for the same text and the same names, and the others, as many as `most`, found and kept
 * now. Texts beyond that are not in the answer.
 */
export async function findingsOf(
  work: Work,
  looking: Looking,
  { places, most }: { readonly places: readonly ReadPlace[]; readonly most: number },
): Promise<{ readonly looked: readonly LookedThrough[]; readonly anew: number }> {
  const kept = await keptFor(work, looking, places);
  const looked: LookedThrough[] = [];
  const toKeep: (typeof namesFound.$inferInsert)[] = [];
  for (const place of places) {
    const textHash = hashOf(place.text);
    const before = kept.get(place.key);
    if (before?.textHash === textHash) {
      looked.push({
        place,
        found: before.found.map((one) => ({ ...one, text: place.text.slice(one.start, one.end) })),
      });
      continue;
    }
    if (toKeep.length >= most) break;
    const found = looking.find(place.text);
    looked.push({ place, found });
    const { id: reviewId, partnershipId } = looking.review;
    const places = found.map(({ text: _, ...rest }): KeptFinding => rest);
    toKeep.push({ reviewId, partnershipId, key: place.key, textHash, namesHash: looking.namesHash, found: places });
  }
  await keep(work, toKeep);
  return { looked, anew: toKeep.length };
}

async function keptFor(work: Work, { review, namesHash }: Looking, places: readonly ReadPlace[]) {
  const keys = places.map(({ key }) => key);
  const rows =
    keys.length === 0
      ? []
      : await work.tx
          .select({ key: namesFound.key, textHash: namesFound.textHash, found: namesFound.found })
          .from(namesFound)
          .where(
            and(eq(namesFound.reviewId, review.id), eq(namesFound.namesHash, namesHash), inArray(namesFound.key, keys)),
          );
  return new Map(rows.map((row) => [row.key, row]));
}

async function keep(work: Work, rows: readonly (typeof namesFound.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return;
  await work.tx
    .insert(namesFound)
    .values([...rows])
    .onConflictDoUpdate({
      target: [namesFound.reviewId, namesFound.key],
      set: { textHash: sql`excluded.text_hash`, namesHash: sql`excluded.names_hash`, found: sql`excluded.found` },
    });
}
