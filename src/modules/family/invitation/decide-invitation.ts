import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { InvitationDecision, InvitationObstacle } from '../code-lists.js';
import type { OpenContact } from '../guards.js';
import { leadFamily } from '../policy.js';
import type { Contact } from '../queries.js';
import { approachBlockers, invitationObstacles } from '../rules.js';
import { invitations } from '../tables.js';

/** What the chair decides. */
export interface InvitationAnswers {
  readonly decided: InvitationDecision;
  readonly decidedOn: Day;
  readonly how: string;
  readonly reason: string;
}

/** Why the decision cannot be kept so. */
export type InvitationBlocker = 'has-died' | 'needs-reason';

/** What stands against inviting them today. */
export async function obstaclesTo(work: Work, contact: Contact): Promise<InvitationObstacle[]> {
  const facts = (await work.catalogue.factsOf(work, [contact.reviewId])).get(contact.reviewId) ?? [];
  const happened = facts.filter(({ on }) => on <= work.today);
  const names = (['suspect-charged', 'trial-ended'] as const).filter((name) =>
    happened.some((one) => one.name === name),
  );
  return invitationObstacles(contact, new Set(names));
}

/** Keeps what the chair decides. What stands against it does not bind the chair: it is kept, with the reason for going on. */
export async function decideInvitation(
  work: Work,
  { review, contact }: OpenContact,
  answers: InvitationAnswers,
): Promise<InvitationBlocker[]> {
  authorise(leadFamily.may(review.roles));
  if (answers.decided === 'invited' && approachBlockers(contact).some(({ kind }) => kind === 'died'))
    return ['has-died'];
  const stoodAgainst = await obstaclesTo(work, contact);
  if (answers.decided === 'invited' && stoodAgainst.length > 0 && answers.reason === '') return ['needs-reason'];
  await work.tx.insert(invitations).values({
    ...answers,
    ...placeOf(contact),
    id: work.newId(),
    stoodAgainst,
    decidedBy: personIn(work),
    recordedAt: work.now,
  });
  noteAct(
    work,
    contact,
    answers.decided === 'invited' ? 'family.perpetrator-invited' : 'family.perpetrator-not-invited',
  );
  return [];
}
