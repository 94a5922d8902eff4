import { agree, aReview, prepare, putToChairs, save, signedBy } from './decision-road.js';
import type { TestService } from './service.js';

/** A review that it was decided today to hold; answers its reference. */
export async function heldReview(service: TestService): Promise<string> {
  await signedBy(service, 'one');
  const reference = await aReview(service);
  const base = `/reviews/${reference}/decision`;
  const coordinator = await service.as('co-ordinator');
  const chair = await service.as('csp-chair');
  await prepare(coordinator, base);
  await putToChairs(coordinator, base);
  const signed = await save(chair, `${base}/signature`, agree);
  if (signed.status !== 303) throw new Error(`the decision could not be signed: ${signed.errorSummary.join('; ')}`);
  return reference;
}

/** The three boxes of a date, as posted. */
export const typedDay = (name: string, on: string): Record<string, string> => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};
