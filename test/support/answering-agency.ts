import { randomUUID } from 'node:crypto';
import { castMember } from '../../src/demonstration/cast.js';
import { day } from '../../src/kernel/day.js';
import type { ReturnKind } from '../../src/modules/agency-returns/kinds.js';
import { agencyRequests, answerers } from '../../src/modules/agency-returns/tables.js';
import { memberships, type Review } from '../../src/modules/reviews/index.js';
import { linesOfEnquiry, termsPaths } from '../../src/modules/terms-of-reference/index.js';
import { termsAgreements, termsVersions } from '../../src/modules/terms-of-reference/tables.js';
import { and, eq } from '../../src/platform/database/sql.js';
import { personId, sit } from './family-road.js';
import { agencyNamed, reviewToScope } from './scoped-review.js';
import type { TestService } from './service.js';

/** A request of the tests, with the lines of enquiry that it asks about. */
export interface AskedForTest {
  readonly review: Review;
  readonly reference: string;
  readonly id: string;
  readonly agencyId: string;
  readonly lines: readonly { readonly id: string; readonly question: string }[];
}

/** An agency that was asked, with its author and senior manager seated; two lines of enquiry. Answers the request. */
export async function askedAgency(
  service: TestService,
  kind: ReturnKind = 'imr',
  starts = 'Thamesbank',
): Promise<AskedForTest> {
  const { review } = await reviewToScope(service);
  const coordinator = await service.as('co-ordinator');
  await coordinator.post(termsPaths.start(review.reference), { deathKind: 'partner' });
  await sit(service, review, 'independent-chair', 'independent-chair');
  await agreed(service, review);
  return { review, reference: review.reference, ...(await ask(service, review, { kind, starts })) };
}

/** The terms as they stand, agreed: agencies read what was agreed. */
async function agreed(service: TestService, review: Review): Promise<void> {
  const by = await personId(service, 'co-ordinator');
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  await service.database.asOwner(async (tx) => {
    const lines = await tx.select().from(linesOfEnquiry).where(eq(linesOfEnquiry.reviewId, review.id));
    const asked = lines.toSorted((one, other) => one.position - other.position);
    const versionId = randomUUID();
    const content = {
      reference: review.reference,
      reviewName: 'The review',
      partnershipName: 'The partnership',
      subjects: [],
      period: null,
      agencies: [],
      lines: asked.map(({ id, question }) => ({ id, question })),
      equality: [],
      sections: [],
    };
    await tx
      .insert(termsVersions)
      .values({ id: versionId, ...of, number: 1, content, madeBy: by, madeAt: service.now() });
    await tx.insert(termsAgreements).values({
      id: randomUUID(),
      ...of,
      versionId,
      agreedOn: day('2026-02-10'),
      agreedBy: 'the panel',
      recordedBy: by,
      recordedAt: service.now(),
    });
  });
}

/** Asks one more agency of the same review. Its people are seated with `seatFor`. */
export async function ask(
  service: TestService,
  review: Review,
  { kind, starts }: { kind: ReturnKind; starts: string },
): Promise<Pick<AskedForTest, 'id' | 'agencyId' | 'lines'>> {
  const agencyId = await agencyNamed(service, starts);
  const id = randomUUID();
  const askedBy = await personId(service, 'co-ordinator');
  const lines = await service.database.asOwner(async (tx) => {
    const all = await tx.select().from(linesOfEnquiry).where(eq(linesOfEnquiry.reviewId, review.id));
    const two = all.toSorted((one, other) => one.position - other.position).slice(0, 2);
    await tx.insert(agencyRequests).values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      agencyId,
      agencyName: starts === 'Thamesbank' ? 'Thamesbank Hospitals NHS Trust (fictional)' : starts,
      bound: true,
      kind,
      withChronology: false,
      lines: two.map((line) => line.id),
      contactName: 'Tansy Yarrowby',
      contactEmail: 'tansy.yarrowby@bexley.example',
      askedBy,
      askedAt: service.now(),
      askedOn: day('2026-02-10'),
      firstDueOn: day('2026-03-10'),
      dueOn: day('2026-03-10'),
    });
    return two;
  });
  if (starts === 'Thamesbank') {
    await seatFor(service, { review, requestId: id, agencyId }, 'imr-author', 'imr-author');
    await seatFor(service, { review, requestId: id, agencyId }, 'agency-senior', 'agency-senior');
  }
  return { id, agencyId, lines };
}

/** Gives somebody of the cast a seat for the agency, and names them for the request. */
export async function seatFor(
  service: TestService,
  of: { review: Review; requestId: string; agencyId: string },
  key: string,
  role: 'imr-author' | 'agency-senior',
): Promise<void> {
  const person = await personId(service, key);
  await sit(service, of.review, key, role);
  await service.database.asOwner(async (tx) => {
    await tx
      .update(memberships)
      .set({ agencyId: of.agencyId })
      .where(and(eq(memberships.reviewId, of.review.id), eq(memberships.personId, person)));
    await tx.insert(answerers).values({
      id: randomUUID(),
      reviewId: of.review.id,
      partnershipId: of.review.partnershipId,
      requestId: of.requestId,
      role,
      personId: person,
      name: castMember(key).name,
      post: 'Named nurse, safeguarding',
      namedBy: person,
      namedAt: service.now(),
    });
  });
}
