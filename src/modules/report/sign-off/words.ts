import { listInWords, plural } from '../../../web/formats.js';
import { familyPaths } from '../../family/index.js';
import type { AnonymityStanding } from '../anonymity/rules.js';
import { checkingPaths } from '../checking-paths.js';
import { reportPaths } from '../paths.js';
import type { SignOffBlocker } from './rules.js';

const anonymityWords: Readonly<Record<Exclude<AnonymityStanding, 'stands'>, string>> = {
  'nobody-looked': 'The whole set has not been checked for anonymity',
  'waits-for-second': 'The check for anonymity waits for its second signature',
  undone: 'The check for anonymity no longer holds: the final draft is another one now',
};

/** A blocker as the page says it, and the page that mends it. */
export function sayBlocker(
  blocker: SignOffBlocker,
  { reference, version }: { readonly reference: string; readonly version: number | undefined },
): { readonly text: string; readonly href: string } {
  switch (blocker.kind) {
    case 'no-final-draft':
      return { text: 'No version has been called the final draft', href: reportPaths.versions(reference) };
    case 'checks-open':
      return {
        text: `${plural(blocker.count, 'message')} of the checks to mend or settle`,
        href: checkingPaths.checks(reference, version),
      };
    case 'nobody-asked-for-facts':
      return { text: 'No agency has been put its passages', href: checkingPaths.factChecks(reference) };
    case 'fact-checks-open':
      return { text: `${plural(blocker.count, 'fact-check')} still open`, href: checkingPaths.factChecks(reference) };
    case 'comments-open':
      return { text: `${plural(blocker.count, 'comment')} not answered`, href: reportPaths.allComments(reference) };
    case 'family-has-not-read':
      return {
        text: 'The family has not read the draft and been answered (F-07)',
        href: familyPaths.family(reference),
      };
    case 'anonymity':
      return { text: anonymityWords[blocker.standing], href: checkingPaths.anonymity(reference) };
    case 'sent-back':
      return {
        text: `Sent back by ${listInWords(blocker.by)}: mend it in another version`,
        href: reportPaths.versions(reference),
      };
    case 'no-signatory':
      return { text: 'Nobody is chair of the partnership now who may sign', href: checkingPaths.signOff(reference) };
  }
}
