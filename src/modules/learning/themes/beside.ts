import { isTheme } from '../../../kernel/themes.js';
import type { Work } from '../../../platform/work.js';
import { dayOfEvent, eventsOf, type LearningEvent } from '../events/queries.js';
import { itemsOf, type LearningItem } from '../taken-in/queries.js';
import { type KeyPoint, nationalThemesOf } from '../taken-in/rules.js';
import { type GroupCode, groupCodesOf, type ThemeFilter, type ThemeSet } from './rules.js';

/** A point of learning from elsewhere, with what it was in. */
export interface PointTakenIn {
  readonly item: LearningItem;
  readonly point: KeyPoint;
}

/** What stands beside our own recommendations: learning from elsewhere, point by point, and events that were not called off. */
export interface Beside {
  readonly points: readonly PointTakenIn[];
  readonly events: readonly LearningEvent[];
}

/** Everything that stands beside, of one year where one is asked for: that in which it was received, or held. */
export async function besideOf(work: Work, partnershipId: string, { year }: ThemeFilter): Promise<Beside> {
  const items = (await itemsOf(work, partnershipId)).filter(
    ({ receivedOn }) => year === undefined || receivedOn.startsWith(year),
  );
  const events = (await eventsOf(work, partnershipId)).filter(
    (event) => event.cancelledAt === null && (year === undefined || dayOfEvent(event).startsWith(year)),
  );
  return { points: items.flatMap((item) => item.points.map((point) => ({ item, point }))), events };
}

/** What of it stands under one theme. A point may have been given a national theme of its own. */
export const besideUnder = ({ points, events }: Beside, code: GroupCode, set: ThemeSet): Beside => ({
  points: points.filter(({ point }) => codesOfPoint(point, set).has(code)),
  events: events.filter(({ themes }) => themes.length > 0 && groupCodesOf(themes.filter(isTheme), set).has(code)),
});

function codesOfPoint(point: KeyPoint, set: ThemeSet): ReadonlySet<GroupCode> {
  if (set === 'seven') return groupCodesOf(point.theme === '' ? [] : [point.theme], set);
  const national = nationalThemesOf(point);
  return new Set(national.length === 0 ? ['none'] : national);
}
