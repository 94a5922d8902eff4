import { takeTurns } from '../../../platform/database/take-turns.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { LibraryEntry } from './library-measure.js';
import { libraryOf } from './queries.js';
import { librarySteps } from './tables.js';

/** Whether a measure is offered, with the reason. */
export interface Hiding {
  readonly hidden: boolean;
  readonly reason: string;
  readonly typed: FormBody;
}

/**
 * Takes a measure out of the library, or puts it back: claims that were started from it stay as they are. Throws `Conflict` when somebody else
 * did so meanwhile.
 */
export async function hideMeasure(
  work: Work,
  partnershipId: string,
  { entry: { key }, hiding }: { readonly entry: Pick<LibraryEntry, 'key'>; readonly hiding: Hiding },
): Promise<void> {
  const { hidden, reason, typed } = hiding;
  await takeTurns(work, `impact-library:${partnershipId}:${key}`);
  const now = (await libraryOf(work, partnershipId)).find((one) => one.key === key);
  if (now === undefined || (now.hidden !== undefined) === hidden)
    throw new Conflict(`Somebody else has ${hidden ? 'taken it out' : 'put it back'} meanwhile.`, typed);
  const id = work.newId();
  await work.tx
    .insert(librarySteps)
    .values({ id, partnershipId, key, hidden, reason, byPerson: personIn(work), at: work.now });
  const action = hidden ? 'impact.library-taken-out' : 'impact.library-put-back';
  work.record({ action, partnershipId, objectKind: 'impact-library-step', objectId: id });
}
