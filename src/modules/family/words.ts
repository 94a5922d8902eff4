import { longDate } from '../../web/formats.js';
import type { ApproachBlocker, SendingBlocker } from './rules.js';

/** Why nobody is to approach somebody, and what to do. */
export function approachBlockerInWords(blocker: ApproachBlocker): string {
  return blocker.kind === 'died'
    ? `They died on ${longDate(blocker.on)}. Nobody approaches them or writes to them any more`
    : 'They are not to be contacted: read why on their record';
}

/** Why a letter is not to go, and what to do. */
export function sendingBlockerInWords(blocker: SendingBlocker): string {
  switch (blocker.kind) {
    case 'warning-changed':
      return 'The safe-contact warning was changed after this letter was written. Read the warning, and write the letter anew';
    case 'sent-already':
      return 'This letter has been sent already';
    case 'withdrawn':
      return 'This letter was withdrawn, and is not to go';
    default:
      return approachBlockerInWords(blocker);
  }
}
