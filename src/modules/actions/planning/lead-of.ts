import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import type { ActionLead } from '../queries.js';
import { actionLeads } from '../tables.js';
import type { LeadDraft } from './form.js';

/**
 * The person as leads are kept: one row for an address in a partnership, so that one message goes to them for all that is theirs. Somebody
 * with an account at the same address is joined to it.
 */
export async function leadOf(work: Work, partnershipId: string, draft: LeadDraft): Promise<ActionLead> {
  const email = draft.email.toLowerCase();
  await takeTurns(work, `action-lead:${partnershipId}:${email}`);
  const personId = (await accountAt(work, email)) ?? null;
  const { name, post } = draft;
  const [known] = await work.tx
    .select()
    .from(actionLeads)
    .where(
      and(eq(actionLeads.partnershipId, partnershipId), eq(actionLeads.email, email), isNull(actionLeads.endedOn)),
    );
  if (known !== undefined) {
    if (known.name === name && known.post === post && known.personId === personId) return known;
    const changed = { name, post, personId, version: known.version + 1 };
    await work.tx.update(actionLeads).set(changed).where(eq(actionLeads.id, known.id));
    return { ...known, ...changed };
  }
  const row = {
    ...{ id: work.newId(), partnershipId, agencyId: draft.agencyId, bodyName: draft.body, name, post, email, personId },
    ...{ endedOn: null, endedReason: null, version: 1 },
  };
  await work.tx.insert(actionLeads).values(row);
  return row;
}

/** Read as the program itself: whoever keeps a plan need not know all accounts, and the account's owner reads the same by a link. */
const accountAt = (work: Work, email: string): Promise<string | undefined> =>
  asSystem(work, async () => {
    const [person] = await work.tx
      .select({ id: people.id })
      .from(people)
      .where(and(sql`lower(${people.email}) = ${email}`, isNull(people.disabledAt)));
    return person?.id;
  });
