import type { Work } from '../../../platform/work.js';
import type { ReviewNames } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { Filled } from '../content.js';
import type { FilledKey } from '../outline.js';
import { filledAsRead } from '../versions/as-read.js';
import { contributors, family, method, timescales } from './course.js';
import { equality, keyEvents, keyIssues, lessons } from './findings.js';
import { chair, panel, parallel, people } from './people.js';
import { plan, recommended, terms, wholeTerms } from './plan.js';

type Maker = (work: Work, review: OpenReview) => Promise<Filled[]>;

/** What the record knows for each kind of section, made anew each time it is asked. */
const makers: Readonly<Record<FilledKey, Maker>> = {
  timescales,
  people,
  terms,
  method,
  family,
  contributors,
  panel,
  chair,
  parallel,
  equality,
  'key-events': keyEvents,
  'key-issues': keyIssues,
  lessons,
  recommendations: recommended,
  plan,
  'whole-terms': wholeTerms,
};

/** What the record fills in, under pseudonyms. `as` says how texts are to be read: as the asker reads them, or as they go out. */
export async function fromRecord(
  work: Work,
  { review, as }: { readonly review: OpenReview; readonly as: ReviewNames['text'] },
  key: FilledKey,
): Promise<Filled[]> {
  return (await makers[key](work, review)).map((one) => filledAsRead(one, as));
}
