import { isUuid } from '../../../kernel/id.js';
import { isTheme, type ThemeCode, themeInWords } from '../../../kernel/themes.js';
import { type LearningResponse, type LearningSource, learningSources, responses, sourceInWords } from '../kinds.js';
import { type LearningItem, publishedFrom } from './queries.js';

/** Which learning is shown: every part may be absent. */
export interface ItemFilter {
  readonly q: string;
  readonly source: LearningSource | undefined;
  readonly theme: ThemeCode | 'none' | undefined;
  readonly response: LearningResponse | undefined;
  readonly agency: string | undefined;
  readonly year: string | undefined;
  readonly withdrawn: boolean;
}

type Query = Readonly<Record<string, string | undefined>>;

/** The filter that an address asks for; what it does not know is left out. */
export const readItemFilter = (query: Query): ItemFilter => ({
  q: (query.q ?? '').replaceAll('\0', '').slice(0, 100).trim(),
  source: learningSources.find((one) => one === query.source),
  theme: query.theme === 'none' || (query.theme !== undefined && isTheme(query.theme)) ? query.theme : undefined,
  response: responses.find((one) => one === query.response),
  agency: query.agency !== undefined && isUuid(query.agency) ? query.agency : undefined,
  year: /^\d{4}$/.test(query.year ?? '') ? query.year : undefined,
  withdrawn: query.withdrawn === 'yes',
});

/** The query of an address that asks for the same; nothing when all is shown. */
export function itemQuery({ withdrawn, ...filter }: ItemFilter): string {
  const asked = Object.entries({ ...filter, withdrawn: withdrawn ? 'yes' : undefined });
  const given = asked.filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Those that a filter lets through, in their order. */
export function chosenItems(items: readonly LearningItem[], filter: ItemFilter): LearningItem[] {
  const words = filter.q.toLowerCase();
  return items.filter(
    (one) =>
      (filter.source === undefined || one.source === filter.source) &&
      (filter.response === undefined || one.response === filter.response) &&
      (filter.agency === undefined || one.agencies.includes(filter.agency)) &&
      (filter.year === undefined || publishedFrom(one).startsWith(filter.year)) &&
      (filter.theme === undefined ||
        one.points.some(({ theme }) => theme === (filter.theme === 'none' ? '' : filter.theme))) &&
      (words === '' || saidIn(one).includes(words)),
  );
}

const saidIn = ({ source, board, title, points, otherBodies, meaning, responseWords }: LearningItem): string =>
  [
    ...[sourceInWords[source], board, title, otherBodies, meaning, responseWords],
    ...points.flatMap(({ text, theme }) => [text, theme === '' ? '' : themeInWords(theme)]),
  ]
    .join('\n')
    .toLowerCase();
