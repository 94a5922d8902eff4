import { type Day, inWords } from '../../../kernel/day.js';
import { type DateKind, dateKinds, type KindId } from '../kinds.js';
import type { DateState } from '../words.js';

/** A key date as rules need it. */
export interface KeyDate {
  readonly kind: DateKind;
  readonly on: Day;
  readonly state: DateState;
}

/** Why a key date cannot stand. */
export type DateBlocker =
  | { readonly kind: 'has-not-come' }
  | { readonly kind: 'has-gone' }
  | { readonly kind: 'before'; readonly other: KeyDate }
  | { readonly kind: 'after'; readonly other: KeyDate };

/** Dates that have an order by their nature: nothing ends before it starts. */
const ordered: readonly (readonly [DateKind, DateKind])[] = [
  ['charge', 'trial-start'],
  ['trial-start', 'trial-end'],
  ['trial-start', 'verdict'],
  ['verdict', 'sentence'],
  ['sentence', 'appeal-end'],
  ['appeal-lodged', 'appeal-end'],
  ['opened', 'inquest-conclusion'],
  ['inquest', 'inquest-conclusion'],
  ['future-deaths-report', 'future-deaths-reply'],
  ['referral', 'report-published'],
];

/**
 * Every reason why a date cannot stand beside the others of its proceeding. What took place lies behind us and what is planned ahead; what
 * is off is bound by nothing.
 */
export function keyDateBlockers(date: KeyDate, others: readonly KeyDate[], today: Day): DateBlocker[] {
  if (date.state === 'cancelled') return [];
  const standing = others.filter(({ state }) => state !== 'cancelled');
  const blockers: DateBlocker[] = [];
  if (date.state === 'happened' && date.on > today) blockers.push({ kind: 'has-not-come' });
  if (date.state === 'planned' && date.on < today) blockers.push({ kind: 'has-gone' });
  for (const [first, then] of ordered) {
    const late = date.kind === first ? standing.find(({ kind, on }) => kind === then && on < date.on) : undefined;
    const early = date.kind === then ? standing.find(({ kind, on }) => kind === first && on > date.on) : undefined;
    if (late !== undefined) blockers.push({ kind: 'after', other: late });
    if (early !== undefined) blockers.push({ kind: 'before', other: early });
  }
  return blockers;
}

/** The reason beside the field that mends it. */
export function sayDateBlocker(blocker: DateBlocker): { field: string; message: string } {
  switch (blocker.kind) {
    case 'has-not-come':
      return {
        field: 'on',
        message: 'What took place must be today or in the past. Select “It is planned” if it is to come',
      };
    case 'has-gone':
      return {
        field: 'on',
        message: 'What is planned must be today or in the future. Select “It took place” if it did',
      };
    case 'before':
      return { field: 'on', message: `Date must be the same as or after ${saidOf(blocker.other)}` };
    case 'after':
      return { field: 'on', message: `Date must be the same as or before ${saidOf(blocker.other)}` };
  }
}

const saidOf = ({ kind, on }: KeyDate): string => `${inWords(on)} (${dateKinds[kind]})`;

/** Material is frozen from the charge until the outcome is final. */
export type LegalHold =
  | { readonly state: 'none' }
  | { readonly state: 'held'; readonly since: Day; readonly until: 'outcome' | 'appeal' }
  | { readonly state: 'released'; readonly since: Day; readonly on: Day };

/** Where the legal hold stands: a charge starts it; the outcome and the end of an appeal, or of the time for one, release it. */
export function legalHold(cases: readonly { readonly kind: KindId; readonly dates: readonly KeyDate[] }[]): LegalHold {
  const holds = cases.filter(({ kind }) => kind === 'criminal').map(({ dates }) => holdOf(dates));
  const held = holds.flatMap((hold) => (hold.state === 'held' ? [hold] : []));
  const released = holds.flatMap((hold) => (hold.state === 'released' ? [hold] : []));
  held.sort((one, other) => (one.since < other.since ? -1 : 1));
  released.sort((one, other) => (one.on > other.on ? -1 : 1));
  return held[0] ?? released[0] ?? { state: 'none' };
}

const OUTCOMES: readonly DateKind[] = ['verdict', 'trial-end', 'sentence'];

function holdOf(dates: readonly KeyDate[]): LegalHold {
  const took = (...wanted: readonly DateKind[]): Day | undefined =>
    dates
      .filter(({ kind, state }) => state === 'happened' && wanted.includes(kind))
      .map(({ on }) => on)
      .sort()
      .at(-1);
  const since = took('charge');
  if (since === undefined) return { state: 'none' };
  const dropped = took('discontinued');
  if (dropped !== undefined) return { state: 'released', since, on: dropped };
  if (took(...OUTCOMES) === undefined) return { state: 'held', since, until: 'outcome' };
  const final = took('appeal-end');
  return final === undefined ? { state: 'held', since, until: 'appeal' } : { state: 'released', since, on: final };
}

/** What differs between two readings of the same thing, field by field. */
export function changesBetween<T extends Readonly<Record<string, string>>>(
  stood: T,
  stands: T,
): { what: string; stood: string; stands: string }[] {
  return Object.keys(stood).flatMap((what) => {
    const [before = '', after = ''] = [stood[what], stands[what]];
    return before === after ? [] : [{ what, stood: before, stands: after }];
  });
}
