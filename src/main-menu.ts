import { type MenuEntry, menuSections } from './modules/module.js';
import type { FrameValues } from './web/index.js';

type Menus = Pick<FrameValues, 'navigation' | 'section'>;

/** The main menu with the pages of each section folded into one entry, and the pages of the section in which the path lies. */
export function mainMenu(entries: readonly MenuEntry[], path: string): Menus {
  const sorted = entries.toSorted((one, other) => rank(one) - rank(other));
  const heads = sorted.filter((entry) => headOf(sorted, entry) === entry);
  const shown = nearest(sorted, path);
  const isShown = (entry: MenuEntry): boolean => shown !== undefined && headOf(sorted, shown) === entry;
  const beside = shown?.section === undefined ? [] : pagesOf(sorted, shown.section);
  return {
    navigation: heads.map((entry) => ({
      text: entry.section ?? entry.text,
      href: entry.href,
      current: isShown(entry),
    })),
    section:
      shown?.section === undefined || beside.length < 2
        ? undefined
        : {
            name: shown.section,
            pages: beside.map((entry) => ({ text: entry.text, href: entry.href, current: entry === shown })),
          },
  };
}

const headOf = (entries: readonly MenuEntry[], entry: MenuEntry): MenuEntry =>
  entry.section === undefined ? entry : (pagesOf(entries, entry.section)[0] ?? entry);

/** The pages of a section, that which leads it first. */
const pagesOf = (entries: readonly MenuEntry[], section: MenuEntry['section']): MenuEntry[] =>
  entries
    .filter((entry) => entry.section === section)
    .toSorted((one, other) => Number(other.leads ?? false) - Number(one.leads ?? false));

/** The entry whose page is shown, or lies above it: the nearest of those above. */
const nearest = (entries: readonly MenuEntry[], path: string): MenuEntry | undefined =>
  entries
    .filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .toSorted((one, other) => other.href.length - one.href.length)[0];

/** What is opened first, the work of the day, the sections in their order, and what is looked after now and then. */
function rank({ first, last, section }: MenuEntry): number {
  if (first === true) return -1;
  if (last === true) return menuSections.length + 1;
  return section === undefined ? 0 : menuSections.indexOf(section) + 1;
}
