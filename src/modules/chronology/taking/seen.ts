import type { Work } from '../../../platform/work.js';
import { peopleNamed } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { everyColumn, type ShownColumns } from '../entries/shown-columns.js';
import { readTogether } from '../policy.js';
import { agenciesById, numberedLines } from '../reading/context.js';
import { filterQuery, narrows, readFilter, type TogetherFilter } from '../reading/list/filter.js';
import { filterInWords, leftOutInWords } from '../reading/list/filter-words.js';
import { idsWanted } from '../reading/list/wanted.js';
import { togetherOn } from '../reading/opened.js';

/** What somebody sees of all chronologies together, to be taken away as they see it. */
export interface Seen {
  /** As the address of the list has it, to be posted with the form. */
  readonly query: string;
  /** What is asked of the entries; nothing when they are all seen. */
  readonly asked: readonly string[];
  readonly leftOut: string | undefined;
  readonly filter: TogetherFilter;
}

type Query = Readonly<Record<string, string | undefined>>;

/** What the address or the form says is seen; undefined when that is everything, or when the asker does not read all chronologies together. */
export async function seenBy(work: Work, review: OpenReview, query: Query): Promise<Seen | undefined> {
  if (!readTogether.may(review.roles)) return undefined;
  const filter = readFilter(query, work.today);
  if (!narrows(filter) && filter.shown.size === everyColumn.size) return undefined;
  const together = await togetherOn(work, review);
  const people = await peopleNamed(work, review.id);
  const asked = filterInWords(filter, {
    agencies: agenciesById(together),
    lines: await numberedLines(work, together),
    people: new Map(people.map(({ id, pseudonym }) => [id, pseudonym])),
  });
  return { query: filterQuery(filter), asked, leftOut: leftOutInWords(filter), filter };
}

/** From the box of the form that holds it. */
export const seenInForm = (text: string | readonly string[] | undefined): Query =>
  Object.fromEntries(new URLSearchParams(typeof text === 'string' ? text.slice(0, 2_000) : ''));

/** The entries that are seen, by id; undefined when it is every one. */
export const idsSeen = async (work: Work, review: OpenReview, seen: Seen | undefined): Promise<string[] | undefined> =>
  seen === undefined ? undefined : idsWanted(work, await togetherOn(work, review), seen.filter);

export const columnsSeen = (seen: Seen | undefined): ShownColumns => seen?.filter.shown ?? everyColumn;
