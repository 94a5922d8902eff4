import type { PublicationAnswer, PublicationQuestion, PublicationScope, PublicationState, Signs } from '../kinds.js';
import { publicationQuestions } from '../kinds.js';

/** Who signed what of the edition that would be public now. Signatures of other editions are left out before. */
export interface EditionSignature {
  readonly signs: Signs;
  readonly personId: string;
}

/** Everything that publication hangs on, as it stands now. */
export interface PublicationSituation {
  readonly state: PublicationState;
  readonly scope: PublicationScope | null;
  /** The version last called the final draft was signed off by the partnership, and by enough of those who sign. */
  readonly signedOff: boolean;
  /** A version was put to the panel, who read it under their undertaking. */
  readonly panelHasRead: boolean;
  /** Whether the Home Office panel is content: as its newest letter says. */
  readonly qualityAssurance: 'no-letter' | 'not-content' | 'points-open' | 'content';
  readonly family: 'not-told' | 'told' | 'nobody-to-tell';
  /** The newest answer to each question; absent where nobody has answered. */
  readonly answers: Readonly<Partial<Record<PublicationQuestion, PublicationAnswer>>>;
  /** Court cases and inquests of the record that are not over. */
  readonly proceedingsOpen: number;
  /** Identifiers found in what would be public, the address and the title too, that nobody has answered. */
  readonly identifiersOpen: number;
  readonly signatures: readonly EditionSignature[];
  readonly slug: string | null;
  readonly title: string;
  readonly contentNote: string;
  /** Milliseconds since 1970: the day and hour that were set. */
  readonly publishAt: number | null;
  /** Who should be told before, and is not yet. */
  readonly notToldBefore: readonly string[];
}

/** Why a report cannot become public. */
export type PublicationBlocker =
  | { readonly kind: 'not-decided'; readonly state: PublicationState }
  | { readonly kind: 'not-signed-off' }
  | { readonly kind: 'panel-has-not-read' }
  | { readonly kind: 'quality-assurance'; readonly standing: 'no-letter' | 'not-content' | 'points-open' }
  | { readonly kind: 'proceedings-open'; readonly count: number }
  | { readonly kind: 'question-open'; readonly question: PublicationQuestion }
  | { readonly kind: 'stands-against'; readonly question: PublicationQuestion }
  | { readonly kind: 'family-not-told' }
  | { readonly kind: 'identifiers'; readonly count: number }
  | { readonly kind: 'first-look' }
  | { readonly kind: 'second-look' }
  | { readonly kind: 'approvals'; readonly missing: number }
  | { readonly kind: 'page-incomplete'; readonly missing: readonly ('address' | 'title' | 'content-note')[] }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'not-told'; readonly names: readonly string[] };

/** Two people approve, and neither approval stands in for a look (trust D-04). */
export const APPROVALS = 2;

/**
 * Everything that stands between a report and the public; nothing when it may go out at the hour that was set. Each has the page that mends it.
 * The list is the same for a first publication and for a correction.
 */
export function publicationBlockers(situation: PublicationSituation): PublicationBlocker[] {
  const { state, signedOff, panelHasRead, qualityAssurance, proceedingsOpen, family, identifiersOpen } = situation;
  const decided = situation.scope !== null && (state === 'to-publish' || state === 'published');
  const blockers: (PublicationBlocker | false)[] = [
    !decided && { kind: 'not-decided', state },
    !signedOff && { kind: 'not-signed-off' },
    !panelHasRead && { kind: 'panel-has-not-read' },
    qualityAssurance !== 'content' && { kind: 'quality-assurance', standing: qualityAssurance },
    proceedingsOpen > 0 && { kind: 'proceedings-open', count: proceedingsOpen },
    ...questionBlockers(situation.answers),
    family === 'not-told' && { kind: 'family-not-told' },
    identifiersOpen > 0 && { kind: 'identifiers', count: identifiersOpen },
    ...signatureBlockers(situation.signatures),
    ...pageBlockers(situation),
    situation.publishAt === null && { kind: 'no-day' },
    situation.notToldBefore.length > 0 && { kind: 'not-told', names: situation.notToldBefore },
  ];
  return blockers.filter((one) => one !== false);
}

const questionBlockers = (answers: PublicationSituation['answers']): PublicationBlocker[] =>
  publicationQuestions.flatMap((question): PublicationBlocker[] => {
    const answer = answers[question];
    if (answer === 'clear') return [];
    return [{ kind: answer === undefined ? 'question-open' : 'stands-against', question }];
  });

/** The second look is somebody else's than the first; the two who approve are two people. */
function signatureBlockers(signatures: readonly EditionSignature[]): PublicationBlocker[] {
  const by = (signs: Signs): string[] => signatures.flatMap((one) => (one.signs === signs ? [one.personId] : []));
  const first = by('first-look');
  const second = by('second-look').filter((person) => first.some((one) => one !== person));
  const missing = APPROVALS - new Set(by('approval')).size;
  const blockers: (PublicationBlocker | false)[] = [
    first.length === 0 && { kind: 'first-look' },
    second.length === 0 && { kind: 'second-look' },
    missing > 0 && { kind: 'approvals', missing },
  ];
  return blockers.filter((one) => one !== false);
}

function pageBlockers({ slug, title, contentNote }: PublicationSituation): PublicationBlocker[] {
  const missing = (
    [
      [slug ?? '', 'address'],
      [title, 'title'],
      [contentNote, 'content-note'],
    ] as const
  ).flatMap(([value, name]) => (value === '' ? [name] : []));
  return missing.length === 0 ? [] : [{ kind: 'page-incomplete', missing }];
}

/** Why somebody cannot sign. */
export type SigningRefusal =
  | 'edition-changed'
  | 'identifiers-open'
  | 'same-person'
  | 'first-look-first'
  | 'looks-first'
  | 'signed-already';

/** Whether somebody may sign an edition as they want to: looks in turn and by two people, approvals after both. */
export function signingRefused(
  signs: Signs,
  personId: string,
  situation: Pick<PublicationSituation, 'signatures' | 'identifiersOpen'>,
): SigningRefusal | undefined {
  const { signatures, identifiersOpen } = situation;
  const has = (what: Signs, who?: string): boolean =>
    signatures.some((one) => one.signs === what && (who === undefined || one.personId === who));
  if (identifiersOpen > 0) return 'identifiers-open';
  if (has(signs, personId)) return 'signed-already';
  if (signs !== 'approval' && has(signs)) return 'signed-already';
  if (signs === 'first-look') return undefined;
  if (signs === 'second-look') {
    if (!has('first-look')) return 'first-look-first';
    return has('first-look', personId) ? 'same-person' : undefined;
  }
  return has('first-look') && has('second-look') ? undefined : 'looks-first';
}
