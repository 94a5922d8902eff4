import { nameSwitch } from '../../../kernel/pseudonyms.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { glossaryOf, realPeople } from '../glossary.js';
import { holdNames } from '../policy.js';

/** Puts pseudonyms in the place of every real name of one text. True when it was done; false when the text is not theirs to change, or gone. */
export async function replaceNames(work: Work, review: OpenReview, key: string): Promise<boolean> {
  authorise(holdNames.may(review.roles));
  const names = nameSwitch(glossaryOf(await realPeople(work, review.id)));
  for await (const place of work.catalogue.textsOf(work, review)) {
    if (place.key !== key) continue;
    if (place.text === undefined || place.mend === undefined) return false;
    await place.mend(names.toPseudonyms(place.text));
    return true;
  }
  return false;
}
