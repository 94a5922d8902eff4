import { personIn, type Work } from '../../../platform/work.js';
import { noteAct, placeOf } from '../acting.js';
import type { LetterKind } from '../code-lists.js';
import type { Contact } from '../queries.js';
import { type ApproachBlocker, approachBlockers } from '../rules.js';
import { letters } from '../tables.js';

/** Keeps the words of a letter; or answers why nobody writes to this person. */
export async function writeLetter(
  work: Work,
  contact: Contact,
  { kind, words }: { kind: LetterKind; words: string },
): Promise<{ readonly id: string } | { readonly blockers: readonly ApproachBlocker[] }> {
  const blockers = approachBlockers(contact);
  if (blockers.length > 0) return { blockers };
  const id = work.newId();
  await work.tx.insert(letters).values({
    ...placeOf(contact),
    id,
    kind,
    words,
    warningNumber: contact.warningNumber,
    draftedBy: personIn(work),
    draftedOn: work.today,
    draftedAt: work.now,
  });
  noteAct(work, contact, 'family.letter-written');
  return { id };
}
