import { and, asc, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { agencies } from '../../accounts/index.js';
import type { Share } from '../rules.js';
import { fundingAgreements, fundingShares } from '../tables.js';

/** How the cost of a review is shared. */
export interface Funding {
  readonly measure: 'percent' | 'sum';
  readonly covers: string;
  readonly shares: readonly (Share & { readonly agencyName: string })[];
  /** Undefined until shares are first written down. */
  readonly version: number | undefined;
}

/** What a partnership has agreed about money; no shares until it has. */
export async function fundingOf(work: Work, partnershipId: string): Promise<Funding> {
  const [row] = await work.tx
    .select()
    .from(fundingAgreements)
    .where(eq(fundingAgreements.partnershipId, partnershipId));
  const shares = await work.tx
    .select({ agencyId: fundingShares.agencyId, hundredths: fundingShares.hundredths, agencyName: agencies.name })
    .from(fundingShares)
    .innerJoin(agencies, eq(agencies.id, fundingShares.agencyId))
    .where(eq(fundingShares.partnershipId, partnershipId))
    .orderBy(asc(agencies.name));
  return { measure: row?.measure ?? 'percent', covers: row?.covers ?? '', shares, version: row?.version };
}

/** What is to be kept, and the page it was typed on. */
export interface FundingChange {
  readonly measure: 'percent' | 'sum';
  readonly covers: string;
  readonly shares: readonly Share[];
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/** Writes the shares down. Throws `Conflict` when somebody else did so meanwhile. */
export async function saveFunding(work: Work, partnershipId: string, change: FundingChange): Promise<void> {
  const { measure, covers, shares, version, typed } = change;
  const row = { measure, covers, changedBy: personIn(work), changedAt: work.now };
  const kept =
    version === undefined
      ? await work.tx
          .insert(fundingAgreements)
          .values({ ...row, partnershipId })
          .onConflictDoNothing()
          .returning({ id: fundingAgreements.partnershipId })
      : await work.tx
          .update(fundingAgreements)
          .set({ ...row, version: sql`${fundingAgreements.version} + 1` })
          .where(and(eq(fundingAgreements.partnershipId, partnershipId), eq(fundingAgreements.version, version)))
          .returning({ id: fundingAgreements.partnershipId });
  if (kept.length === 0) throw new Conflict('Somebody else changed the shares while you had them open.', typed);
  await work.tx.delete(fundingShares).where(eq(fundingShares.partnershipId, partnershipId));
  await work.tx.insert(fundingShares).values(shares.map((share) => ({ ...share, id: work.newId(), partnershipId })));
  work.record({ action: 'readiness.funding-changed', partnershipId, objectKind: 'funding', objectId: partnershipId });
}
