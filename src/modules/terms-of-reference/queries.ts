import { findRegime, section9 } from '../../kernel/regime.js';
import { and, asc, desc, eq, inArray, isNull } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { agencies, findPartnership, people } from '../accounts/index.js';
import { type Review, subjectRoleInWords, subjectsOf } from '../reviews/index.js';
import { type SectionKey, sectionKeys, type TermsContent } from './content.js';
import {
  linesOfEnquiry,
  termsAgencies,
  termsAgreements,
  termsOfReference,
  termsSections,
  termsTold,
  termsVersions,
} from './tables.js';

/** The text being worked on, with the versions of its rows. */
export interface WorkingTerms {
  readonly row: typeof termsOfReference.$inferSelect;
  readonly sections: ReadonlyMap<SectionKey, typeof termsSections.$inferSelect>;
  readonly lines: readonly (typeof linesOfEnquiry.$inferSelect)[];
  readonly content: TermsContent;
}

/** A version that people were shown, and how it was agreed, if it was. */
export type TermsVersion = typeof termsVersions.$inferSelect & {
  readonly agreement: typeof termsAgreements.$inferSelect | undefined;
  /** Undefined where the reader does not know the person. */
  readonly madeByName: string | undefined;
};

/** The text being worked on; undefined before anybody started. Rows of the review come through row-level security and the guard. */
export async function workingTermsOf(work: Work, review: Review): Promise<WorkingTerms | undefined> {
  const [row] = await work.tx.select().from(termsOfReference).where(eq(termsOfReference.reviewId, review.id));
  if (row === undefined) return undefined;
  const sections = await work.tx.select().from(termsSections).where(eq(termsSections.reviewId, review.id));
  const lines = await work.tx
    .select()
    .from(linesOfEnquiry)
    .where(eq(linesOfEnquiry.reviewId, review.id))
    .orderBy(asc(linesOfEnquiry.position), asc(linesOfEnquiry.id));
  const byKey = new Map(sections.map((section) => [section.key, section]));
  return { row, sections: byKey, lines, content: await contentOf(work, review, { row, byKey, lines }) };
}

interface Rows {
  readonly row: typeof termsOfReference.$inferSelect;
  readonly byKey: ReadonlyMap<SectionKey, typeof termsSections.$inferSelect>;
  readonly lines: readonly (typeof linesOfEnquiry.$inferSelect)[];
}

async function contentOf(work: Work, review: Review, { row, byKey, lines }: Rows): Promise<TermsContent> {
  const { periodFrom, periodTo } = row;
  return {
    reference: review.reference,
    reviewName: (findRegime(review.regime) ?? section9).name,
    partnershipName: found(await findPartnership(work, review.partnershipId)).name,
    subjects: (await subjectsOf(work, review.id)).map(({ pseudonym, role }) => ({
      pseudonym,
      role: subjectRoleInWords(role),
    })),
    period:
      periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo, reason: row.periodReason },
    agencies: await agenciesIn(work, review.id),
    lines: lines.filter(({ endedReason }) => endedReason === null).map(({ id, question }) => ({ id, question })),
    equality: row.equality,
    sections: sectionKeys.map((key) => ({
      key,
      text: byKey.get(key)?.text ?? '',
      droppedReason: byKey.get(key)?.droppedReason ?? null,
    })),
  };
}

const agenciesIn = (work: Work, reviewId: string) =>
  work.tx
    .select({ agencyId: termsAgencies.agencyId, name: agencies.name, askedFor: termsAgencies.askedFor })
    .from(termsAgencies)
    .innerJoin(agencies, eq(agencies.id, termsAgencies.agencyId))
    .where(and(eq(termsAgencies.reviewId, reviewId), eq(termsAgencies.leftOut, false)))
    .orderBy(asc(agencies.name));

/** Every version, the newest first. */
export async function versionsOf(work: Work, reviewId: string): Promise<TermsVersion[]> {
  const rows = await work.tx
    .select({ version: termsVersions, agreement: termsAgreements, madeByName: people.name })
    .from(termsVersions)
    .leftJoin(termsAgreements, eq(termsAgreements.versionId, termsVersions.id))
    .leftJoin(people, eq(people.id, termsVersions.madeBy))
    .where(eq(termsVersions.reviewId, reviewId))
    .orderBy(desc(termsVersions.number));
  return rows.map(({ version, agreement, madeByName }) => ({
    ...version,
    agreement: agreement ?? undefined,
    madeByName: madeByName ?? undefined,
  }));
}

/** Who was told of the changes that these agreements brought. */
export const toldOf = (work: Work, agreementIds: readonly string[]) =>
  agreementIds.length === 0
    ? Promise.resolve([])
    : work.tx
        .select()
        .from(termsTold)
        .where(and(inArray(termsTold.agreementId, [...agreementIds]), isNull(termsTold.withdrawnAt)))
        .orderBy(asc(termsTold.toldOn));
