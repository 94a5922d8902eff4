/** A part of the set that was looked at. */
export interface SetPart {
  readonly where: string;
  /** Of its text. */
  readonly hash: string;
}

/** What the look found, with what was said of it. Texts stand under pseudonyms: the second reader holds no key. */
export interface KeptFind {
  readonly where: string;
  readonly says: string;
  readonly words: string;
  readonly reason: string;
}

/** What a check is bound to. */
export interface BoundCheck {
  readonly versionId: string;
  readonly setHash: string;
  readonly firstBy: string;
  readonly secondBy: string | null;
}

/** Where the check for anonymity stands: undone as soon as what was looked at is no longer what would go out. */
export type AnonymityStanding = 'nobody-looked' | 'waits-for-second' | 'stands' | 'undone';

/** Where a check stands beside what would go out today: the final draft and the hash of everything in it. */
export function standingOf(
  check: BoundCheck | undefined,
  goesOut: { readonly versionId: string; readonly setHash: string } | undefined,
): AnonymityStanding {
  if (check === undefined) return 'nobody-looked';
  if (check.versionId !== goesOut?.versionId || check.setHash !== goesOut.setHash) return 'undone';
  return check.secondBy === null ? 'waits-for-second' : 'stands';
}

/** Why somebody cannot be the second to sign. */
export type SecondRefusal = 'same-person' | 'signed-already' | 'undone';

export function secondRefused(
  check: BoundCheck,
  { by, goesOut }: { readonly by: string; readonly goesOut: Parameters<typeof standingOf>[1] },
): SecondRefusal | undefined {
  const standing = standingOf(check, goesOut);
  if (standing === 'undone') return 'undone';
  if (standing === 'stands') return 'signed-already';
  return check.firstBy === by ? 'same-person' : undefined;
}
