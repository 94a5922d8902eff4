import { castMember } from '../../src/demonstration/cast.js';
import { people } from '../../src/modules/accounts/index.js';
import { conflictDeclarations, memberships } from '../../src/modules/reviews/index.js';
import { eq } from '../../src/platform/database/sql.js';
import { reviewToScope } from './scoped-review.js';
import type { Browser, TestService } from './service.js';

/** Words that stand nowhere else: wherever they turn up, the family has been given away. */
export const zq = {
  sister: 'Zqsister Fictitious',
  address: 'Zqaddress 7, Nowhere',
  telephone: '00000 999777',
  said: 'Zqsaid she laughed at everything',
  warning: 'Zqwarning he reads her post',
};

/** Gives somebody of the cast a role in a review, declared. */
export async function sit(
  service: TestService,
  review: { id: string; partnershipId: string },
  key: string,
  role: string,
) {
  const id = await personId(service, key);
  const of = { reviewId: review.id, partnershipId: review.partnershipId, personId: id };
  await service.database.asOwner(async (tx) => {
    await tx.insert(memberships).values({ ...of, role, startsOn: '2026-02-01' });
    await tx
      .insert(conflictDeclarations)
      .values({ ...of, declared: 'none', declaredAt: new Date('2026-02-01T10:00:00Z') });
  });
  return id;
}

/** Id of somebody of the cast. */
export const personId = async (service: TestService, key: string): Promise<string> => {
  const rows = await service.database.asOwner((tx) =>
    tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.name, castMember(key).name)),
  );
  return rows[0]?.id ?? '';
};

/** A review with its chair and two of the panel, and everybody's ids. */
export async function familyReview(service: TestService) {
  const { review } = await reviewToScope(service);
  return {
    review,
    base: `/reviews/${review.reference}/family`,
    coordinatorId: await personId(service, 'co-ordinator'),
    chairId: await sit(service, review, 'independent-chair', 'independent-chair'),
    workerId: await sit(service, review, 'panel-da', 'panel-member'),
    otherId: await sit(service, review, 'panel-police', 'panel-member'),
  };
}

/** What is posted to add the sister. */
export const sister = (contactPersonId: string): Record<string, string> => ({
  kind: 'family',
  name: zq.sister,
  relationship: 'Sister',
  contactPersonId,
  preferredName: 'Zq',
  channel: 'phone',
  times: 'After six',
  language: 'Punjabi',
  interpreter: 'yes',
  datesToAvoid: '3 March, her birthday',
});

/** What is posted to add the alleged perpetrator. */
export const accused = (contactPersonId: string): Record<string, string> => ({
  kind: 'alleged-perpetrator',
  name: 'Zqaccused Fictitious',
  relationship: 'Themselves',
  contactPersonId,
});

/** Adds somebody; answers the address of their page. */
export async function add(browser: Browser, path: string, form: Record<string, string>): Promise<string> {
  const answer = await browser.post(path, form);
  if (answer.location === undefined)
    throw new Error(`nobody was added: ${answer.status} ${answer.errorSummary.join('; ')}`);
  return answer.location;
}

/** The boxes of a date. */
export const on = (field: string, day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${field}-day`]: String(Number(date)), [`${field}-month`]: String(Number(month)), [`${field}-year`]: year };
};
