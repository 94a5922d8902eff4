import { yearOf } from '../../../kernel/day.js';
import { findRegime } from '../../../kernel/regime.js';
import { isTheme, type ThemeCode } from '../../../kernel/themes.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { actionsOf, type PlannedAction, proofKindInWords } from '../../actions/index.js';
import { findingsOf } from '../../findings/index.js';
import {
  type ClaimStanding,
  claimStanding,
  claimsOf,
  lastingOf,
  strengthInWords,
  withNames,
} from '../../impact/index.js';
import { namesOf } from '../../named-people/index.js';
import { publicationOf } from '../../publication/index.js';
import { isLive, recommendationsOf } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { signedLeaflets } from '../queries.js';
import type { Changed, LeafletRecord } from './proposals.js';

/** What the record gives the leaflet of this review today, the same for whoever asks: read as the program, under pseudonyms. */
export const recordFor = (work: Work, review: OpenReview): Promise<LeafletRecord> =>
  asSystem(work, async () => {
    const { toPseudonyms: as } = await namesOf(work, review);
    const findings = (await findingsOf(work, review.id)).filter(({ state }) => state === 'agreed');
    const titles = (kind: string): string[] =>
      findings.filter((one) => one.kind === kind).map(({ title }) => as(title));
    const lessons = titles('lesson');
    const key = findings.filter(({ keyIssue }) => keyIssue).map(({ title }) => as(title));
    const recommendations = (await recommendationsOf(work, review.id)).filter(({ state }) => isLive(state));
    const actions = await actionsOf(work, review);
    const numberOf = (id: string | null) => recommendations.find((one) => one.id === id)?.number;
    const open = actions.filter(({ action }) => ['planned', 'under-way', 'said-done'].includes(action.state));
    const claims = (await claimsOf(work, review.id))
      .filter(({ state }) => state !== 'withdrawn')
      .map((claim) => claimStanding(withNames(claim, as), actions, work.today));
    const claimed = new Set(claims.map(({ claim }) => claim.recommendationId));
    const publication = await publicationOf(work, review);
    return {
      kind: lawfulName(review),
      yearOfDeath: review.dateOfDeath === null ? undefined : yearOf(review.dateOfDeath),
      themes: byFrequency(recommendations.map(({ theme }) => theme)),
      lessons: [...lessons, ...key.filter((title) => !lessons.includes(title))],
      goodPractice: titles('good-practice'),
      changed: [
        ...claims.flatMap((standing) => changeSeen(standing, numberOf(standing.claim.recommendationId))),
        ...actions
          .filter(({ action }) => action.state === 'closed' && !claimed.has(action.recommendationId ?? ''))
          .map((one) => changedBy(one, { number: numberOf(one.action.recommendationId), as })),
      ],
      notShown: claims.filter((standing) => changeSeen(standing, 0).length === 0).length,
      underWay: open.length,
      late: open.filter(({ action }) => action.dueOn < work.today).length,
      nextDueOn: open
        .map(({ action }) => action.dueOn)
        .filter((on) => on >= work.today)
        .toSorted()[0],
      recommendations: recommendations.map(({ title }) => as(title)),
      helpBefore: (await signedLeaflets(work, review.partnershipId)).find(({ reviewId }) => reviewId !== review.id)
        ?.content.passages.help,
      isPublic: publication.state === 'published',
      libraryLink: publication.libraryLink,
    };
  });

/** What the law calls the review: "domestic homicide review". */
export const lawfulName = ({ regime }: Pick<OpenReview, 'regime'>): string =>
  findRegime(regime)?.name.toLowerCase() ?? 'review';

/** A change that somebody independent judged to be seen and that nothing since speaks against: what is only done stands under none. */
function changeSeen(standing: ClaimStanding, number: number | undefined): Changed[] {
  const { claim, strength } = standing;
  const lasting = lastingOf(standing);
  if (lasting !== 'held' && lasting !== 'seen') return [];
  const again = lasting === 'held' ? ', and still so when somebody looked again' : '';
  const [first] = strength.because;
  const proof = `${strengthInWords[strength.strength].toLowerCase()}${again}`;
  return [{ number, what: claim.wording.different, proofs: [first === undefined ? proof : `${first} (${proof})`] }];
}

function changedBy(
  { action, proofs }: PlannedAction,
  { number, as }: { readonly number: number | undefined; readonly as: (text: string) => string },
): Changed {
  const strongest = proofs.toSorted((one, other) => strengthOf(other) - strengthOf(one));
  return {
    number,
    what: as(action.publicNote || action.outcome || action.what),
    proofs: strongest.map(({ title, kind, independent }) => {
      const by = independent ? ', said to be by somebody independent' : '';
      return `${as(title)} (${proofKindInWords[kind].toLowerCase()}${by})`;
    }),
  };
}

const strengths: readonly string[] = Object.keys(proofKindInWords);

/** From a promise to the voice of people; of two that are as strong, the independent one. */
const strengthOf = ({ kind, independent }: PlannedAction['proofs'][number]): number =>
  2 * strengths.indexOf(kind) + (independent ? 1 : 0);

function byFrequency(themes: readonly string[]): ThemeCode[] {
  const counted = Map.groupBy(themes.filter(isTheme), (theme) => theme);
  return [...counted].toSorted(([, one], [, other]) => other.length - one.length).map(([theme]) => theme);
}
