import type { ClaimBlocker } from './rules.js';

/** Why a claim cannot be agreed, and what mends it. */
export function claimBlockerInWords(blocker: ClaimBlocker): string {
  switch (blocker.kind) {
    case 'no-measure':
      return 'Say how the change will be seen: add a measure';
    case 'no-baseline':
      return `Measure ${blocker.measure}: give its baseline, or say why there can be none`;
    case 'no-target':
      return `Measure ${blocker.measure}: say what is to be reached`;
  }
}
