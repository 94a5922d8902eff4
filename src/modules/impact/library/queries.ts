import { and, asc, eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { bestFits, type KnownBody, sortedByFit } from './fit.js';
import type { LibraryEntry } from './library-measure.js';
import { proposedMeasures } from './proposed/all.js';
import { libraryMeasures, librarySteps } from './tables.js';

type Kept = typeof libraryMeasures.$inferSelect;
export type LibraryStep = typeof librarySteps.$inferSelect;

/** The library of a partnership, what was taken out among it: what worked here first, then what the program proposes. Two queries. */
export async function libraryOf({ tx }: Work, partnershipId: string): Promise<LibraryEntry[]> {
  const kept = await tx
    .select()
    .from(libraryMeasures)
    .where(eq(libraryMeasures.partnershipId, partnershipId))
    .orderBy(asc(libraryMeasures.keptAt), asc(libraryMeasures.id));
  const steps = await tx
    .select()
    .from(librarySteps)
    .where(eq(librarySteps.partnershipId, partnershipId))
    .orderBy(asc(librarySteps.seq));
  const last = new Map(steps.map((step) => [step.key, step]));
  const hiddenAs = (key: string): LibraryEntry['hidden'] => {
    const step = last.get(key);
    return step?.hidden === true ? { reason: step.reason, at: step.at } : undefined;
  };
  return [
    ...kept.map((row) => ({ ...entryOf(row), hidden: hiddenAs(row.id) })),
    ...proposedMeasures.map((one) => ({ ...one, own: undefined, hidden: hiddenAs(one.key) })),
  ];
}

const entryOf = ({ id, measureId, keptAt, keptBy: _by, partnershipId: _of, target, ...row }: Kept) => ({
  ...{ ...row, key: id, target: target ?? undefined },
  own: { measureId, keptAt },
});

/** A body for whose practice something is looked for. */
export interface SuggestionsFor {
  readonly partnershipId: string;
  /** Themes of the recommendation, the first first. */
  readonly themes: readonly string[];
  readonly body: { readonly agencyId: string | null; readonly name: string };
}

/** Every measure that is offered, the best fit first, and how many of them are shown first; whoever asks, by link too. Never none. */
export async function suggestionsFor(
  work: Work,
  { partnershipId, themes, body }: SuggestionsFor,
): Promise<{ readonly best: readonly LibraryEntry[]; readonly all: readonly LibraryEntry[] }> {
  return asSystem(work, async () => {
    const known: KnownBody = { name: body.name, kind: await kindOf(work, partnershipId, body.agencyId) };
    const all = sortedByFit(await libraryOf(work, partnershipId), themes, known);
    return { all, best: bestFits(all, themes, known) };
  });
}

const kindOf = async (work: Work, partnershipId: string, agencyId: string | null): Promise<string> =>
  agencyId === null ? '' : ((await agenciesOf(work, partnershipId)).find(({ id }) => id === agencyId)?.kind ?? '');

/** What was done with one measure of the library, the first first. */
export const stepsOf = ({ tx }: Work, partnershipId: string, key: string): Promise<LibraryStep[]> =>
  tx
    .select()
    .from(librarySteps)
    .where(and(eq(librarySteps.partnershipId, partnershipId), eq(librarySteps.key, key)))
    .orderBy(asc(librarySteps.seq));
