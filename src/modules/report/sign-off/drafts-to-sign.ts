import type { Waiting } from '../../../platform/catalogue.js';
import { and, eq, inArray, isNotNull, isNull, or, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import { checkingPaths } from '../checking-paths.js';
import { anonymityChecks, reportSignatures, reportVersions } from '../tables.js';
import { signatoriesOf } from './state.js';

/** Final drafts that were checked for anonymity and wait for the answer of this signatory. */
export async function draftsToSign(work: Work, personId: string): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const chaired = work.actor.roles.filter(({ role }) => role === 'csp-chair').map(({ partnershipId }) => partnershipId);
  if (chaired.length === 0) return [];
  const ofReview = { id: reviews.id, partnershipId: reviews.partnershipId };
  const ofIt = sql`${reportSignatures.versionId} = ${reportVersions.id} and ${reportSignatures.withdrawnAt} is null`;
  const isMine = or(eq(reportSignatures.personId, personId), eq(reportSignatures.completes, true));
  const rows = await work.tx
    .select({ ...ofReview, reference: reviews.reference, number: reportVersions.number })
    .from(reportVersions)
    .innerJoin(reviews, eq(reviews.id, reportVersions.reviewId))
    .where(
      and(
        ...[visibleReviews(work), inArray(reviews.partnershipId, chaired)],
        ...[isNotNull(reportVersions.finalDraftAt), isNull(reportVersions.issuedOn)],
        sql`exists (select 1 from ${anonymityChecks} where ${anonymityChecks.versionId} = ${reportVersions.id} and ${anonymityChecks.secondBy} is not null)`,
        sql`not exists (select 1 from ${reportSignatures} where ${ofIt} and ${isMine})`,
      ),
    );
  const waiting: Waiting[] = [];
  for (const { id, partnershipId, reference, number } of rows)
    if ((await signatoriesOf(work, { id, partnershipId })).some((one) => one.id === personId))
      waiting.push({
        text: 'Sign the report off, or send it back',
        href: checkingPaths.signOff(reference),
        ...{
          reference,
          detail: `Version ${number} is the final draft, and two people have looked through it for names`,
        },
      });
  return waiting;
}
