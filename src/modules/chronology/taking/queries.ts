import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { type Review, visibleBy } from '../../reviews/index.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import { type Entry, inOrder } from '../entries/queries.js';
import type { ExportedEntry } from '../export-columns.js';
import { chronologies, chronologyEntries as entries, keyEvents } from '../tables.js';
import type { Taking } from './form.js';

/** An agency of whose chronology the asker can read something. */
export interface ReadableAgency {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  readonly isHandedIn: boolean;
}

const visible = (work: Work): SQL => visibleBy(work, { review: entries.reviewId, partnership: entries.partnershipId });

/** The agencies whose entries the asker reads, by name. */
export async function readableAgencies(work: Work, review: Review): Promise<ReadableAgency[]> {
  const rows = await work.tx
    .select({
      id: entries.agencyId,
      entries: sql<number>`count(*)`.mapWith(Number),
      isHandedIn: sql<boolean>`bool_and(${chronologies.handedInAt} is not null)`,
    })
    .from(entries)
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(and(eq(entries.reviewId, review.id), isNull(entries.removedAt), visible(work)))
    .groupBy(entries.agencyId);
  const names = new Map((await agenciesOf(work, review.partnershipId)).map(({ id, name }) => [id, name]));
  return rows
    .map((row) => ({ ...row, name: names.get(row.id) ?? 'An agency' }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Which entries a file is to hold: of these agencies, or of all that have handed theirs in; undated ones stay when a period is asked for. */
function wanted(work: Work, reviewId: string, { agencies, from, to, which }: Taking): SQL | undefined {
  return and(
    eq(entries.reviewId, reviewId),
    isNull(entries.removedAt),
    visible(work),
    agencies.length === 0 ? isNotNull(chronologies.handedInAt) : inArray(entries.agencyId, agencies),
    from === undefined ? undefined : or(isNull(entries.lastDay), sql`${entries.lastDay} >= ${from}`),
    to === undefined ? undefined : or(isNull(entries.firstDay), sql`${entries.firstDay} <= ${to}`),
    which === 'key' ? isNotNull(keyEvents.entryId) : undefined,
  );
}

const joined = (work: Work, review: Review, taking: Taking) =>
  work.tx
    .select({ entry: entries, wording: keyEvents.wording })
    .from(entries)
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .leftJoin(keyEvents, and(eq(keyEvents.entryId, entries.id), isNull(keyEvents.removedAt)))
    .where(wanted(work, review.id, taking));

/** How many entries the file would hold. */
export async function countWanted(work: Work, review: Review, taking: Taking): Promise<number> {
  const [row] = await work.tx
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .leftJoin(keyEvents, and(eq(keyEvents.entryId, entries.id), isNull(keyEvents.removedAt)))
    .where(wanted(work, review.id, taking));
  return row?.count ?? 0;
}

/** The entries in order, as a file says them; a key event in the words of the review where it has any. */
export async function entriesWanted(work: Work, review: Review, taking: Taking): Promise<(ExportedEntry & Entry)[]> {
  const rows = await joined(work, review, taking).orderBy(inOrder, asc(entries.id));
  const names = new Map((await agenciesOf(work, review.partnershipId)).map(({ id, name }) => [id, name]));
  const lines = (await linesOfEnquiryOf(work, review.id)).map(({ id }) => id);
  return rows.map(({ entry, wording }, index) => ({
    ...entry,
    facts: taking.which === 'key' && (wording ?? '') !== '' ? (wording ?? '') : entry.facts,
    number: index + 1,
    agencyName: names.get(entry.agencyId) ?? 'An agency',
    lineNumbers: entry.lines.map((id) => lines.indexOf(id) + 1).filter((place) => place > 0),
  }));
}
