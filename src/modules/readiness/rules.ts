import { addDays, type Day } from '../../kernel/day.js';
import type { DutyState } from '../../kernel/duty-state.js';

/** A review that is due within this many days is said beforehand. */
const SOON = 30;

/** Where a standing duty of the partnership is: nothing on record, in place, or to be looked at again. */
export type Standing = 'nothing-yet' | 'in-place' | 'review-soon' | 'review-late';

/** The day a duty is next to be looked at: by its own limit, or by what was set when it was last done, whichever is earlier. */
export function reviewDay(state: DutyState, setBy: Day | undefined): Day | undefined {
  if (state.metOn === undefined) return undefined;
  const days = [state.effectiveDue, setBy].filter((one) => one !== undefined).sort();
  return days[0];
}

export function standingAt(metOn: Day | undefined, reviewBy: Day | undefined, today: Day): Standing {
  if (metOn === undefined) return 'nothing-yet';
  if (reviewBy === undefined) return 'in-place';
  if (reviewBy < today) return 'review-late';
  return reviewBy <= addDays(today, SOON) ? 'review-soon' : 'in-place';
}

/** Hundredths of a per cent in the whole. */
export const WHOLE = 10_000;

export interface Share {
  readonly agencyId: string;
  readonly hundredths: number;
}

export type ShareBlocker =
  | { readonly kind: 'no-shares' }
  | { readonly kind: 'not-a-hundred'; readonly hundredths: number };

/** Percentages must make a hundred, to the hundredth; sums may be anything. */
export function shareBlockers(measure: 'percent' | 'sum', shares: readonly Share[]): ShareBlocker[] {
  if (shares.length === 0) return [{ kind: 'no-shares' }];
  const hundredths = shares.reduce((sum, share) => sum + share.hundredths, 0);
  return measure === 'percent' && hundredths !== WHOLE ? [{ kind: 'not-a-hundred', hundredths }] : [];
}

/** `25`, `33.3`, `1,200.50`, `£1200`: hundredths; undefined for what is no amount; 0 for nothing. */
export function hundredthsOf(typed: string): number | undefined {
  const text = typed.replace(/[\s,£%]/g, '');
  if (text === '') return 0;
  const match = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text);
  return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Hundredths as they are written: 33.3 becomes `33.30`, 25 stays `25`. */
export const amountText = (hundredths: number): string =>
  hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);

/** What is wanting in an agency’s entry. */
export type DirectoryGap =
  | 'no-contact'
  | 'no-chief-officer'
  | 'no-safeguarding-lead'
  | 'nobody-reachable'
  | 'not-checked';

export interface DirectoryEntry {
  readonly contacts: readonly { readonly kind: string; readonly email: string; readonly post: string }[];
  readonly checkedOn: Day | undefined;
}

/** How long a check of an entry holds, in days. The partnership’s own rule. */
const CHECK_HOLDS = 365;

/** A lead for safeguarding is known by the post: the directory has no kind of its own for it. */
const LEADS_SAFEGUARDING = /safeguard/i;

/** Everything that is wanting in an entry, so that a request would reach nobody, or the wrong person. */
export function directoryGaps({ contacts, checkedOn }: DirectoryEntry, today: Day): DirectoryGap[] {
  const gaps: DirectoryGap[] = [];
  if (!contacts.some(({ kind }) => kind === 'contact')) gaps.push('no-contact');
  if (!contacts.some(({ kind }) => kind === 'chief-officer')) gaps.push('no-chief-officer');
  if (!contacts.some(({ post }) => LEADS_SAFEGUARDING.test(post))) gaps.push('no-safeguarding-lead');
  if (contacts.length > 0 && !contacts.some(({ email }) => email !== '')) gaps.push('nobody-reachable');
  if (checkedOn === undefined || addDays(checkedOn, CHECK_HOLDS) < today) gaps.push('not-checked');
  return gaps;
}

/** How the training of somebody on the register stands. */
export type TrainingStanding = 'none' | 'expired' | 'expires-soon' | 'in-date';

/** Training runs out soon when fewer days than these are left: time enough to book a course. */
export const BOOK_BEFORE = 90;

/** The best of what somebody has: one course in date is enough. */
export function trainingStanding(
  trainings: readonly { readonly expiresOn: Day | undefined }[],
  today: Day,
): TrainingStanding {
  if (trainings.length === 0) return 'none';
  const live = trainings.filter(({ expiresOn }) => expiresOn === undefined || expiresOn >= today);
  if (live.length === 0) return 'expired';
  const lasts = live.some(({ expiresOn }) => expiresOn === undefined || expiresOn > addDays(today, BOOK_BEFORE));
  return lasts ? 'in-date' : 'expires-soon';
}
