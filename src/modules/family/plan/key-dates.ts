import type { Day } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { keyDatesOf } from '../../proceedings/index.js';
import { datesAround, type KeyDate } from '../rules.js';

/** Days of other proceedings still to come. */
export const comingKeyDates = async (work: Work, reviewId: string): Promise<KeyDate[]> =>
  (await keyDatesOf(work, reviewId)).filter(({ day, planned }) => planned && day >= work.today);

/** What to think of, when something was agreed for a day near one of those; '' when there is nothing. */
export async function nearbyInWords(work: Work, reviewId: string, on: Day | undefined): Promise<string> {
  if (on === undefined) return '';
  const near = datesAround(on, await comingKeyDates(work, reviewId));
  if (near.length === 0) return '';
  return ` Think again whether the day is right: ${near.map(({ day, what }) => `${what} is on ${longDate(day)}`).join('; ')}.`;
}
