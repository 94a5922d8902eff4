import type { Day } from '../../../kernel/day.js';
import { isTheme, THEMES, type ThemeCode } from '../../../kernel/themes.js';
import { type Done, dones } from '../../actions/index.js';
import { type Strength, strengths, type Verdict } from '../kinds.js';
import type { Asked } from './asked.js';
import { type Lasting, lastings } from './lasting.js';

/** What a recommendation is to make different at one body, and how far that is, with nobody's name or pseudonym in it. */
export interface ChangeRow {
  readonly recommendationId: string;
  /** Undefined: nobody has said how change would be seen. */
  readonly claimId: string | undefined;
  /** Of the review. */
  readonly reference: string;
  /** Of the recommendation in its review. */
  readonly number: number;
  readonly title: string;
  readonly themes: readonly ThemeGroup[];
  /** Whose practice is to change; '' where a recommendation is for nobody yet. */
  readonly body: string;
  readonly claim: { readonly different: string; readonly forWhom: string; readonly practice: string } | undefined;
  readonly done: Done;
  readonly strength: Strength;
  readonly verdict: Verdict | undefined;
  readonly lasting: Lasting;
  readonly asked: readonly Asked[];
  /** The day of the newest figure. */
  readonly readOn: Day | undefined;
}

/** One of the seven themes, or `other` for a code that is none of them: a theme that was renamed, or none. */
export type ThemeGroup = ThemeCode | 'other';

export const themeGroups: readonly { readonly code: ThemeGroup; readonly label: string }[] = [
  ...THEMES,
  { code: 'other', label: 'Other themes' },
];

/** The themes under which something with these codes stands: at least one. */
export function themeGroupsOf(codes: readonly string[]): ThemeGroup[] {
  const known = [...new Set(codes.filter(isTheme))];
  return known.length > 0 ? known : ['other'];
}

/** Proof that says something: nothing said of how change would be seen is one of its steps, the lowest. */
export const proofs = ['nothing-said', ...strengths] as const;
export type Proof = (typeof proofs)[number];

export const proofInWords: Readonly<Record<Proof, string>> = {
  'nothing-said': 'Nothing said of how change would be seen',
  none: 'No proof',
  weak: 'Weak proof',
  moderate: 'Moderate proof',
  strong: 'Strong proof',
};

export const proofOf = ({ claimId, strength }: Pick<ChangeRow, 'claimId' | 'strength'>): Proof =>
  claimId === undefined ? 'nothing-said' : strength;

/** A change that can be counted as one: the proof is moderate or strong, and nothing since says that it did not last. */
export const isShown = ({ claimId, strength, lasting }: ChangeRow): boolean =>
  claimId !== undefined &&
  (strength === 'moderate' || strength === 'strong') &&
  (lasting === 'held' || lasting === 'seen' || lasting === 'not-assessed');

/** A recommendation, which reads as the weakest of its claims. */
export interface RecommendationRead {
  readonly done: Done;
  readonly proof: Proof;
  readonly lasting: Lasting;
  readonly rows: readonly ChangeRow[];
}

const weakest = <Value extends string>(order: readonly Value[], values: readonly Value[]): Value | undefined =>
  order.find((value) => values.includes(value));

/** The recommendations of these rows, each once. */
export function recommendationsRead(rows: readonly ChangeRow[]): RecommendationRead[] {
  return [...Map.groupBy(rows, ({ recommendationId }) => recommendationId).values()].map((own) => ({
    done:
      weakest(
        dones,
        own.map(({ done }) => done),
      ) ?? 'no-action',
    proof: weakest(proofs, own.map(proofOf)) ?? 'nothing-said',
    lasting:
      weakest(
        [...lastings].toReversed(),
        own.map(({ lasting }) => lasting),
      ) ?? 'not-assessed',
    rows: own,
  }));
}
