import { dayInLondon } from '../../../kernel/day.js';
import { and, eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { SectionId } from '../kinds.js';
import { heldDraft, type OpenOverview } from '../opened.js';
import type { OverviewWords } from '../queries.js';
import { overviewWords } from '../tables.js';

/** What somebody wrote in a section, and the version they went on from: 0 when nothing stood there. */
export interface WordsTyped {
  readonly section: SectionId;
  readonly words: string;
  readonly version: number;
  readonly typed?: FormBody;
}

/** Kept, with the version to go on from; or what somebody else left there meanwhile: nothing is written over. */
export type WordsKept = { readonly version: number } | { readonly theirs: OverviewWords };

/** Keeps what is written in a section of a draft. */
export async function saveWords(work: Work, { overview, mayWrite }: OpenOverview, of: WordsTyped): Promise<WordsKept> {
  authorise(mayWrite);
  await heldDraft(work, overview.id, of.typed);
  const row = await sectionNow(work, overview.id, of.section);
  if ((row?.words ?? '') === of.words) return { version: row?.version ?? 0 };
  if (row !== undefined && row.version !== of.version) return { theirs: row };
  const by = personIn(work);
  const version = (row?.version ?? 0) + 1;
  const kept = { words: of.words, changedBy: by, changedAt: work.now, version };
  const { id: overviewId, partnershipId } = overview;
  await work.tx
    .insert(overviewWords)
    .values({ overviewId, partnershipId, section: of.section, ...kept })
    .onConflictDoUpdate({ target: [overviewWords.overviewId, overviewWords.section], set: kept });
  // A form that saves itself comes every few seconds: one act for each section, person and day.
  if (row?.changedBy !== by || dayInLondon(row.changedAt) !== work.today)
    work.record({ action: 'overview.written', partnershipId, objectKind: 'overview', objectId: overviewId });
  return { version };
}

async function sectionNow(work: Work, overviewId: string, section: SectionId): Promise<OverviewWords | undefined> {
  const [row] = await work.tx
    .select()
    .from(overviewWords)
    .where(and(eq(overviewWords.overviewId, overviewId), eq(overviewWords.section, section)));
  return row;
}
