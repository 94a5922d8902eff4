import { takeTurns } from '../../../../platform/database/take-turns.js';
import { authorise, Conflict, found } from '../../../../platform/errors.js';
import type { FormBody } from '../../../../platform/http/route.js';
import { personIn, type Work } from '../../../../platform/work.js';
import { findPartnership, holds } from '../../../accounts/index.js';
import { queueMessage } from '../../../messages/index.js';
import { type NamedThere, namedIn } from '../../../named-people/index.js';
import { learningPassedOn } from '../../tables.js';
import { findItem, type LearningItem } from '../queries.js';
import { passingOnLetter, saidOf } from './letter.js';
import { passedOnOf, spokenTo } from './queries.js';

/** To which agencies an item is passed on, by id, and what they are asked. */
export interface PassingOnAsked {
  readonly agencies: readonly string[];
  readonly note: string;
  /** How many messages about it had gone, as their page showed them. */
  readonly wentBefore: number | undefined;
  readonly typed: FormBody;
}

/** How many were written to; or what in the message names somebody in a review, where nothing went. */
export type PassedOnResult = { readonly told: number } | { readonly errors: readonly NamedThere[] };

/**
 * Passes an item on to agencies that it speaks to: one message to the contact of each. Somebody of a review who is named in it holds it up. Throws
 * `Conflict` when it was changed or withdrawn meanwhile, or somebody else has passed it on: no agency is written to twice without anybody meaning it.
 */
export async function passOn(
  work: Work,
  item: LearningItem,
  { agencies, note, wentBefore, typed }: PassingOnAsked,
): Promise<PassedOnResult> {
  const { id: itemId, partnershipId } = item;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  await takeTurns(work, `learning-passed-on:${itemId}`);
  const now = await findItem(work, partnershipId, itemId);
  if (now?.version !== item.version || now.withdrawnAt !== null)
    throw new Conflict('Somebody else changed this while you had it open.', typed);
  if ((await passedOnOf(work, itemId)).length !== (wentBefore ?? 0))
    throw new Conflict('Somebody else has passed this on meanwhile. Look who was told.', typed);
  const errors = await namedIn(work, partnershipId, [
    { field: 'note', text: note },
    ...saidOf(item).map((text) => ({ field: 'agencies', text })),
  ]);
  if (errors.length > 0) return { errors };
  const partnership = found(await findPartnership(work, partnershipId));
  let told = 0;
  for (const agency of await spokenTo(work, item)) {
    if (agency.to === undefined || !agencies.includes(agency.id)) continue;
    const id = work.newId();
    const { name: toName, email: toEmail } = agency.to;
    await work.tx.insert(learningPassedOn).values({
      ...{ id, itemId, partnershipId, agencyId: agency.id, toName, toEmail, note },
      ...{ passedBy: personIn(work), passedAt: work.now },
    });
    const letter = passingOnLetter({ item, agency, partnership, note });
    await queueMessage(work, { ...letter, to: toEmail, partnershipId, key: `learning-passed-on-${id}` });
    work.record({ action: 'learning.passed-on', partnershipId, objectKind: 'learning-item', objectId: itemId });
    told += 1;
  }
  return { told };
}
