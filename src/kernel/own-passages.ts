/** What people wrote themselves in passages that otherwise follow the record: one that is null, or not there, follows it. */
export type OwnPassages<Key extends string> = ReadonlyMap<Key, string | null>;

/** A passage that is to be written; with null it follows the record again. */
export interface PassageChange<Key extends string> {
  readonly passage: Key;
  readonly own: string | null;
}

/** What is to be written, or the passages that somebody else has changed otherwise meanwhile. */
export type PutTogether<Key extends string> =
  | { readonly changes: readonly PassageChange<Key>[] }
  | { readonly both: readonly Key[] };

/**
 * Puts what somebody `typed`, who began at `base`, together with what stands there `now`: passage by passage, so that two who write at once lose
 * nothing. A passage that is not among those typed was left alone.
 */
export function putTogether<Key extends string>(
  typed: OwnPassages<Key>,
  { base, now }: { readonly base: OwnPassages<Key>; readonly now: OwnPassages<Key> },
): PutTogether<Key> {
  const isIn = (passages: OwnPassages<Key>, { passage, own }: PassageChange<Key>) =>
    (passages.get(passage) ?? null) === own;
  const mine = [...typed].map(([passage, own]) => ({ passage, own }));
  const changes = mine.filter((one) => !isIn(base, one) && !isIn(now, one));
  const both = changes
    .map(({ passage }) => passage)
    .filter((one) => (now.get(one) ?? null) !== (base.get(one) ?? null));
  return both.length > 0 ? { both } : { changes };
}
