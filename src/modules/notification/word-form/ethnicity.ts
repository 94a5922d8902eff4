import { ETHNICITIES, type EthnicityCode } from '../code-lists.js';
import type { Ethnicity } from '../content.js';
import type { Codec } from './codecs.js';
import { bare, tidy } from './reading-text.js';

/** Everyday words that mean exactly one group of the list; words that could mean two ("Black", "British") are kept as said. */
const EVERYDAY: Readonly<Record<string, EthnicityCode>> = {
  whitebritish: 'white-british',
  britishwhite: 'white-british',
  whiteenglish: 'white-british',
  whiteirish: 'white-irish',
  blackcaribbean: 'black-caribbean',
  blackafrican: 'black-african',
  asianindian: 'asian-indian',
  asianpakistani: 'asian-pakistani',
  asianbangladeshi: 'asian-bangladeshi',
  mixedwhiteandblackcaribbean: 'mixed-white-and-black-caribbean',
  mixedwhiteandblackafrican: 'mixed-white-and-black-african',
  mixedwhiteandasian: 'mixed-white-and-asian',
  declinedtosay: 'not-stated',
  prefernottosay: 'not-stated',
};

const printed = (code: EthnicityCode): string => {
  const choice = ETHNICITIES.find((each) => each.code === code);
  if (choice === undefined) return code;
  return 'group' in choice && choice.group !== undefined ? `${choice.group}: ${choice.label}` : choice.label;
};

const CODES: ReadonlyMap<string, EthnicityCode> = new Map([
  ...Object.entries(EVERYDAY),
  ...ETHNICITIES.flatMap(({ code, label }): [string, EthnicityCode][] => [
    [bare(label), code],
    [bare(printed(code)), code],
  ]),
]);

/** Ethnicity as a group of the national list, or in the words that were written. */
export const ethnicity: Codec<Ethnicity> = {
  say: (value) => (value.kind === 'listed' ? printed(value.code) : value.text),
  read: (text) => {
    const code = CODES.get(bare(text));
    return code === undefined ? { kind: 'described', text: tidy(text) } : { kind: 'listed', code };
  },
};
