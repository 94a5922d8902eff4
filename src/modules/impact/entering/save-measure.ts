import type { Work } from '../../../platform/work.js';
import type { Writing } from '../giver.js';
import { addMeasure } from '../measures/add-measure.js';
import { giveReading } from '../readings/give-reading.js';
import type { NewMeasure } from './measure-form.js';

/** Adds a measure to a claim, with its reading from before. */
export async function saveMeasure(
  work: Work,
  claim: { readonly id: string },
  { measure, writing }: { readonly measure: NewMeasure; readonly writing: Writing },
): Promise<void> {
  const id = await addMeasure(work, claim, { draft: measure.draft, writing });
  if (measure.baseline === undefined) return;
  await giveReading(work, { id, claimId: claim.id }, { draft: measure.baseline, writing });
}
