import { type ChronologyState, chronologyState } from '../rules.js';

/** What an agency's chronology holds, as far as handing it in hangs on it. */
export interface ToHandIn {
  readonly entries: number;
  /** An import that waits to be taken in or given up, by id. */
  readonly importsWaiting: readonly string[];
  readonly undated: number;
  readonly withoutComment: number;
  readonly notMasked: number;
  /** Sent back before: what was changed has to be said. */
  readonly wasSentBack: boolean;
  readonly answer: string;
}

export type HandInBlocker =
  | { readonly kind: 'no-entries' }
  | { readonly kind: 'import-waiting'; readonly id: string }
  | { readonly kind: 'answer-missing' };

/** Everything that stands against handing it in; empty when nothing does. A source each entry has: it cannot be saved without. */
export function handInBlockers({ entries, importsWaiting, wasSentBack, answer }: ToHandIn): HandInBlocker[] {
  return [
    ...(entries === 0 ? [{ kind: 'no-entries' as const }] : []),
    ...importsWaiting.map((id) => ({ kind: 'import-waiting' as const, id })),
    ...(wasSentBack && answer.trim() === '' ? [{ kind: 'answer-missing' as const }] : []),
  ];
}

/** What whoever hands it in should know; it does not stand in the way. */
export function handInNotes({ undated, withoutComment, notMasked }: ToHandIn): string[] {
  const said = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [count === 1 ? `1 entry ${one}` : `${count.toLocaleString('en-GB')} entries ${many}`];
  return [
    ...said(undated, 'has no date and will stand at the end', 'have no date and will stand at the end'),
    ...said(withoutComment, 'has no comment by the author', 'have no comment by the author'),
    ...said(
      notMasked,
      'does not say that names and other identifiers were taken out',
      'do not say that names and other identifiers were taken out',
    ),
  ];
}

type Dates = Parameters<typeof chronologyState>[0];

/** What those who run the review may do with it now. */
export const stepsOpen = (dates: Dates): Readonly<Record<'accept' | 'sendBack' | 'release' | 'withdraw', boolean>> => {
  const state: ChronologyState = chronologyState(dates);
  return {
    accept: state === 'handed-in',
    sendBack: state === 'handed-in' || state === 'accepted',
    release: state === 'accepted',
    withdraw: state === 'released',
  };
};
