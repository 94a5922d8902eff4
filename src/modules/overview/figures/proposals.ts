import { daysBetween } from '../../../kernel/day.js';
import { plural } from '../../../web/formats.js';
import { isOpen, isOverdue } from './carried-out.js';
import type { Gathered } from './gathered.js';
import { silent } from './of-letters.js';

/** Days late from which an action is put to a board in so many words. The partnership's own rule (mark D). */
const LONG_LATE = 90;

/** What the board might decide, as far as the figures ask for it: sentences for the co-ordinator to keep, change or leave out. */
export function proposals(gathered: Gathered): string[] {
  const { actions, late, recommendations, on } = gathered;
  const open = actions.filter(isOpen);
  const leaderless = open.filter(({ leadState }) => leadState !== 'accepted').length;
  const long = open.filter((one) => isOverdue(one, on) && daysBetween(one.dueOn, on) > LONG_LATE).length;
  const planned = new Set(actions.map(({ recommendationId }) => recommendationId));
  const unplanned = recommendations.filter(({ id }) => !planned.has(id)).length;
  const officers = new Set(silent(gathered).map(({ body }) => body)).size;
  const undated = late.filter(({ agreed, reviews }) => agreed < reviews).length;
  return [
    ...when(leaderless, `Agree who leads ${plural(leaderless, 'action')} that ${has(leaderless)} no accepted lead.`),
    ...when(unplanned, `Ask for an action for ${plural(unplanned, 'recommendation')} that ${has(unplanned)} none.`),
    ...when(
      long,
      `Say what is to become of ${plural(long, 'action')} more than ${LONG_LATE} days late: another day, another lead, or an end with a reason.`,
    ),
    ...when(
      officers,
      `Write to the chief ${officers === 1 ? 'officer' : 'officers'} of ${plural(officers, 'organisation')} who ${has(officers)} not answered by the day they were given.`,
    ),
    ...when(undated, `Agree new days for ${plural(undated, 'kind')} of duty that reviews are late with.`),
  ];
}

const when = (count: number, words: string): string[] => (count === 0 ? [] : [words]);
const has = (count: number): string => (count === 1 ? 'has' : 'have');
