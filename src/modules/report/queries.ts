import { and, asc, desc, eq, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { visibleBy } from '../reviews/index.js';
import { type SectionContent, sectionText } from './content.js';
import type { ReportPart, ReportStep } from './kinds.js';
import { reportComments, reportSections, reportSteps, reportVersions } from './tables.js';

export type SectionRow = typeof reportSections.$inferSelect;
export type ReportVersion = typeof reportVersions.$inferSelect;
export type ReportComment = typeof reportComments.$inferSelect;
export type NotedStep = typeof reportSteps.$inferSelect;

/** The report of a review as it stands: what is being written, and the versions that were kept of it. */
export interface Report {
  /** Of those who write; empty for everybody else. */
  readonly sections: readonly SectionRow[];
  /** Newest first, as far as the asker reads them. */
  readonly versions: readonly ReportVersion[];
  /** The one that was last called ready for sign-off. */
  readonly finalDraft: ReportVersion | undefined;
  readonly steps: ReadonlyMap<ReportStep, NotedStep>;
}

/** The report of a review, as far as the asker reads it; three queries. */
export async function reportOf(work: Work, reviewId: string): Promise<Report> {
  const versions = await versionsOf(work, reviewId);
  const steps = await work.tx
    .select()
    .from(reportSteps)
    .where(and(eq(reportSteps.reviewId, reviewId), isNull(reportSteps.withdrawnAt)));
  return {
    sections: await sectionsOf(work, reviewId),
    versions,
    finalDraft: versions.find(({ finalDraftAt }) => finalDraftAt !== null),
    steps: new Map(steps.map((step) => [step.step, step])),
  };
}

/** What is being written, section by section, in no order. */
export const sectionsOf = (work: Work, reviewId: string): Promise<SectionRow[]> =>
  work.tx
    .select()
    .from(reportSections)
    .where(
      and(
        eq(reportSections.reviewId, reviewId),
        visibleBy(work, { review: reportSections.reviewId, partnership: reportSections.partnershipId }),
      ),
    );

/** The versions that the asker may read, the newest first. */
export const versionsOf = (work: Work, reviewId: string): Promise<ReportVersion[]> =>
  work.tx
    .select()
    .from(reportVersions)
    .where(
      and(
        eq(reportVersions.reviewId, reviewId),
        visibleBy(work, { review: reportVersions.reviewId, partnership: reportVersions.partnershipId }),
      ),
    )
    .orderBy(desc(reportVersions.number));

/** A stretch of a version: which section, and everything that stands in it. */
export interface VersionPart {
  readonly part: ReportPart;
  readonly key: string;
  readonly heading: string;
  /** Light markup; what the record filled in is there too, tables row by row. */
  readonly text: string;
  readonly content: SectionContent;
}

/** Everything that stands in a version, section by section: recommendations, action plan and appendices included. */
export const partsOfVersion = ({ content }: Pick<ReportVersion, 'content'>): VersionPart[] =>
  content.sections.map((section) => {
    const { part, key, heading } = section;
    return { part, key, heading, text: sectionText(section), content: section };
  });

/** Comments of a review that the asker reads and nobody took back, oldest first. */
export const commentsOf = (work: Work, reviewId: string): Promise<ReportComment[]> =>
  work.tx
    .select()
    .from(reportComments)
    .where(
      and(
        eq(reportComments.reviewId, reviewId),
        isNull(reportComments.removedAt),
        visibleBy(work, { review: reportComments.reviewId, partnership: reportComments.partnershipId }),
      ),
    )
    .orderBy(asc(reportComments.madeAt));
