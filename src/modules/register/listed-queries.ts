import { and, asc, desc, eq, inArray, isNull, type PgColumn, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { EarlierEntry } from './earlier/entry.js';
import { fieldOf } from './earlier/fields.js';
import { type ListedRow, shownRow } from './listed-rows.js';
import {
  chosen,
  counted,
  countedTo,
  type Found,
  keptHere,
  orderOf,
  PAGE_SIZE,
  registerPage,
  rises,
  sortKeyOf,
} from './queries.js';
import { searched, wordsAsked } from './search.js';
import { earlierEntries, registerRows } from './tables.js';
import { isUsualOrder, type RegisterView } from './view.js';
import { RUNS_REVIEWS, runsReviews, visible } from './visible.js';

/** One page of the register: reviews of this system, and for those who run them the earlier ones among them. */
export async function listedPage(work: Work, view: RegisterView): Promise<Found<ListedRow>> {
  if (!runsReviews(work.actor) || hasNoEarlier(view)) return registerPage(work, view);
  const listed = await work.tx
    .select({
      row: registerRows,
      entry: earlierEntries,
      count: sql<number>`(${countOf(reviewsListed(work, view), view)} + ${countOf(earlierListed(work, view), view)})::int`,
    })
    .from(pageListed(work, view))
    .leftJoin(registerRows, sql`not listed.earlier and ${registerRows.reviewId} = listed.id`)
    .leftJoin(earlierEntries, sql`listed.earlier and ${earlierEntries.id} = listed.id`)
    .orderBy(...outerOrder(view));
  const rows = listed.flatMap(({ row, entry }): ListedRow[] =>
    row !== null ? [row] : entry === null ? [] : [shownRow(entry)],
  );
  return counted(rows, Math.min(listed[0]?.count ?? 0, countedTo(view)), view);
}

/** The earlier reviews of a partnership, as chosen, for a file. */
export function chosenEarlier(work: Work, partnershipId: string, view: RegisterView): Promise<EarlierEntry[]> {
  if (hasNoEarlier(view)) return Promise.resolve([]);
  return work.tx
    .select()
    .from(earlierEntries)
    .where(and(eq(earlierEntries.partnershipId, partnershipId), earlierWanted(work, view)))
    .orderBy(...earlierOrder(view), asc(earlierEntries.madeAt), asc(earlierEntries.place));
}

/** Nothing of an earlier review is late here. */
const hasNoEarlier = ({ kept, lateOnly }: RegisterView): boolean => kept === 'here' || lateOnly;

/** The rows of one page, by id, before anything more is read of them. */
const pageListed = (work: Work, view: RegisterView): SQL =>
  sql`(select * from ${bothListed(work, view)} order by ${sql.join(outerOrder(view), sql`, `)}
    limit ${PAGE_SIZE} offset ${(view.page - 1) * PAGE_SIZE}) as listed`;

/** So much of either list as the page can need: each is read by its own index, and no further. */
const bothListed = (work: Work, view: RegisterView): SQL => {
  const most = view.page * PAGE_SIZE;
  return sql`(
    (select false as earlier, ${registerRows.reviewId} as id, ${registerRows.reference} as reference, ${sortKeyOf(view)} as key
      ${reviewsListed(work, view)} order by ${sql.join(orderOf(view), sql`, `)} limit ${most})
    union all
    (select true, ${earlierEntries.id}, ${earlierEntries.reference}, ${earlierKey(view)}
      ${earlierListed(work, view)} order by ${sql.join(earlierOrder(view), sql`, `)} limit ${most})) as listed`;
};

const reviewsListed = (work: Work, view: RegisterView): SQL =>
  sql`from ${registerRows} where ${and(
    visible(work),
    keptHere(view),
    ...chosen(registerRows, view),
    ...searched(work, view.search),
  )}`;

const earlierListed = (work: Work, view: RegisterView): SQL =>
  sql`from ${earlierEntries} where ${earlierWanted(work, view)}`;

const countOf = (list: SQL, view: RegisterView): SQL =>
  sql`(select count(*) from (select 1 ${list} limit ${countedTo(view)}) as counted)`;

const earlierWanted = (work: Work, view: RegisterView): SQL | undefined =>
  and(
    visibleEarlier(work),
    isNull(earlierEntries.removedAt),
    isNull(earlierEntries.takenOverAs),
    ...chosen(earlierEntries, view),
    ...wordsAsked(view.search).map(
      (
        word,
      ) => sql`exists (select from register_words(${earlierEntries.reference} || ' ' || ${earlierEntries.pseudonym} || ' ' ||
        ${earlierEntries.area}) as known (word) where starts_with(known.word, lower(${word})))`,
    ),
  );

/** Earlier reviews of the partnerships whose reviews the asker runs. */
function visibleEarlier({ actor }: Work): SQL {
  const run = actor.kind === 'person' ? actor.roles.filter(({ role }) => RUNS_REVIEWS.includes(role)) : [];
  const ids = run.map(({ partnershipId }) => partnershipId);
  return ids.length === 0 ? sql`false` : inArray(earlierEntries.partnershipId, ids);
}

const plainKeys: Readonly<Record<string, PgColumn | SQL>> = {
  reference: earlierEntries.reference,
  pseudonym: sql`lower(${earlierEntries.pseudonym})`,
  stage: earlierEntries.stagePlace,
  late: sql`null::integer`,
};

/** What an earlier review is sorted by: a date as far as it is known. The ids of columns are ours, never a person's. */
function earlierKey({ sorting }: RegisterView): PgColumn | SQL {
  const plain = plainKeys[sorting.by];
  if (plain !== undefined) return plain;
  return fieldOf(sorting.by)?.date === undefined
    ? sql`null::text`
    : sql`nullif(${earlierEntries.dates} ->> ${sql.raw(`'${sorting.by}'`)}, 'not-known')`;
}

const inOrder = (view: RegisterView, key: PgColumn | SQL, reference: PgColumn | SQL): SQL[] =>
  rises(view) ? [sql`${key} asc nulls last`, asc(reference)] : [sql`${key} desc nulls last`, desc(reference)];

const earlierOrder = (view: RegisterView): SQL[] => inOrder(view, earlierKey(view), earlierEntries.reference);

const outerOrder = (view: RegisterView): SQL[] => [
  // Partnerships wrote references in ways of their own: letters decide nothing between the reviews in hand and those of years ago.
  ...(isUsualOrder(view) ? [sql`listed.earlier`] : []),
  ...inOrder(view, sql`listed.key`, sql`listed.reference`),
  sql`listed.id`,
];
