import { eq } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { queueMessage } from '../../messages/index.js';
import { sendInvitation } from '../invitations/send-invitation.js';
import { affiliations, people, roleGrants } from '../tables.js';

/** Somebody to be let in. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly post: string;
  readonly agencyId: string | undefined;
  /** A role in the partnership from today; none for people who only sit on single reviews. */
  readonly role: string | undefined;
}

/** Makes an account and sends its invitation; somebody who has one with another partnership keeps it, and is told. Answers their id. */
export async function invitePerson(work: Work, partnershipId: string, person: NewPerson): Promise<string> {
  const known = await findByEmail(work, person.email);
  const personId = known?.id ?? work.newId();
  if (known === undefined) {
    await work.tx.insert(people).values({
      id: personId,
      name: person.name,
      email: person.email,
      post: person.post || null,
      agencyId: person.agencyId ?? null,
      createdAt: work.now,
    });
  }
  const addedBy = work.actor.kind === 'person' ? work.actor.personId : null;
  await work.tx
    .insert(affiliations)
    .values({ personId, partnershipId, addedBy, addedAt: work.now })
    .onConflictDoNothing();
  if (person.role !== undefined) {
    const grant = { id: work.newId(), personId, partnershipId, role: person.role, startsOn: work.today };
    await work.tx.insert(roleGrants).values({ ...grant, grantedBy: addedBy, grantedAt: work.now });
  }
  work.record({ action: 'person.invited', partnershipId, objectKind: 'person', objectId: personId });
  if (known === undefined) await sendInvitation(work, { personId, email: person.email, partnershipId });
  else await tellOfNewPlace(work, person.email, partnershipId);
  return personId;
}

/** Whoever has this address already, in any partnership: an address belongs to one person. */
const findByEmail = async (work: Work, email: string): Promise<{ id: string } | undefined> => {
  const [row] = await asSystem(work, () =>
    work.tx.select({ id: people.id }).from(people).where(eq(people.email, email)),
  );
  return row;
};

const tellOfNewPlace = (work: Work, to: string, partnershipId: string): Promise<void> =>
  queueMessage(work, {
    to,
    partnershipId,
    subject: 'You can work with another partnership',
    paragraphs: [
      'Another Community Safety Partnership has added you to the people it works with. Sign in with the account you have.',
      `${work.installation.publicUrl}/`,
    ],
  });
