import { type Day, dayInLondon } from '../../../kernel/day.js';
import { asSystem } from '../../../platform/as-system.js';
import type { Work } from '../../../platform/work.js';
import { type ActionAsAt, actionsAsAt, actionsIn, type PlannedAction } from '../../actions/index.js';
import { readWithoutNames, type WithoutNames } from '../../learning/index.js';
import { type RecommendationAsAt, recommendationsAsAt } from '../../recommendations/index.js';
import { restsOnNothing } from '../counted.js';
import { type Claim, claimsIn } from '../queries.js';
import { withNames } from '../with-names.js';
import { type ArrangedRow, arrange, type IssuedOne } from './arrange.js';
import { claimAsAt } from './as-at.js';
import type { ChangeRow } from './rows.js';

/**
 * What was to change in all reviews that the asker's board may read of, and whether it did, without a name or a pseudonym. With each claim
 * comes its standing, its texts without names as well.
 */
export const changesOf = (work: Work, partnershipId: string): Promise<ArrangedRow[]> =>
  readWithoutNames(work, partnershipId, async (program, read) => {
    const ids = [...new Set(read.issued.map(({ reviewId }) => reviewId))];
    const claims = await claimsIn(program, ids);
    return arrange({
      issued: issuedOnes(read),
      claims: claims.map((claim) => forBoards(claim, (text) => read.without(claim.reviewId, text))),
      actions: read.actions.map((planned) => ({
        ...planned,
        proofs: planned.proofs.map((proof) => ({ ...proof, title: SOME_PROOF })),
      })),
      today: work.today,
    });
  });

/** Titles of proof and reasons of judgements name people of agencies now and then: boards read of what kind it is, by whom, and of which day. */
const SOME_PROOF = 'An item of proof';

const forBoards = (claim: Claim, without: (text: string) => string): Claim => {
  const { evidence, judgements, vouches, ...read } = withNames(claim, without);
  return {
    ...read,
    evidence: evidence.map((one) => ({
      ...{ ...one, title: SOME_PROOF, words: '', producerName: '' },
      // Its words are not for boards; that it has some still counts where its file is gone.
      fileWithdrawn: restsOnNothing(one),
    })),
    vouches: vouches.map((one) => ({ ...one, because: '' })),
    judgements: judgements.map((one) => ({ ...one, reasons: '' })),
  };
};

function issuedOnes({ reviews, issued, without }: WithoutNames): IssuedOne[] {
  const references = new Map(reviews.map(({ reviewId, reference }) => [reviewId, reference]));
  return issued
    .map(({ id, reviewId, number, title, theme, moreThemes, reach, issuedOn, bodies }) => ({
      ...{ id, reviewId, number, reach, bodies },
      ...{ reference: references.get(reviewId) ?? '', title: without(reviewId, title) },
      ...{ themes: [theme, ...moreThemes], issuedOn: issuedOn ?? undefined },
    }))
    .toSorted((one, other) => one.reference.localeCompare(other.reference) || one.number - other.number);
}

/**
 * The same as it stood at the end of a day, for figures of all reviews of a partnership whoever asks: its rows hold texts as they are kept, and
 * only what is counted of them may leave.
 */
export const changesAsAt = (work: Work, partnershipId: string, on: Day): Promise<ChangeRow[]> =>
  asSystem(work, async () => {
    const issued = await recommendationsAsAt(work, partnershipId, on);
    const ids = [...new Set(issued.map(({ reviewId }) => reviewId))];
    const program: Work = { ...work, actor: { kind: 'system' } };
    const claims = await claimsIn(program, ids);
    const then = new Map((await actionsAsAt(work, partnershipId, on)).map((one) => [one.id, one]));
    const rows = arrange({
      issued: issued.map(issuedAsAt),
      claims: claims.flatMap((claim) => claimAsAt(claim, on) ?? []),
      actions: (await actionsIn(program, partnershipId, ids)).flatMap((one) => actionAsAt(one, then, on)),
      today: on,
    });
    return rows.map(({ row }) => row);
  });

const issuedAsAt = ({ id, reviewId, reach, theme, issuedOn, bodies }: RecommendationAsAt): IssuedOne => ({
  ...{ id, reviewId, reach, issuedOn, themes: [theme], bodies: bodies.map(({ name }) => name) },
  ...{ reference: '', number: 0, title: '' },
});

function actionAsAt(planned: PlannedAction, then: ReadonlyMap<string, ActionAsAt>, on: Day): PlannedAction[] {
  const was = then.get(planned.action.id);
  if (was === undefined) return [];
  const closedOn = was.state === 'closed' ? (was.steppedOn ?? planned.action.closedOn) : null;
  return [
    {
      ...{ ...planned, action: { ...planned.action, state: was.state, closedOn } },
      updates: planned.updates.filter(({ toldOn }) => toldOn <= on),
      proofs: planned.proofs.filter(({ givenAt }) => dayInLondon(givenAt) <= on),
    },
  ];
}
