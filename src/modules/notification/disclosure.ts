import type { DisclosureItem } from '../../platform/catalogue.js';
import { eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { notifications } from './tables.js';

/** The notifications linked to a review, by their references; who referred is said by agency. */
export async function notificationItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({
      id: notifications.id,
      reference: notifications.reference,
      receivedOn: notifications.receivedOn,
      content: notifications.content,
    })
    .from(notifications)
    .where(eq(notifications.reviewId, reviewId));
  return rows.map(({ id, reference, receivedOn, content }) => {
    const { agency } = content.referrer;
    return {
      key: `notification:${id}`,
      title: `Notification ${reference}`,
      author: agency.kind === 'given' ? agency.value : 'Referrer',
      madeOn: receivedOn as DisclosureItem['madeOn'],
      holder: 'The partnership',
    };
  });
}
