import { and, asc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agreedTermsOf, type LineContent, linesOfEnquiryOf } from '../../terms-of-reference/index.js';
import type { AnsweredRequest } from '../guards.js';
import { linesAsked } from '../requests/lines-asked.js';
import {
  earlyActions,
  returnChecks,
  returnInterviews,
  returnRecommendations,
  returnSections,
  returnSources,
} from '../tables.js';
import { partsOf, type TemplatePart } from './template.js';

export type SectionRow = typeof returnSections.$inferSelect;
export type InterviewRow = typeof returnInterviews.$inferSelect;
export type SourceRow = typeof returnSources.$inferSelect;
export type RecommendationRow = typeof returnRecommendations.$inferSelect;
export type EarlyActionRow = typeof earlyActions.$inferSelect;
export type CheckRow = typeof returnChecks.$inferSelect;

/** A return as it is being written: the agency's own. */
export interface Draft {
  readonly lines: readonly LineContent[];
  readonly parts: readonly TemplatePart[];
  readonly sections: readonly SectionRow[];
  readonly interviews: readonly InterviewRow[];
  readonly sources: readonly SourceRow[];
  readonly recommendations: readonly RecommendationRow[];
  readonly earlyActions: readonly EarlyActionRow[];
  readonly checks: readonly CheckRow[];
}

/** What the agency of this request has written so far. Empty for whoever is not of that agency: the database shows it to nobody else. */
export async function draftOf(work: Work, answered: AnsweredRequest): Promise<Draft> {
  const { id, kind } = answered.asked.request;
  const { tx } = work;
  const sections = await tx.select().from(returnSections).where(eq(returnSections.requestId, id));
  const written = sections.flatMap(({ text, lineId }) => (text === '' || lineId === null ? [] : [lineId]));
  const lines = await linesToAnswer(work, answered, written);
  return {
    lines,
    parts: partsOf(kind, lines),
    sections,
    interviews: await tx
      .select()
      .from(returnInterviews)
      .where(and(eq(returnInterviews.requestId, id), isNull(returnInterviews.removedAt)))
      .orderBy(asc(returnInterviews.heldOn), asc(returnInterviews.role), asc(returnInterviews.id)),
    sources: await tx
      .select()
      .from(returnSources)
      .where(and(eq(returnSources.requestId, id), isNull(returnSources.removedAt)))
      .orderBy(asc(returnSources.kind), asc(returnSources.title), asc(returnSources.id)),
    recommendations: await tx
      .select()
      .from(returnRecommendations)
      .where(and(eq(returnRecommendations.requestId, id), isNull(returnRecommendations.removedAt)))
      .orderBy(asc(returnRecommendations.position), asc(returnRecommendations.id)),
    earlyActions: await tx
      .select()
      .from(earlyActions)
      .where(and(eq(earlyActions.requestId, id), isNull(earlyActions.removedAt)))
      .orderBy(asc(earlyActions.foundOn), asc(earlyActions.id)),
    checks: await tx
      .select()
      .from(returnChecks)
      .where(and(eq(returnChecks.requestId, id), eq(returnChecks.side, 'agency'))),
  };
}

/**
 * The lines of enquiry that the agency answers: those it was asked about, or those of the terms in force when none was picked out; and those
 * that were given up meanwhile, where it had written of them.
 */
async function linesToAnswer(
  work: Work,
  { review, asked: { request } }: AnsweredRequest,
  written: readonly string[],
): Promise<LineContent[]> {
  if (request.lines.length > 0) return linesAsked(work, { lines: [...new Set([...request.lines, ...written])] });
  const all = (await agreedTermsOf(work, review.id))?.lines ?? (await linesOfEnquiryOf(work, review.id));
  return linesAsked(work, { lines: [...new Set([...all.map(({ id }) => id), ...written])] });
}

/** What stands under a part. */
export const sectionOf = (draft: Draft, part: Pick<TemplatePart, 'key' | 'line'>): SectionRow | undefined =>
  draft.sections.find(({ key, lineId }) => key === part.key && lineId === (part.line?.id ?? null));
