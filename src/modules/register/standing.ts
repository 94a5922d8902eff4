import type { Day } from '../../kernel/day.js';
import { listInWords, plural, shortDate } from '../../web/formats.js';
import type { StageId } from './rules.js';

/** What the standing of a review in one line rests on. */
export interface Standing {
  readonly stage: string;
  readonly stageSince: string | null;
  readonly late: number;
  readonly nextDue: string | null;
  readonly pausedSince: string | null;
  readonly transferredTo: string | null;
}

const ended: Partial<Record<StageId, (one: Standing) => string>> = {
  'not-proceeding': () => 'Not proceeding',
  transferred: ({ transferredTo }) => (transferredTo === null ? 'Transferred' : `Transferred to ${transferredTo}`),
  closed: () => 'Closed',
};

/** Where a review stands, in words: ended and how, paused, late, or on time. */
export function standingInWords(one: Standing): string {
  const how = ended[one.stage as StageId]?.(one);
  if (how !== undefined) return one.stageSince === null ? how : `${how}, ${shortDate(one.stageSince as Day)}`;
  const late = one.late > 0 ? plural(one.late, 'duty late', 'duties late') : undefined;
  if (one.pausedSince !== null)
    return listInWords(
      [`Paused since ${shortDate(one.pausedSince as Day)}`, late].filter((part) => part !== undefined),
    );
  return late ?? (one.nextDue === null ? 'No date set' : 'On time');
}
