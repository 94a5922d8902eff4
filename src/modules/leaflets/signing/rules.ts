import type { BoxedKey, LeafletContent, Outcome, PassageKey } from '../kinds.js';

/** Without these it is no leaflet (domain.md 3.18); good practice and links may be missing. */
const NEEDED: readonly PassageKey[] = ['title', 'happened', 'learning', 'changed', 'practice', 'help'];

/** What signing hangs on. */
export interface SigningSituation {
  readonly reportSigned: boolean;
  readonly content: LeafletContent;
  /** Places that may say who somebody is, and nobody has answered. */
  readonly identifiersOpen: number;
  /** Number of the version that waits for a signature. */
  readonly waits: number | undefined;
  /** What the newest signed version says. */
  readonly signed: LeafletContent | undefined;
}

export type LeafletBlocker =
  | { readonly kind: 'report-not-signed' }
  | { readonly kind: 'missing'; readonly passages: readonly PassageKey[] }
  | { readonly kind: 'identifiers'; readonly count: number }
  | { readonly kind: 'waits'; readonly number: number }
  | { readonly kind: 'as-signed' };

/** Every reason why it cannot be put up for signature; empty when it can. */
export function leafletBlockers(situation: SigningSituation): LeafletBlocker[] {
  const { reportSigned, content, identifiersOpen, waits, signed } = situation;
  const missing = NEEDED.filter((key) => content.passages[key] === '');
  const blockers: (LeafletBlocker | false)[] = [
    !reportSigned && { kind: 'report-not-signed' },
    missing.length > 0 && { kind: 'missing', passages: missing },
    identifiersOpen > 0 && { kind: 'identifiers', count: identifiersOpen },
    waits !== undefined && { kind: 'waits', number: waits },
    signed !== undefined && saysTheSame(signed, content) && { kind: 'as-signed' },
  ];
  return blockers.filter((one) => one !== false);
}

const saysTheSame = (one: LeafletContent, other: LeafletContent): boolean =>
  (Object.keys(one.passages) as PassageKey[]).every((key) => one.passages[key] === other.passages[key]);

export type SettlingRefusal = 'settled-already' | 'own-text' | 'not-yours' | 'identifiers-open';

/** Why this person may not settle a version so; undefined when they may. Nobody signs what they wrote. */
export function settlingRefused(
  version: { readonly outcome: Outcome | null; readonly madeBy: string; readonly writtenBy: readonly string[] },
  {
    outcome,
    by,
    identifiersOpen,
  }: { readonly outcome: Outcome; readonly by: string; readonly identifiersOpen: number },
): SettlingRefusal | undefined {
  if (version.outcome !== null) return 'settled-already';
  if (outcome === 'taken-back') return version.madeBy === by ? undefined : 'not-yours';
  if (version.madeBy === by || version.writtenBy.includes(by)) return 'own-text';
  return outcome === 'signed' && identifiersOpen > 0 ? 'identifiers-open' : undefined;
}

/** In what a signed leaflet is no longer what the record says. */
export type OutOfDate = 'report' | 'changed';

/** What has come after a leaflet was signed: a corrected report, or a plan that can show something else. */
export function outOfDate(
  signed: { readonly reportVersionId: string; readonly changedStood: string },
  now: { readonly reportVersionId: string | undefined; readonly changedStands: string },
): OutOfDate[] {
  return [
    ...(now.reportVersionId !== undefined && now.reportVersionId !== signed.reportVersionId ? ['report' as const] : []),
    ...(now.changedStands === signed.changedStood ? [] : ['changed' as const]),
  ];
}

/** Which passage is to be written anew because of it. */
export const rewrittenFor: Readonly<Record<OutOfDate, BoxedKey>> = { report: 'learning', changed: 'changed' };
