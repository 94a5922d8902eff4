import { asc, eq, inArray } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { agencies } from '../../accounts/index.js';
import { actionsOf } from '../../actions/index.js';
import { namesOf } from '../../named-people/index.js';
import { type Recommendation, recommendationsOf } from '../../recommendations/index.js';
import { identifiersOpenIn } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { type ClaimStanding, claimStanding } from '../judging/standing.js';
import { changePaths } from '../paths.js';
import { type Claim, claimsOf } from '../queries.js';
import { publicDecisions } from '../tables.js';
import { withNames } from '../with-names.js';
import { type Decided, decidedMeasures, decidedWording, textsGoingOut } from './rules.js';

export type PublicDecision = typeof publicDecisions.$inferSelect;

/** What boards decided of a review, the first first: the last counts. */
export const publicDecisionsOf = ({ tx }: Work, reviewId: string): Promise<PublicDecision[]> =>
  tx.select().from(publicDecisions).where(eq(publicDecisions.reviewId, reviewId)).orderBy(asc(publicDecisions.number));

/** Everything of a review that may be public of change in practice, under pseudonyms. */
export interface Publishable {
  readonly standings: readonly ClaimStanding[];
  readonly recommendations: readonly Recommendation[];
  /** What in the texts of a claim may say who somebody is, as sentences; those that are public in older words are looked through too. */
  findsOf(claimId: string): readonly string[];
  /** What kind of body has the practice that is to change. */
  sectorOf(agencyId: string | null): string;
}

/** The same whoever asks: real names are read by the program, to look for them in what would be public. */
export const publishableOf = (work: Work, review: OpenReview, decided: Decided | undefined): Promise<Publishable> =>
  asSystem(work, async () => {
    const program: Work = { ...work, actor: { kind: 'system' } };
    const { toPseudonyms } = await namesOf(work, review);
    const plan = await actionsOf(program, review);
    const claims = (await claimsOf(program, review.id)).filter(({ state }) => state !== 'withdrawn');
    const recommendations = (await recommendationsOf(program, review.id)).filter(({ state }) => state === 'issued');
    const issued = new Set(recommendations.map(({ id }) => id));
    const standings = claims
      .filter(({ recommendationId }) => issued.has(recommendationId))
      .map((claim) => claimStanding(withNames(claim, toPseudonyms), plan, work.today));
    const finds = await findsIn(work, review, { standings, decided });
    const ids = [...new Set(claims.flatMap(({ agencyId }) => agencyId ?? []))];
    const rows = ids.length === 0 ? [] : await work.tx.select().from(agencies).where(inArray(agencies.id, ids));
    return {
      ...{ standings, recommendations },
      findsOf: (claimId) => finds.get(claimId) ?? [],
      sectorOf: (agencyId) => rows.find(({ id }) => id === agencyId)?.kind ?? 'other',
    };
  });

/** What is public of a claim in words that are no longer its newest. */
function olderTexts(claim: Claim, decided: Decided): string[] {
  const wording = decidedWording(claim, decided);
  if (wording === undefined || wording.id === claim.wording.id) return [];
  return [textsGoingOut({ wording, measures: decidedMeasures(claim, decided) })];
}

async function findsIn(
  work: Work,
  review: OpenReview,
  { standings, decided }: { readonly standings: readonly ClaimStanding[]; readonly decided: Decided | undefined },
): Promise<ReadonlyMap<string, string[]>> {
  const parts = standings.map(({ claim }) => {
    const older = decided === undefined ? [] : olderTexts(claim, decided);
    return {
      ...{ part: claim.id, key: 'change', where: 'What is to be different' },
      ...{ text: [textsGoingOut(claim), ...older].join('\n\n'), href: changePaths.one(review.reference, claim.id) },
    };
  });
  const finds = await identifiersOpenIn(work, review, parts);
  const said = finds.map(({ part, found = '', says }) => ({ part, says: `“${found}” ${says.toLowerCase()}` }));
  return new Map(
    [...Map.groupBy(said, ({ part }) => part)].map(([part, own]) => [part, [...new Set(own.map(({ says }) => says))]]),
  );
}
