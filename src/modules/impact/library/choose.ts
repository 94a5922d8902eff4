import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import { type MeasureSource, measureSources } from '../kinds.js';
import { type BodyKind, bodyKinds, type LibraryEntry } from './library-measure.js';

/** Which measures are looked at by where they come from. */
export const origins = ['own', 'proposed', 'taken-out'] as const;
export type Origin = (typeof origins)[number];

export const originInWords: Readonly<Record<Origin, string>> = {
  own: 'Worked in this partnership',
  proposed: 'Proposed by this system',
  'taken-out': 'Taken out',
};

/** What of the library is shown: every part may be absent. What was taken out is shown when it is asked for. */
export interface LibraryFilter {
  readonly q: string;
  readonly theme: ThemeCode | undefined;
  readonly source: MeasureSource | undefined;
  readonly body: BodyKind | undefined;
  readonly origin: Origin | undefined;
}

/** The filter that an address asks for; what it does not know is left out. */
export const readLibraryFilter = (query: Readonly<Record<string, string | undefined>>): LibraryFilter => ({
  q: (query.q ?? '').replaceAll('\0', '').slice(0, 100).trim(),
  theme: query.theme !== undefined && isTheme(query.theme) ? query.theme : undefined,
  source: measureSources.find((one) => one === query.source),
  body: bodyKinds.find((one) => one === query.body),
  origin: origins.find((one) => one === query.origin),
});

export const isNarrowed = ({ q, theme, source, body, origin }: LibraryFilter): boolean =>
  q !== '' || theme !== undefined || source !== undefined || body !== undefined || origin !== undefined;

/** Those that a filter lets through, in their order. Every word that was typed stands somewhere in it. */
export function chosenMeasures(all: readonly LibraryEntry[], filter: LibraryFilter): LibraryEntry[] {
  const words = filter.q.toLowerCase().split(/\s+/u);
  return all.filter(
    (one) =>
      (filter.theme === undefined || one.theme === filter.theme) &&
      (filter.source === undefined || one.source === filter.source) &&
      (filter.body === undefined || one.bodies.length === 0 || one.bodies.includes(filter.body)) &&
      isOfOrigin(one, filter.origin) &&
      words.every((word) => textOf(one).includes(word)),
  );
}

const isOfOrigin = ({ own, hidden }: LibraryEntry, origin: Origin | undefined): boolean => {
  if (origin === 'taken-out') return hidden !== undefined;
  return hidden === undefined && (origin === undefined || (own !== undefined) === (origin === 'own'));
};

const textOf = (one: LibraryEntry): string =>
  [one.title, one.different, one.forWhom, one.practice, one.what, one.population, one.whyItWorks, one.cannotShow]
    .join('\n')
    .toLowerCase();
