/** Area, district and inward part of a United Kingdom postcode; the letters CIKMOV never stand in the inward part. */
const POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][ABD-HJLNP-UW-Z]{2})$/;
const SPECIAL = 'GIR0AA';

const SHORT_FORMS: Readonly<Record<string, string>> = {
  apartment: 'flat',
  apt: 'flat',
  avenue: 'ave',
  close: 'cl',
  court: 'ct',
  crescent: 'cres',
  drive: 'dr',
  gardens: 'gdns',
  grove: 'gr',
  lane: 'ln',
  place: 'pl',
  road: 'rd',
  saint: 'st',
  square: 'sq',
  street: 'st',
  terrace: 'ter',
};

/** The postcode in capitals with its one space (DA6 7AT), or undefined when the text has not the shape of one. Not that it exists. */
export function parsePostcode(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s.-]+/g, '');
  if (plain === SPECIAL) return 'GIR 0AA';
  const match = POSTCODE.exec(plain);
  return match === null ? undefined : `${match[1]} ${match[2]}`;
}

/** The outward part of a postcode as `parsePostcode` gives it: the district, coarse enough to show where a full one is not. */
export const outwardPart = (postcode: string): string => postcode.split(' ')[0] ?? '';

/** A word of an address, in small letters, shortened the one way: `rd` for road. */
export const shortForm = (word: string): string => SHORT_FORMS[word] ?? word;

/** An address for comparing only: no case, accents, punctuation or country, and usual words shortened one way. */
export function foldAddress(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(shortForm)
    .join(' ')
    .replace(/ (uk|united kingdom|england)$/, '');
}
