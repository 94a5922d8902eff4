import { listInWords, plural } from '../../../web/formats.js';
import type { PublicRefusal } from '../going-out/make-public.js';
import { passageInWords } from '../kinds.js';
import type { LeafletBlocker, OutOfDate, SettlingRefusal } from './rules.js';

/** Why it cannot be put up for signature, to stand in a list. */
export function sayBlocker(blocker: LeafletBlocker): string {
  switch (blocker.kind) {
    case 'report-not-signed':
      return 'The report is not signed off by the partnership yet';
    case 'missing':
      return `Nothing is said under ${listInWords(blocker.passages.map((key) => `“${passageInWords[key]}”`))}`;
    case 'identifiers':
      return `${plural(blocker.count, 'place')} may say who somebody is`;
    case 'waits':
      return `Version ${blocker.number} waits for a signature`;
    case 'as-signed':
      return 'It says what the version says that was signed off';
  }
}

/** What is said instead of a list where the one reason asks nothing of the co-ordinator. */
export function sayNothingToDo(blocker: LeafletBlocker): string | undefined {
  if (blocker.kind === 'waits')
    return `Version ${blocker.number} waits for its signature: the chair of the partnership, or another co-ordinator, signs it off or sends it back.`;
  return blocker.kind === 'as-signed'
    ? 'The draft says what was signed off. Change it, and a new version can be put up for signature.'
    : undefined;
}

export const settlingRefusals: Readonly<Record<SettlingRefusal, string>> = {
  'settled-already': 'Somebody else has settled this version already',
  'own-text': 'You have written in it: somebody else signs it off',
  'not-yours': 'Somebody else has put it up: they take it back',
  'identifiers-open': 'Words in it may say who somebody is: send it back to be mended',
};

export const publicRefusals: Readonly<Record<PublicRefusal, string>> = {
  'not-signed': 'It is not signed off',
  'identifiers-open': 'Words in it may say who somebody is: put a mended version up for signature',
  'report-not-public': 'The report itself is not public: then its leaflet is not either',
};

export const outOfDateInWords: Readonly<Record<OutOfDate, string>> = {
  report: 'The report was changed and signed off again since this leaflet was made.',
  changed: 'The action plan can show something else now than what this leaflet says has changed.',
};
