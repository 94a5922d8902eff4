import { type AgencyRequest, agencyRequests, returnPaths } from '../../src/modules/agency-returns/index.js';
import { conflictDeclarations, type Review } from '../../src/modules/reviews/index.js';
import { and, eq, isNull } from '../../src/platform/database/sql.js';
import type { SeenPage } from './page.js';
import { agencyNamed } from './scoped-review.js';
import type { Browser, TestService } from './service.js';

/** What the co-ordinator posts to ask agencies for their returns, from the form as it first stands. */
export function returnPlanFrom(
  page: SeenPage,
  agencyIds: readonly string[],
): Record<string, string | readonly string[]> {
  const text = (name: string): string => String(page.field(name) ?? '');
  return {
    agencies: agencyIds,
    ...Object.fromEntries(
      agencyIds.flatMap((id) => [
        [`kind-${id}`, text(`kind-${id}`)],
        [`chronology-${id}`, text(`chronology-${id}`)],
      ]),
    ),
    'dueOn-day': text('dueOn-day'),
    'dueOn-month': text('dueOn-month'),
    'dueOn-year': text('dueOn-year'),
    lines: [page.field('lines') ?? []].flat(),
    guidance: '',
  };
}

/** Asks agencies for their returns as the co-ordinator does, and answers their requests by the first word of their names. */
export async function askForReturns(
  service: TestService,
  browser: Browser,
  { review, agencies: starts }: { review: Review; agencies: readonly string[] },
): Promise<AgencyRequest[]> {
  const path = returnPaths.ask(review.reference);
  service.at(new Date(service.now().getTime() + 1000).toISOString());
  const ids = await Promise.all(starts.map((start) => agencyNamed(service, start)));
  const answer = await browser.post(path, { ...returnPlanFrom(await browser.get(path), ids), step: 'send' });
  if (answer.status !== 303) throw new Error(`the agencies could not be asked: ${answer.errorSummary.join('; ')}`);
  const rows = await returnRequestsOf(service, review);
  return ids.flatMap((id) => rows.find(({ agencyId, endedAs }) => agencyId === id && endedAs === null) ?? []);
}

/** Every request for a return of a review, in no order. */
export const returnRequestsOf = (service: TestService, { id }: Pick<Review, 'id'>): Promise<AgencyRequest[]> =>
  service.database.asOwner((tx) => tx.select().from(agencyRequests).where(eq(agencyRequests.reviewId, id)));

/** The open one among them, to this agency. */
export async function openRequestTo(service: TestService, review: Review, agencyId: string): Promise<AgencyRequest> {
  const [row] = await service.database.asOwner((tx) =>
    tx
      .select()
      .from(agencyRequests)
      .where(
        and(
          eq(agencyRequests.reviewId, review.id),
          eq(agencyRequests.agencyId, agencyId),
          isNull(agencyRequests.endedAs),
        ),
      ),
  );
  if (row === undefined) throw new Error('this agency has no open request');
  return row;
}

/** Says for somebody that they know of no conflict of interest in the review. */
export const declareNone = (service: TestService, review: Review, personId: string) =>
  service.database.asOwner((tx) =>
    tx
      .insert(conflictDeclarations)
      .values({ reviewId: review.id, partnershipId: review.partnershipId, personId, declared: 'none' }),
  );
