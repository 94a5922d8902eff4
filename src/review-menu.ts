import { allModules } from './modules/all.js';
import { type ReviewMenuEntry, reviewMenuGroups } from './modules/module.js';
import type { Place } from './platform/work.js';
import type { PlaceEntry, PlaceGroup } from './web/index.js';

/** The menu of the open review, as far as whoever asks may go: what each module declares, group by group. */
export function reviewMenu(place: Place, path: string): PlaceGroup[] {
  const entries = allModules.flatMap((module) => module.reviewMenu ?? []).filter(({ may }) => may(place.roles));
  const shown = shownBy(
    entries.map((entry) => entry.path(place.reference)),
    path,
  );
  const links = (group: string): PlaceEntry[] =>
    entries
      .filter((entry) => entry.group === group)
      .sort(firstFirst)
      .map((entry) => ({
        text: entry.text,
        href: entry.path(place.reference),
        shown: entry.path(place.reference) !== shown ? undefined : shown === path ? 'open' : 'within',
      }));
  return reviewMenuGroups.map((name) => ({ name, entries: links(name) })).filter((group) => group.entries.length > 0);
}

const firstFirst = (one: ReviewMenuEntry, other: ReviewMenuEntry): number =>
  Number(other.first ?? false) - Number(one.first ?? false);

/** The entry whose page is shown, or lies above it: the nearest of those above. */
function shownBy(hrefs: readonly string[], path: string): string | undefined {
  return hrefs
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}
