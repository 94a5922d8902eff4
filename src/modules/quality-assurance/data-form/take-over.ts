import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { ageBandOf, identitiesOf, type OpenReview } from '../../reviews/index.js';
import type { Answer } from './answers.js';
import { KEPT_WITH_NAMES } from './fields.js';
import { ethnicityCode } from './known.js';
import type { FilledSection } from './open-form.js';
import { saveSection } from './save-section.js';

/** Questions of a page that the restricted record of a person may answer and nobody has. */
export const keptWithNames = ({ subjectId, asked }: FilledSection): string[] =>
  subjectId === undefined
    ? []
    : asked.flatMap(({ field: { key }, words }) =>
        words === '' && (KEPT_WITH_NAMES as readonly string[]).includes(key) ? [key] : [],
      );

/**
 * Takes over what the key of the review holds beside the name: ethnicity and age band. Only for holders of the key; the look is recorded with
 * its reason. Answers how many questions are answered by it; undefined for whoever does not hold the key.
 */
export async function takeOver(
  work: Work,
  review: OpenReview,
  { section, version, typed }: { section: FilledSection; version: number | undefined; typed: FormBody },
): Promise<number | undefined> {
  const identities = await identitiesOf(work, review, 'To fill in the national data form');
  const identity = identities?.get(section.subjectId ?? '');
  if (identities === undefined) return undefined;
  if (identity === undefined) return 0;
  const held: Readonly<Record<string, string | undefined>> = {
    age: ageBandOf(identity, review.dateOfDeath),
    ethnicity: ethnicityCode(identity.ethnicity),
  };
  const given = new Map<string, Answer>();
  for (const key of keptWithNames(section)) {
    const value = held[key];
    if (value !== undefined) given.set(key, value);
  }
  await saveSection(work, review, { section, given, version, typed });
  return given.size;
}
