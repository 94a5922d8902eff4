import type { ClaimStanding } from '../judging/standing.js';
import type { Claim, ClaimWording, Measure } from '../queries.js';

/** What a board decided last. */
export interface Decided {
  readonly claimsPublic: boolean;
  readonly silenceNamed: boolean;
  readonly wordings: readonly string[];
  readonly definitions: readonly string[];
}

/** Why a claim is not public, or that it is. */
export type PublicStanding =
  | 'public'
  /** Its words were never before the board. */
  | 'not-decided'
  /** Public in the words that the board had; the newer ones wait. */
  | 'public-as-before'
  /** Something in its words may say who somebody is: none of it is public, or older words are that a board had. */
  | 'held-back'
  | 'older-public'
  /** Not agreed yet: nobody's claim. */
  | 'not-agreed'
  /** Of a recommendation that came after the report, as one that took the place of another. */
  | 'not-in-report';

/** A claim that can be public at all: agreed, and not withdrawn. */
export const isAgreed = ({ state }: Pick<Claim, 'state'>): boolean => state === 'agreed' || state === 'settled';

/** The newest of its wordings that the board had before it. */
export const decidedWording = (claim: Pick<Claim, 'wordings'>, decided: Decided): ClaimWording | undefined =>
  decided.claimsPublic ? claim.wordings.findLast(({ id }) => decided.wordings.includes(id)) : undefined;

/** The measures that go on, and whose present definition the board had before it. */
export const decidedMeasures = (claim: Pick<Claim, 'measures'>, decided: Decided): Measure[] =>
  claim.measures.filter(({ endedOn, definition }) => endedOn === null && decided.definitions.includes(definition.id));

/** How a claim stands to the public. */
export function publicStanding(claim: Claim, decided: Decided | undefined, finds: readonly string[]): PublicStanding {
  if (!isAgreed(claim)) return 'not-agreed';
  const wording = decided && decidedWording(claim, decided);
  if (finds.length > 0) return wording === undefined ? 'held-back' : 'older-public';
  if (wording === undefined) return 'not-decided';
  const all =
    wording.id === claim.wording.id &&
    claim.measures
      .filter(({ endedOn }) => endedOn === null)
      .every(({ definition }) => decided?.definitions.includes(definition.id) === true);
  return all ? 'public' : 'public-as-before';
}

/** The texts of a claim that would be public: those that are looked through. */
export const textsGoingOut = ({ wording, measures }: Pick<Claim, 'wording' | 'measures'>): string =>
  [
    ...[wording.different, wording.forWhom, wording.practice],
    ...measures
      .filter(({ endedOn }) => endedOn === null)
      .flatMap(({ definition }) => [definition.what, definition.population]),
  ].join('\n\n');

/**
 * What a board has before it: the newest words of every agreed claim in which nothing says who somebody is. Of a claim that is held back, the words
 * that a board had before stay as they were decided.
 */
export function wordsBeforeBoard(
  standings: readonly ClaimStanding[],
  { findsOf, before }: { findsOf(claimId: string): readonly string[]; readonly before: Decided | undefined },
): { readonly wordings: string[]; readonly definitions: string[] } {
  const agreed = standings.map(({ claim }) => claim).filter(isAgreed);
  const [heldBack, out] = [true, false].map((held) => agreed.filter(({ id }) => findsOf(id).length > 0 === held));
  const measured = (claims: readonly Claim[] = []) =>
    claims.flatMap(({ measures }) => measures.filter(({ endedOn }) => endedOn === null));
  const kept = (ids: readonly string[], decided: readonly string[] = []) => ids.filter((id) => decided.includes(id));
  const older = (heldBack ?? []).flatMap(({ wordings }) => wordings.map(({ id }) => id));
  return {
    wordings: [...(out ?? []).map(({ wording }) => wording.id), ...kept(older, before?.wordings)],
    definitions: [
      ...measured(out).map(({ definition }) => definition.id),
      ...kept(
        measured(heldBack).map(({ definition }) => definition.id),
        before?.definitions,
      ),
    ],
  };
}
