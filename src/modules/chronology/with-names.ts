import type { Entry } from './entries/queries.js';

/** Every column in which somebody can be named. */
export const entryTexts = [
  'writtenWhen',
  'source',
  'personWords',
  'kind',
  'facts',
  'acted',
  'decision',
  'seenWords',
  'riskTool',
  'response',
  'comment',
] as const satisfies readonly (keyof Entry)[];

/** An entry whose every text has been switched, by `namesOf` of the review. */
export const withNames = <E extends Pick<Entry, (typeof entryTexts)[number]>>(
  entry: E,
  switched: (text: string) => string,
): E => ({ ...entry, ...Object.fromEntries(entryTexts.map((column) => [column, switched(entry[column])])) });
