import { and, asc, desc, eq, inArray, isNull, max, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { AgencyContent, LineContent, TermsContent } from './content.js';
import { linesOfEnquiry, termsAgreements, termsVersions } from './tables.js';

/** The terms that are in force: those of the newest version that was agreed; undefined before there is one. */
export async function agreedTermsOf(work: Work, reviewId: string): Promise<TermsContent | undefined> {
  const [row] = await work.tx
    .select({ content: termsVersions.content })
    .from(termsVersions)
    .innerJoin(termsAgreements, eq(termsAgreements.versionId, termsVersions.id))
    .where(eq(termsVersions.reviewId, reviewId))
    .orderBy(desc(termsVersions.number))
    .limit(1);
  return row?.content;
}

/** The agencies that the terms in force name, of many reviews at once. */
export async function agenciesInTerms(
  work: Work,
  reviewIds: readonly string[],
): Promise<Map<string, readonly AgencyContent[]>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await work.tx
    .selectDistinctOn([termsVersions.reviewId], {
      reviewId: termsVersions.reviewId,
      agencies: sql<readonly AgencyContent[]>`${termsVersions.content} -> 'agencies'`,
    })
    .from(termsVersions)
    .innerJoin(termsAgreements, eq(termsAgreements.versionId, termsVersions.id))
    .where(inArray(termsVersions.reviewId, [...reviewIds]))
    .orderBy(termsVersions.reviewId, desc(termsVersions.number));
  return new Map(rows.map(({ reviewId, agencies }) => [reviewId, agencies]));
}

/** The lines of enquiry that are followed now, in their order: what everything later refers to, by id. */
export const linesOfEnquiryOf = (work: Work, reviewId: string): Promise<LineContent[]> =>
  work.tx
    .select({ id: linesOfEnquiry.id, question: linesOfEnquiry.question })
    .from(linesOfEnquiry)
    .where(and(eq(linesOfEnquiry.reviewId, reviewId), isNull(linesOfEnquiry.endedReason)))
    .orderBy(asc(linesOfEnquiry.position), asc(linesOfEnquiry.id));

/** The number of the version in force; undefined before the first was agreed. */
export async function versionInForceOf(work: Work, reviewId: string): Promise<number | undefined> {
  const [row] = await work.tx
    .select({ number: termsVersions.number })
    .from(termsVersions)
    .innerJoin(termsAgreements, eq(termsAgreements.versionId, termsVersions.id))
    .where(eq(termsVersions.reviewId, reviewId))
    .orderBy(desc(termsVersions.number))
    .limit(1);
  return row?.number;
}

/** The number of the newest version that was put before people, agreed or not, as far as the asker may read it. */
export async function newestVersionOf(work: Work, reviewId: string): Promise<number | undefined> {
  const [row] = await work.tx
    .select({ number: max(termsVersions.number) })
    .from(termsVersions)
    .where(eq(termsVersions.reviewId, reviewId));
  return row?.number ?? undefined;
}
