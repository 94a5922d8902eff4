import { ANYTHING, type Wanted } from './library.js';

const LONGEST_SEARCH = 200;

/** What a query asks for; anything else in it is nothing. */
export function wantedIn(query: Readonly<Record<string, unknown>>): Wanted {
  const asked = (key: keyof Wanted): string => {
    const value = query[key];
    return typeof value === 'string' ? value.slice(0, LONGEST_SEARCH) : '';
  };
  const keys = Object.keys(ANYTHING) as (keyof Wanted)[];
  return { ...ANYTHING, ...Object.fromEntries(keys.map((key) => [key, asked(key)])) };
}
