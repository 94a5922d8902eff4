import { and, asc, desc, eq, inArray, type SQL } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { isBound, undertakingsOf } from '../../documents/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { seatsOf } from '../guards.js';
import { agencyRequests, returnAddenda, returnStepComments, returnSteps, returnVersions } from '../tables.js';
import { type Reader, readsVersion } from './rules.js';

export type ReturnVersion = typeof returnVersions.$inferSelect;
/** A step with what was written with it, as far as the asker reads that; '' where nothing was, or it is not theirs. */
export type FullStep = typeof returnSteps.$inferSelect & { readonly comment: string };
export type Addendum = typeof returnAddenda.$inferSelect;

/** A version that the asker may read, with what became of it. */
export interface ReadableVersion {
  readonly version: ReturnVersion;
  readonly steps: readonly FullStep[];
  /** Everything added after acceptance; those who are not of the agency see what was signed. */
  readonly addenda: readonly Addendum[];
  /** It is the asker's own agency's. */
  readonly own: boolean;
}

/** Who asks, as far as it decides which versions they read. */
export async function readerOf(work: Work, review: OpenReview): Promise<Reader> {
  const bound = isBound({
    personId: personIn(work),
    roles: review.roles,
    agencyIds: [],
    undertaking: (await undertakingsOf(work, review.id)).some(({ personId }) => personId === personIn(work)),
  });
  const agencyIds = (await seatsOf(work, review.id)).map(({ agencyId }) => agencyId);
  return { roles: review.roles, agencyIds, bound };
}

/** Every version of the returns of a review that the asker may read, the newest of each request first; with a request, those of it alone. */
export async function readableVersions(work: Work, review: OpenReview, requestId?: string): Promise<ReadableVersion[]> {
  const { tx } = work;
  const versions = await tx
    .select()
    .from(returnVersions)
    .where(
      and(
        eq(returnVersions.reviewId, review.id),
        requestId === undefined ? undefined : eq(returnVersions.requestId, requestId),
      ),
    )
    .orderBy(desc(returnVersions.madeAt), desc(returnVersions.number));
  if (versions.length === 0) return [];
  const ids = versions.map(({ id }) => id);
  const steps = await stepsWhere(work, inArray(returnSteps.versionId, ids));
  const addenda = await tx
    .select()
    .from(returnAddenda)
    .where(eq(returnAddenda.reviewId, review.id))
    .orderBy(asc(returnAddenda.number));
  const own = await ownRequests(work, review);
  const reader = await readerOf(work, review);
  return versions
    .map((version) => ({
      version,
      steps: steps.filter(({ versionId }) => versionId === version.id),
      addenda: addenda.filter((one) => one.requestId === version.requestId),
      own: own.has(version.requestId),
    }))
    .filter((one) => readsVersion(one.steps, { ...reader, own: one.own }));
}

/** The requests to the agencies that the asker sits for. */
async function ownRequests(work: Work, review: OpenReview): Promise<ReadonlySet<string>> {
  const agencyIds = (await seatsOf(work, review.id)).map(({ agencyId }) => agencyId);
  if (agencyIds.length === 0) return new Set();
  const rows = await work.tx
    .select({ id: agencyRequests.id })
    .from(agencyRequests)
    .where(and(eq(agencyRequests.reviewId, review.id), inArray(agencyRequests.agencyId, agencyIds)));
  return new Set(rows.map(({ id }) => id));
}

/** Everything that happened to the return of a request, in order: for the agency, and for those who receive it. */
export const stepsOf = (work: Work, requestId: string): Promise<FullStep[]> =>
  stepsWhere(work, eq(returnSteps.requestId, requestId));

async function stepsWhere({ tx }: Work, wanted: SQL): Promise<FullStep[]> {
  const rows = await tx
    .select({ step: returnSteps, comment: returnStepComments.text })
    .from(returnSteps)
    .leftJoin(returnStepComments, eq(returnStepComments.stepId, returnSteps.id))
    .where(wanted)
    .orderBy(asc(returnSteps.seq));
  return rows.map(({ step, comment }) => ({ ...step, comment: comment ?? '' }));
}
