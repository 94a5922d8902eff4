import { type PassageKey, type Passages, passageKeys } from '../kinds.js';

/** Own words of a passage; null where it follows the record. */
export type Own = string | null;
type Owns = Readonly<Record<PassageKey, Own>>;

/** What is to be written, or the passages that somebody else has changed otherwise meanwhile. */
export type PutTogether =
  | { readonly changes: readonly { readonly key: PassageKey; readonly own: Own }[] }
  | { readonly both: readonly PassageKey[] };

/** Puts what somebody typed, who began at `base`, together with what stands there `now`: passage by passage, so that two who write at once lose nothing. */
export function putTogether(base: Owns, typed: Owns, now: Owns): PutTogether {
  const mine = passageKeys.filter((key) => typed[key] !== base[key] && typed[key] !== now[key]);
  const both = mine.filter((key) => now[key] !== base[key]);
  return both.length > 0 ? { both } : { changes: mine.map((key) => ({ key, own: typed[key] })) };
}

/** What was typed, with null for each passage that still says what was proposed when the page was shown. */
export const ownIn = (typed: Passages, wasProposed: (key: PassageKey, text: string) => boolean): Owns =>
  Object.fromEntries(passageKeys.map((key) => [key, wasProposed(key, typed[key]) ? null : typed[key]])) as Record<
    PassageKey,
    Own
  >;
