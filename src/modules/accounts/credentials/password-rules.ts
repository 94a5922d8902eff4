import { commonWords, keyRuns } from './common-passwords.js';

/** The shortest and the longest password taken, in characters. */
export const PASSWORD_LENGTH = { min: 12, max: 256 } as const;

/** Characters that must be left once common words, names and runs of keys are taken out. */
const OWN_PART = 8;

/** What is known of the person and the place: words a guesser tries first. */
export interface PasswordAbout {
  readonly name: string;
  readonly email: string;
  /** Of the partnership and whatever else is local. */
  readonly words: readonly string[];
}

/** The password in one spelling, so that the same keys give the same password on every device. */
export const spelled = (password: string): string => password.normalize('NFKC');

/**
 * Why a password cannot be taken, as a sentence saying what to do; undefined when it can. Length counts, not kinds of characters:
 * trust bar I-02. `isBreached` asks the installation's own list.
 */
export function passwordProblem(
  typed: string,
  about: PasswordAbout,
  isBreached: (password: string) => boolean,
): string | undefined {
  const password = spelled(typed);
  const length = [...password].length;
  if (length === 0) return 'Enter a password';
  if (length < PASSWORD_LENGTH.min) return `Your password must have ${PASSWORD_LENGTH.min} characters or more`;
  if (length > PASSWORD_LENGTH.max) return `Your password must have ${PASSWORD_LENGTH.max} characters or fewer`;
  if (isBreached(password)) return 'This password is known from a data breach. Choose another';
  if (new Set(password.toLowerCase()).size < 5) return 'This password repeats the same few characters. Choose another';
  if (ownPart(password, about) < OWN_PART)
    return 'This password is easy to guess: it is made of common words, names or runs of keys. Add words of your own, such as three that have nothing to do with one another';
  return undefined;
}

/** How much of it a guesser would not try first. Years and other numbers count for nothing. */
function ownPart(password: string, about: PasswordAbout): number {
  let rest = folded(password);
  const personal = [about.name, about.email, ...about.words].flatMap((text) => folded(text).split(/[^\p{L}\p{N}]+/u));
  const words = [...commonWords.map(folded), ...personal].filter((word) => word.length >= 3);
  for (const word of words.sort((one, other) => other.length - one.length)) rest = rest.replaceAll(word, ' ');
  return [...withoutRuns(rest).replace(/\p{N}{2,}|\s/gu, '')].length;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Small letters, with digits and signs that stand in for letters read as those; digits inside a number stay. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=\p{L})[013457@$!](?=\p{L})|(?<!\p{N})[013457@$](?=\p{L}{2})/gu, (sign) => LOOKALIKES[sign] ?? sign);

function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at);
    if (run < 4) rest += text[at];
    at += run < 4 ? 1 : run;
  }
  return rest;
}

/** Length of the run of neighbouring keys, or of one repeated, that begins here. */
function runAt(text: string, at: number): number {
  let longest = 1;
  while (text[at + longest] === text[at]) longest += 1;
  for (const keys of keyRuns) {
    let length = 4;
    while (at + length <= text.length && keys.includes(text.slice(at, at + length))) length += 1;
    longest = Math.max(longest, length - 1 >= 4 ? length - 1 : 1);
  }
  return longest;
}
