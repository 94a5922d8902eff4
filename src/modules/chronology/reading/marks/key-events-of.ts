import type { Work } from '../../../../platform/work.js';
import { settingsOf } from '../../../accounts/index.js';
import { entriesById } from '../list/queries.js';
import type { Together } from '../opened.js';
import { lengthOf } from '../rules/length.js';
import { marksOf } from './queries.js';

/** Key events that the asker reads, in order, with their length in the words of the report. */
export async function keyEventsOf(work: Work, together: Together) {
  const { keyEvents } = await marksOf(work, together);
  const entries = await entriesById(work, together, [...keyEvents.keys()]);
  const events = entries.flatMap((entry) => {
    const key = keyEvents.get(entry.id);
    return key === undefined ? [] : [{ entry, key }];
  });
  const { keyEventsWords } = await settingsOf(work, together.review.partnershipId);
  return {
    events,
    length: lengthOf(
      events.map(({ entry, key }) => key.wording || entry.facts),
      keyEventsWords,
    ),
  };
}
