import type { Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type AnonymityCheck, anonymityChecksOf, setOf } from '../anonymity/checks-made.js';
import { type AnonymityStanding, standingOf } from '../anonymity/rules.js';
import { filledText } from '../content.js';
import { fromRecord } from '../filled/from-record.js';
import { partsOfVersion, type ReportVersion, versionsOf } from '../queries.js';
import { contentAsRead } from '../versions/as-read.js';
import { signaturesOf } from './state.js';

/**
 * What would go out otherwise than it was signed: the texts of the version, a name that is switched in them since, or the action plan, which
 * goes out as it stands and was signed as the version says it.
 */
export type SetChange = 'texts' | 'names' | 'plan';

/** What would go out today, beside what was signed. */
export interface SignedSet {
  /** The version last called the final draft. */
  readonly final: ReportVersion | undefined;
  readonly anonymity: AnonymityStanding;
  /** Whether enough have signed the final draft off. */
  readonly signedOff: boolean;
  /** Numbers of the versions that were last signed off and last checked by two, when that is not the final draft. */
  readonly signedBefore: number | undefined;
  readonly checkedBefore: number | undefined;
  /** Empty while nothing of the final draft is signed. */
  readonly changed: readonly SetChange[];
}

/** How what would go out stands to what was signed. */
export async function signedSetOf(work: Work, review: OpenReview): Promise<SignedSet> {
  const versions = await versionsOf(work, review.id);
  const final = versions.find(({ finalDraftAt }) => finalDraftAt !== null);
  const goesOut = final && setOf(review.reference, final);
  const checks = await anonymityChecksOf(work, review.id);
  const signed = (await signaturesOf(work, review.id)).filter(
    ({ completes, withdrawnAt }) => completes && !withdrawnAt,
  );
  const numberOf = (id: string | undefined) =>
    id === final?.id ? undefined : versions.find((version) => version.id === id)?.number;
  const ofFinal = checks.filter(({ versionId }) => versionId === final?.id);
  const signedOff = signed.some(({ versionId }) => versionId === final?.id);
  return {
    final,
    anonymity: standingOf(checks[0], goesOut),
    signedOff,
    signedBefore: signedOff ? undefined : numberOf(signed.at(-1)?.versionId),
    checkedBefore: numberOf(checks.find(({ secondBy }) => secondBy !== null)?.versionId),
    changed:
      final && (signedOff || ofFinal.length > 0) ? await changesIn(work, review, { final, check: ofFinal[0] }) : [],
  };
}

async function changesIn(
  work: Work,
  review: OpenReview,
  { final, check }: { readonly final: ReportVersion; readonly check: AnonymityCheck | undefined },
): Promise<SetChange[]> {
  const { toPseudonyms: as } = await namesOf(work, review);
  const said = (version: Pick<ReportVersion, 'content'>): string =>
    JSON.stringify(partsOfVersion(version).map(({ text }) => text));
  const changes: (SetChange | false)[] = [
    check !== undefined && check.setHash !== setOf(review.reference, final).setHash && 'texts',
    said(final) !== said({ content: contentAsRead(final.content, as) }) && 'names',
    (await planHasMoved(work, review, final)) && 'plan',
  ];
  return changes.filter((change) => change !== false);
}

/** A version that was brought in as a file says its plan in words of its own: nobody can tell. */
async function planHasMoved(work: Work, review: OpenReview, { way, content }: ReportVersion): Promise<boolean> {
  const kept = content.sections.find(({ key }) => key === 'appendix-plan');
  if (way === 'uploaded' || kept === undefined) return false;
  const { toPseudonyms: as } = await namesOf(work, review);
  const now = await fromRecord(work, { review, as }, 'plan');
  return JSON.stringify(kept.filled.map(filledText)) !== JSON.stringify(now.map(filledText));
}
