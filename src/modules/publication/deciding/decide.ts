import type { Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { publicNoteOf } from '../gate/note.js';
import { sayWithheld, takeOut } from '../going-out/take-down.js';
import { planTellings } from '../telling/plan-tellings.js';
import { type PublicationStepping, takePublicationStep } from './take-step.js';

/** What came of it; `says` is what the note for the public may not say, in sentences. */
export type Decided = 'taken' | 'reason-missing' | { readonly says: readonly string[] };

/** A person takes a step of the decision, and what follows from it at once is done in the same transaction. */
export async function decidePublication(
  work: Work,
  review: OpenReview,
  stepping: PublicationStepping,
): Promise<Decided> {
  const checked = await publicNoteOf(work, review, stepping.publicNote ?? '');
  if ('says' in checked) return checked;
  const { note } = checked;
  const { toPseudonyms: as } = await namesOf(work, review);
  const taken = await takePublicationStep(work, review, {
    ...stepping,
    ...{ publicNote: note, reason: as(stepping.reason ?? ''), partial: as(stepping.partial ?? '') },
  });
  if (taken !== 'taken') return taken;
  if (stepping.step === 'decide') await planTellings(work, review);
  if (stepping.step === 'withhold') await sayWithheld(work, review, note);
  if (stepping.step === 'take-down')
    await takeOut(work, review, { note, leavesAddress: stepping.leavesAddress === true });
  return taken;
}
