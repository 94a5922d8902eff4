import { found } from '../../../platform/errors.js';
import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { byLead, type LeadAtWork, type LedAction } from '../../actions/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { ledChangePaths } from '../paths.js';
import { type Claim, claimsLed, type Measure } from '../queries.js';

/** A claim with the action by which somebody leads it. */
export interface LedClaim extends Claim {
  readonly led: LedAction;
}

/** A recommendation that somebody carries out by actions which they have accepted, for one body. */
export interface LedRecommendation {
  readonly id: string;
  readonly led: LedAction;
  readonly recommendation: NonNullable<LedAction['recommendation']>;
}

/** Actions by which something may be claimed: accepted, neither given up nor taken over by another, and carrying out a recommendation. */
const leading = ({ actions }: Pick<LeadAtWork, 'actions'>): LedAction[] =>
  actions.filter(
    ({ action: { leadState, state } }) =>
      leadState === 'accepted' && state !== 'not-implemented' && state !== 'superseded',
  );

/** What they lead, one for each recommendation and body, by target day. */
export function ledRecommendations(at: Pick<LeadAtWork, 'actions'>): LedRecommendation[] {
  const seen = new Map<string, LedRecommendation>();
  for (const led of leading(at)) {
    const { recommendationId: id, leadBody } = led.action;
    if (id === null || led.recommendation === undefined) continue;
    const key = `${id} ${leadBody.toLowerCase()}`;
    if (!seen.has(key)) seen.set(key, { id, led, recommendation: led.recommendation });
  }
  return [...seen.values()];
}

/** Claims of what they lead: those of their own body alone, whatever else they may read as somebody else. */
export async function ledClaims(work: Work, at: Pick<LeadAtWork, 'actions'>): Promise<LedClaim[]> {
  const theirs = ledRecommendations(at);
  const all = await claimsLed(work, [...new Set(theirs.map(({ id }) => id))]);
  return all.flatMap((claim) => {
    const of = theirs.find(
      ({ id, led }) =>
        id === claim.recommendationId && led.action.leadBody.toLowerCase() === claim.bodyName.toLowerCase(),
    );
    return of === undefined ? [] : [{ ...claim, led: of.led }];
  });
}

/** A claim that the asker leads, and how its texts are read and kept: under pseudonyms. */
export interface ClaimInHand extends LeadAtWork {
  readonly claim: LedClaim;
  text(kept: string): string;
}

/** Lets in by `/actions-led/:id/change/:claim/…` whoever leads the claim; any other claim is not found. */
export const onLedClaim: Guard<ClaimInHand> = {
  ...byLead,
  open: async (work, asked) => {
    const at = await byLead.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const claim = (await ledClaims(work, at)).find(({ id }) => id === asked.params.claim);
    return claim && { ...at, claim, text: await pseudonymsFor(work, claim) };
  },
};

/** A measure of a claim that the asker leads. */
export interface MeasureInHand extends ClaimInHand {
  readonly measure: Measure;
}

/** The same for `…/measures/:measure/…`. */
export const onLedMeasure: Guard<MeasureInHand> = {
  ...onLedClaim,
  open: async (work, asked) => {
    const hand = await onLedClaim.open(work, asked);
    if (hand === undefined || hand instanceof Elsewhere) return hand;
    const measure = hand.claim.measures.find(({ id }) => id === asked.params.measure);
    return measure && { ...hand, measure };
  },
};

/** How a lead writes: under pseudonyms; what they send by link is received by whoever planned the action. */
export const writingOf = ({ lead, claim, text }: Pick<ClaimInHand, 'lead' | 'claim' | 'text'>) => ({
  by: { lead, receivedBy: claim.led.action.recordedBy },
  toPseudonyms: text,
});

/** What a claim says will be different, as its lead reads it. */
export const about = ({ claim, text }: Pick<ClaimInHand, 'claim' | 'text'>): string => text(claim.wording.different);

/** What stands around a form on a claim. */
export const around = ({ partnership, claim, lead }: Pick<ClaimInHand, 'partnership' | 'claim' | 'lead'>) => ({
  caption: `${partnership.name}, ${claim.led.reference}`,
  back: ledChangePaths.one(lead.id, claim.id),
});

/** The recommendation of a form, if the asker leads it. */
export const recommendationIn = (at: Pick<LeadAtWork, 'actions'>, id: unknown): LedRecommendation =>
  found(ledRecommendations(at).find((one) => one.id === id));
