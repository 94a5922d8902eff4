import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { returnKindInWords } from './kinds.js';
import { agencyRequests, returnSteps } from './tables.js';

/** Each version that an agency signed: that it is there, never what it says. */
export async function returnItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({ request: agencyRequests, step: returnSteps })
    .from(returnSteps)
    .innerJoin(agencyRequests, eq(agencyRequests.id, returnSteps.requestId))
    .where(eq(returnSteps.reviewId, reviewId))
    .orderBy(asc(returnSteps.seq));
  const numbers = new Map<string, number>();
  return rows
    .filter(({ step }) => step.step === 'signed-off')
    .map(({ request, step }) => {
      const number = (numbers.get(request.id) ?? 0) + 1;
      numbers.set(request.id, number);
      return {
        key: `return-version:${step.versionId}`,
        title: `${returnKindInWords[request.kind]}${number === 1 ? '' : `, signed again (${number})`}`,
        author: request.agencyName,
        madeOn: dayInLondon(step.at),
        holder: 'The agency; the partnership',
      };
    });
}
