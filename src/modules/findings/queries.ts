import { isUuid } from '../../kernel/id.js';
import { and, asc, eq, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import { findingSources, findingSteps, findings, findingWordings } from './tables.js';

export type FindingRow = typeof findings.$inferSelect;
export type FindingSource = typeof findingSources.$inferSelect;
export type FindingWording = typeof findingWordings.$inferSelect;
export type FindingStep = typeof findingSteps.$inferSelect;

/** What the review found, with what it rests on as far as the asker may read that. */
export interface Finding extends FindingRow {
  readonly sources: readonly FindingSource[];
  /** Ids of the lines of enquiry that it answers. */
  readonly lines: readonly string[];
}

/** The findings of a review that the asker may read, by number, whatever their state; two queries. */
export async function findingsOf(work: Work, reviewId: string): Promise<Finding[]> {
  const rows = await work.tx
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.reviewId, reviewId),
        visibleBy(work, { review: findings.reviewId, partnership: findings.partnershipId }),
      ),
    )
    .orderBy(asc(findings.number));
  if (rows.length === 0) return [];
  const sources = await work.tx
    .select()
    .from(findingSources)
    .where(and(eq(findingSources.reviewId, reviewId), isNull(findingSources.removedAt)))
    .orderBy(asc(findingSources.addedAt), asc(findingSources.id));
  const by = Map.groupBy(sources, ({ findingId }) => findingId);
  return rows.map((row) => withSources(row, by.get(row.id) ?? []));
}

/** One finding of a review, if the asker may read it. */
export async function findFinding(work: Work, reviewId: string, id: string): Promise<Finding | undefined> {
  if (!isUuid(id)) return undefined;
  return (await findingsOf(work, reviewId)).find((one) => one.id === id);
}

const withSources = (row: FindingRow, sources: readonly FindingSource[]): Finding => ({
  ...row,
  sources,
  lines: sources.flatMap(({ lineId }) => lineId ?? []),
});

/** Earlier wordings of a finding, the first one first. */
export const wordingsOf = (work: Work, { id }: Pick<Finding, 'id'>): Promise<FindingWording[]> =>
  work.tx.select().from(findingWordings).where(eq(findingWordings.findingId, id)).orderBy(asc(findingWordings.version));

/** What was settled of a finding, in order. */
export const stepsOf = (work: Work, { id }: Pick<Finding, 'id'>): Promise<FindingStep[]> =>
  work.tx.select().from(findingSteps).where(eq(findingSteps.findingId, id)).orderBy(asc(findingSteps.seq));

/** The texts of a finding as the asker is to read them. */
export const withNames = (finding: Finding, text: (text: string) => string): Finding => ({
  ...finding,
  title: text(finding.title),
  text: text(finding.text),
  stateReason: text(finding.stateReason),
  sources: finding.sources.map((source) => ({ ...source, words: text(source.words) })),
});
