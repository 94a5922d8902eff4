/** A name as it was typed, with what stood beside it. */
export interface NameTyped {
  readonly name: string;
  readonly body: string;
  readonly email: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nobody is called so: any of them makes it a body, a post or a gap, whatever stands beside it. */
const NEVER = setOf(
  'agency agencies all any authority clinic committee co-ordinator coordinator council department directorate director executive forum group hospital manager n/a nhs none organisation organisations panel partner partners partnership police practitioner safeguarding services tba tbc unit unknown vacant various',
);

/** Surnames that are words for a body or a post too: there are families called Board, Head, Lead, Nurse, Officer, Service, Team and Trust. */
const EITHER = setOf('board chief head lead nurse officer service team trust');

/** What stands before such a word when it is no surname. */
const BESIDE = setOf(
  'abuse adult adults and assistant borough care child children children’s community deputy designated district domestic education fire for health housing integrated leads local mental named of officers operations principal probation protection public quality safety senior social strategic teams the training violence ward women’s',
);

const TITLES = setOf('cllr dame dci di dr ds dsu lady lord miss mr mrs ms mx pc prof professor rev revd sgt sir supt');

/**
 * Whether this is a person’s own name: no team, body, post or gap. A word that can be either is a surname when a title stands before the
 * name, or when the address is made of it, as in "i.team@…" for Ian Team.
 */
export function isOwnName({ name, body, email }: NameTyped): boolean {
  const words = wordsOf(name);
  const [first = '', ...rest] = words;
  if (name.trim().toLowerCase() === body.trim().toLowerCase()) return false;
  if (TITLES.has(first) && rest.length > 0) return true;
  if (words.some((word) => NEVER.has(word)) || words.every((word) => EITHER.has(word) || BESIDE.has(word)))
    return false;
  const ofBody = new Set(wordsOf(body));
  if (words.length === 1 && ofBody.has(first)) return false;
  return !words.some((word) => EITHER.has(word)) || isMadeOf(email, words);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[\s,.]+/u)
    .filter((word) => word !== '');

/** Whether an address is one’s own: the surname with the given name or its first letter, either way round. */
function isMadeOf(email: string, words: readonly string[]): boolean {
  const local = (email.split('@')[0] ?? '').toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const [given, last] = [words[0] ?? '', words.at(-1) ?? ''];
  return [given, given.slice(0, 1)].some((one) => local === one + last || local === last + one);
}
