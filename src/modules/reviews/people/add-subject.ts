import type { Day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holdsKey } from '../policy.js';
import { subjectPseudonym } from '../registration/pseudonyms.js';
import { identityKeys as identityKeyRows, subjectIdentities, subjects } from '../tables.js';
import { identityKeys } from './identity-keys.js';
import { ageBandOf, type Identity, type NewSubject } from './subjects.js';

/** The review that somebody is added to, as far as it matters here. */
interface Into {
  readonly id: string;
  readonly partnershipId: string;
  readonly dateOfDeath: Day | null;
}

/** Adds a person under the next free pseudonym, with the key to who they are kept apart; answers the id. */
export async function addSubject(work: Work, review: Into, added: NewSubject): Promise<string> {
  authorise(await holdsKey(work, review));
  const there = await work.tx
    .select({ pseudonym: subjects.pseudonym, position: subjects.position })
    .from(subjects)
    .where(eq(subjects.reviewId, review.id));
  const id = work.newId();
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx.insert(subjects).values({
    id,
    ...of,
    role: added.role,
    pseudonym: subjectPseudonym(added.role, [
      ...there.map(({ pseudonym }) => pseudonym),
      ...(await work.catalogue.pseudonymsIn(work, review.id)),
    ]),
    relationship: added.relationship ?? null,
    sex: added.sex ?? null,
    gender: added.gender ?? null,
    ageBand: ageBandOf(added.identity, review.dateOfDeath) ?? null,
    position: Math.max(0, ...there.map(({ position }) => position)) + 1,
    addedAt: work.now,
  });
  await work.tx.insert(subjectIdentities).values({ subjectId: id, ...of, ...added.identity, updatedAt: work.now });
  await insertKeys(work, { subjectId: id, ...of }, added.identity);
  work.record({ action: 'subject.added', reviewId: review.id, objectKind: 'subject', objectId: id });
  return id;
}

/** What likely doubles are found by. */
export async function insertKeys(
  work: Work,
  of: { subjectId: string; reviewId: string; partnershipId: string },
  identity: Identity,
): Promise<void> {
  const keys = identityKeys(identity);
  if (keys.length > 0) await work.tx.insert(identityKeyRows).values(keys.map((key) => ({ ...of, key })));
}
