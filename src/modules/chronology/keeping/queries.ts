import { and, asc, count, eq, inArray, isNull, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { Chronology } from '../opened.js';
import { chronologyState } from '../rules.js';
import { chronologyEntries as entries, chronologyImports as imports, sendingsBack } from '../tables.js';
import type { ToHandIn } from './rules.js';

/** What a chronology holds, for the rules of handing it in: two queries. */
export async function contentOf(work: Work, chronology: Chronology): Promise<Omit<ToHandIn, 'answer'>> {
  const [sizes] = await work.tx
    .select({
      entries: count(),
      undated: sql<number>`count(*) filter (where ${entries.firstDay} is null)`.mapWith(Number),
      withoutComment: sql<number>`count(*) filter (where ${entries.comment} = '')`.mapWith(Number),
      notMasked: sql<number>`count(*) filter (where not ${entries.masked})`.mapWith(Number),
    })
    .from(entries)
    .where(and(eq(entries.chronologyId, chronology.id), isNull(entries.removedAt)));
  const waiting = await work.tx
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.chronologyId, chronology.id), inArray(imports.state, ['reading', 'matching', 'checking'])));
  return {
    entries: sizes?.entries ?? 0,
    undated: sizes?.undated ?? 0,
    withoutComment: sizes?.withoutComment ?? 0,
    notMasked: sizes?.notMasked ?? 0,
    importsWaiting: waiting.map(({ id }) => id),
    wasSentBack: chronology.sentBackAt !== null,
  };
}

export type SendingBack = typeof sendingsBack.$inferSelect;

/** Each time it went back, with what was asked and answered, in order. */
export const sendingsBackOf = (work: Work, chronologyId: string): Promise<SendingBack[]> =>
  work.tx
    .select()
    .from(sendingsBack)
    .where(eq(sendingsBack.chronologyId, chronologyId))
    .orderBy(asc(sendingsBack.sentAt));

/** What was asked of a chronology that is with its agency again. */
export async function unansweredComment(work: Work, chronology: Chronology | undefined): Promise<string | undefined> {
  if (chronology === undefined || chronologyState(chronology) !== 'sent-back') return undefined;
  return (await sendingsBackOf(work, chronology.id)).at(-1)?.comment;
}
