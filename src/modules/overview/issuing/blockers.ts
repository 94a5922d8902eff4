import type { Day } from '../../../kernel/day.js';
import { hasEnded, type Quarter } from '../quarter.js';
import type { NameLeft } from './names-left.js';

/** Why an overview cannot be issued as it stands. */
export type IssueBlocker =
  | { readonly kind: 'quarter-runs'; readonly until: Day }
  /** Somebody in a review is named, or a review is under its pseudonym. */
  | { readonly kind: 'names'; readonly names: readonly NameLeft[] }
  /** It looks like a name and may be none: somebody has to say so. */
  | { readonly kind: 'to-look-at'; readonly names: readonly NameLeft[] }
  /** The figures are not those that whoever issues it has seen. */
  | { readonly kind: 'figures-changed' };

/** What a decision to issue rests on. */
export interface Issuing {
  readonly quarter: Quarter;
  readonly names: readonly NameLeft[];
  /** They have looked at everything that only looks like a name. */
  readonly hasLooked: boolean;
  /** The hash of the draft that they saw, and of the draft as it is. */
  readonly seen: string;
  readonly now: string;
}

/** Every reason against, none when it can be issued. */
export function issueBlockers({ quarter, names, hasLooked, seen, now }: Issuing, today: Day): IssueBlocker[] {
  const sure = names.filter(({ isSure }) => isSure);
  const unsure = names.filter(({ isSure }) => !isSure);
  const blockers: IssueBlocker[] = [];
  if (!hasEnded(quarter, today)) blockers.push({ kind: 'quarter-runs', until: quarter.to });
  if (sure.length > 0) blockers.push({ kind: 'names', names: sure });
  if (unsure.length > 0 && !hasLooked) blockers.push({ kind: 'to-look-at', names: unsure });
  if (seen !== now) blockers.push({ kind: 'figures-changed' });
  return blockers;
}
