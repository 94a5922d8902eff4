import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import { viewerOn } from '../../documents/index.js';
import { type OpenReview, type Review, visibleBy } from '../../reviews/index.js';
import { linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import { chronologiesOfReview, countsOf } from '../counts.js';
import { type Entry, inOrder } from '../entries/queries.js';
import type { ExportedEntry } from '../export-columns.js';
import type { Chronology } from '../opened.js';
import { readsTogether } from '../reading/rules/readable.js';
import { isOpen } from '../rules.js';
import { chronologyEntries as entries, keyEvents } from '../tables.js';
import type { Taking } from './form.js';

/** An agency of whose chronology the asker can read something. */
export interface ReadableAgency {
  readonly id: string;
  readonly chronologyId: string;
  readonly name: string;
  readonly entries: number;
  readonly isHandedIn: boolean;
}

/** What is to go into a file, and the agencies of whose chronologies the asker reads. */
export interface Wanted {
  readonly taking: Taking;
  readonly agencies: readonly ReadableAgency[];
  /** No other entries than these. */
  readonly ids?: readonly string[] | undefined;
}

const visible = (work: Work): SQL => visibleBy(work, { review: entries.reviewId, partnership: entries.partnershipId });

/** The chronologies that the asker reads on their pages: those of their agency, those that they write, and what is in the common list for them. */
async function readableChronologies(work: Work, review: OpenReview): Promise<Chronology[]> {
  const viewer = await viewerOn(work, review);
  const reader = { ...viewer, roles: review.roles };
  const isTheirs = ({ agencyId }: Chronology): boolean =>
    review.roles.has('co-ordinator') || viewer.agencyIds.includes(agencyId);
  return (await chronologiesOfReview(work, review.id)).filter((one) => isTheirs(one) || readsTogether(one, reader));
}

/** The agencies whose entries the asker reads, by name. */
export async function readableAgencies(work: Work, review: OpenReview): Promise<ReadableAgency[]> {
  const readable = await readableChronologies(work, review);
  const counts = await countsOf(work, [review.id]);
  const names = new Map((await agenciesOf(work, review.partnershipId)).map(({ id, name }) => [id, name]));
  return readable
    .map((one) => ({
      id: one.agencyId,
      chronologyId: one.id,
      name: names.get(one.agencyId) ?? 'An agency',
      entries: counts.get(one.id) ?? 0,
      isHandedIn: !isOpen(one),
    }))
    .filter((one) => one.entries > 0)
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** Which entries a file is to hold: of these agencies, or of all that have handed theirs in; undated ones stay when a period is asked for. */
function wanted(
  work: Work,
  reviewId: string,
  { taking: { agencies: chosen, from, to, which }, agencies, ids }: Wanted,
) {
  const of = agencies.filter(({ id, isHandedIn }) => (chosen.length === 0 ? isHandedIn : chosen.includes(id)));
  return and(
    eq(entries.reviewId, reviewId),
    isNull(entries.removedAt),
    visible(work),
    inArray(
      entries.chronologyId,
      of.map(({ chronologyId }) => chronologyId),
    ),
    ids === undefined ? undefined : sql`${entries.id} = any(${`{${ids.join(',')}}`}::uuid[])`,
    from === undefined ? undefined : or(isNull(entries.lastDay), sql`${entries.lastDay} >= ${from}`),
    to === undefined ? undefined : or(isNull(entries.firstDay), sql`${entries.firstDay} <= ${to}`),
    which === 'key' ? isNotNull(keyEvents.entryId) : undefined,
  );
}

/** How many entries the file would hold. */
export async function countWanted(work: Work, review: Review, asked: Wanted): Promise<number> {
  const [row] = await work.tx
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .leftJoin(keyEvents, and(eq(keyEvents.entryId, entries.id), isNull(keyEvents.removedAt)))
    .where(wanted(work, review.id, asked));
  return row?.count ?? 0;
}

/** The entries in order, as a file says them; a key event in the words of the review where it has any. */
export async function entriesWanted(work: Work, review: Review, asked: Wanted): Promise<(ExportedEntry & Entry)[]> {
  const rows = await work.tx
    .select({ entry: entries, wording: keyEvents.wording })
    .from(entries)
    .leftJoin(keyEvents, and(eq(keyEvents.entryId, entries.id), isNull(keyEvents.removedAt)))
    .where(wanted(work, review.id, asked))
    .orderBy(inOrder, asc(entries.id));
  const names = new Map((await agenciesOf(work, review.partnershipId)).map(({ id, name }) => [id, name]));
  const lines = (await linesOfEnquiryOf(work, review.id)).map(({ id }) => id);
  return rows.map(({ entry, wording }, index) => ({
    ...entry,
    facts: asked.taking.which === 'key' && (wording ?? '') !== '' ? (wording ?? '') : entry.facts,
    number: index + 1,
    agencyName: names.get(entry.agencyId) ?? 'An agency',
    lineNumbers: entry.lines.map((id) => lines.indexOf(id) + 1).filter((place) => place > 0),
  }));
}
