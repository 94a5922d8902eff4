import { type Day, dayInLondon } from '../../../kernel/day.js';
import { and, desc, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { findings } from '../../findings/index.js';
import { itemsOf } from '../../learning/index.js';
import { recommendations } from '../../recommendations/index.js';
import { claims, claimWordings } from '../tables.js';

/** A claim as far as something found later is held beside it. */
export interface ClaimBeside {
  readonly id: string;
  readonly reviewId: string;
  /** What will be different, in which practice, and the recommendation that it came from. */
  readonly text: string;
  readonly themes: readonly string[];
  readonly agencyId: string | null;
  readonly bodyName: string;
  readonly recordedOn: Day;
}

/** What was found, or learned elsewhere. */
export interface Found {
  readonly findingId: string | null;
  readonly learningItemId: string | null;
  /** Of a finding: its review, whose own claims it does not challenge. */
  readonly reviewId: string | null;
  readonly text: string;
  readonly themes: readonly string[];
  readonly agencies: readonly string[];
  /** Of learning: bodies that are no agency here, as somebody wrote them. */
  readonly otherBodies: string;
  readonly on: Day;
}

/** Whether it was found after a claim was recorded, and not in its own review: what may challenge it. */
export const isLater = (found: Pick<Found, 'reviewId' | 'on'>, claim: ClaimBeside): boolean =>
  found.reviewId !== claim.reviewId && found.on > claim.recordedOn;

/** What was found, and the claims that it is held beside, as both were read. */
export interface Held {
  readonly found: readonly Found[];
  readonly claims: readonly ClaimBeside[];
}

/** Good practice challenges nothing. */
export const KINDS_THAT_CHALLENGE = ['issue', 'missed-opportunity', 'lesson'] as const;

/** All that was found in a partnership, or one thing. */
export interface Asked {
  readonly partnershipId: string;
  readonly findingId?: string | undefined;
  readonly learningItemId?: string | undefined;
}

/** Both sides, read once. */
export const heldBeside = async (work: Work, asked: Asked): Promise<Held> => ({
  found: await foundIn(work, asked),
  claims: await claimsBeside(work, asked.partnershipId),
});

/** Claims of a partnership that are followed, as they read now: one query. What is still proposed cannot be challenged, and takes no place. */
async function claimsBeside({ tx }: Work, partnershipId: string): Promise<ClaimBeside[]> {
  const rows = await tx
    .selectDistinctOn([claims.id], { claim: claims, wording: claimWordings, from: recommendations })
    .from(claims)
    .innerJoin(claimWordings, eq(claimWordings.claimId, claims.id))
    .innerJoin(recommendations, eq(recommendations.id, claims.recommendationId))
    .where(and(eq(claims.partnershipId, partnershipId), inArray(claims.state, ['agreed', 'settled'])))
    .orderBy(claims.id, desc(claimWordings.number));
  return rows.map(({ claim, wording, from }) => ({
    ...{ id: claim.id, reviewId: claim.reviewId, agencyId: claim.agencyId, bodyName: claim.bodyName },
    text: [wording.different, wording.practice, from.title, from.wording].join('. '),
    themes: [from.theme, ...from.moreThemes].filter((theme) => theme !== ''),
    recordedOn: dayInLondon(claim.recordedAt),
  }));
}

/** What was found in reviews of a partnership and agreed, good practice left out, and what was taken in from elsewhere, point by point. */
async function foundIn(work: Work, { partnershipId, findingId, learningItemId }: Asked): Promise<Found[]> {
  return [
    ...(learningItemId === undefined ? await findingsFound(work, partnershipId, findingId) : []),
    ...(findingId === undefined ? await pointsLearned(work, partnershipId, learningItemId) : []),
  ];
}

async function findingsFound({ tx }: Work, partnershipId: string, id: string | undefined): Promise<Found[]> {
  const rows = await tx
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.partnershipId, partnershipId),
        eq(findings.state, 'agreed'),
        inArray(findings.kind, [...KINDS_THAT_CHALLENGE]),
        id === undefined ? undefined : eq(findings.id, id),
      ),
    );
  return rows.map((one) => ({
    ...{ findingId: one.id, learningItemId: null, reviewId: one.reviewId, text: `${one.title}. ${one.text}` },
    ...{ themes: one.themes, agencies: one.agencies, otherBodies: '', on: one.foundOn },
  }));
}

async function pointsLearned(work: Work, partnershipId: string, id: string | undefined): Promise<Found[]> {
  const items = (await itemsOf(work, partnershipId)).filter((item) => id === undefined || item.id === id);
  return items.flatMap((item) =>
    item.points.map(({ text, theme }) => ({
      ...{ findingId: null, learningItemId: item.id, reviewId: null, text, themes: theme === '' ? [] : [theme] },
      ...{ agencies: item.agencies, otherBodies: item.otherBodies, on: item.receivedOn },
    })),
  );
}
