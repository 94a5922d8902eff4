import type { Waiting } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { holds, limitIn, settingsOf } from '../../accounts/index.js';
import { intakePaths } from './paths.js';
import { waitingIn } from './queries.js';
import { acknowledgeBy } from './rules.js';

/** Notifications that a co-ordinator has not decided on, for their day. No name and no agency stands there. */
export async function notificationsWaiting(work: Work): Promise<readonly Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  if (!holds(actor, actor.partnershipId, ['co-ordinator'])) return [];
  const days = limitIn(await settingsOf(work, actor.partnershipId), 'working-days-to-acknowledge');
  return (await waitingIn(work, actor.partnershipId)).map(({ id, reference, receivedOn }) => ({
    text: `Decide on notification ${reference}`,
    href: intakePaths.one(id),
    dueOn: acknowledgeBy(receivedOn, days),
    detail: `Received on ${longDate(receivedOn)}`,
  }));
}
