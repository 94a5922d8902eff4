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
import { claimsOf } from '../queries.js';
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
  /** What in the newest words of a claim may say who somebody is, as sentences. */
  findsOf(claimId: string): readonly string[];
  /** The same of the words that are public by the last decision. */
  findsInPublic(claimId: string): readonly string[];
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
      findsInPublic: (claimId) => finds.get(inPublic(claimId)) ?? [],
      sectorOf: (agencyId) => rows.find(({ id }) => id === agencyId)?.kind ?? 'other',
    };
  });

/** What is looked through: the newest words of each claim, and those that are public by the last decision. */
async function findsIn(
  work: Work,
  review: OpenReview,
  { standings, decided }: { readonly standings: readonly ClaimStanding[]; readonly decided: Decided | undefined },
): Promise<ReadonlyMap<string, string[]>> {
  const parts = standings.flatMap(({ claim }) => {
    const at = { key: 'change', where: 'What is to be different', href: changePaths.one(review.reference, claim.id) };
    const wording = decided && decidedWording(claim, decided);
    const measures = decided === undefined ? [] : decidedMeasures(claim, decided);
    return [
      { ...at, part: claim.id, text: textsGoingOut(claim) },
      ...(wording === undefined
        ? []
        : [{ ...at, part: inPublic(claim.id), text: textsGoingOut({ wording, measures }) }]),
    ];
  });
  const finds = await identifiersOpenIn(work, review, parts);
  const said = finds.map(({ part, found = '', says }) => ({ part, says: `“${found}” ${says.toLowerCase()}` }));
  return new Map(
    [...Map.groupBy(said, ({ part }) => part)].map(([part, own]) => [part, [...new Set(own.map(({ says }) => says))]]),
  );
}

const inPublic = (claimId: string): string => `public:${claimId}`;
