import type { SigningRule, Stance } from '../outcomes.js';

/** What one signatory said. */
export interface Signed {
  readonly personId: string;
  readonly stance: Stance;
}

/** Where the signing of one request stands. */
export type SigningState =
  | { readonly kind: 'open'; readonly waitingFor: readonly string[] }
  | { readonly kind: 'signed' }
  | { readonly kind: 'stopped'; readonly by: readonly string[] }
  | { readonly kind: 'nobody-left' };

/**
 * Where the signing stands. Under `one` the first agreement decides, and a dissent is kept beside it. Under `each` everybody who was asked
 * must agree, so one dissent stops it. Who stands aside because of a conflict is left out of the count, and nobody can decide alone by
 * everybody else's standing aside unless they agree themselves.
 */
export function signingState(
  rule: SigningRule,
  signatories: readonly string[],
  signatures: readonly Signed[],
): SigningState {
  const stanceOf = new Map(signatures.map(({ personId, stance }) => [personId, stance]));
  const remaining = signatories.filter((id) => stanceOf.get(id) !== 'stands-aside');
  if (remaining.length === 0) return { kind: 'nobody-left' };
  const agreed = remaining.filter((id) => stanceOf.get(id) === 'agrees');
  const dissenting = remaining.filter((id) => stanceOf.get(id) === 'dissents');
  const waitingFor = remaining.filter((id) => !stanceOf.has(id));
  if (rule === 'one') {
    if (agreed.length > 0) return { kind: 'signed' };
    return waitingFor.length > 0 ? { kind: 'open', waitingFor } : { kind: 'stopped', by: dissenting };
  }
  if (dissenting.length > 0) return { kind: 'stopped', by: dissenting };
  return waitingFor.length > 0 ? { kind: 'open', waitingFor } : { kind: 'signed' };
}
