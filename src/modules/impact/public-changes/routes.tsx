import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, versionOf } from '../../../web/forms.js';
import { boardsOf } from '../../board/index.js';
import { namesOf } from '../../named-people/index.js';
import { publicNowOf } from '../../publication/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { changePaths } from '../paths.js';
import { decidePublicChange, seePublicChange } from '../policy.js';
import type { Claim } from '../queries.js';
import { decideInPublic } from './decide.js';
import { decisionForm } from './form.js';
import { PublicChangesPage } from './page.js';
import { publicDecisionsOf, publishableOf } from './queries.js';
import { publicStanding } from './rules.js';

async function boardNames(work: Work, { partnershipId }: OpenReview): Promise<string[]> {
  return (await boardsOf(work, partnershipId)).filter(({ endedOn }) => endedOn === null).map(({ name }) => name);
}

async function page(work: Work, review: OpenReview, form: FormState) {
  const decisions = await publicDecisionsOf(work, review.id);
  const decided = decisions.at(-1);
  const { standings, recommendations, findsOf } = await publishableOf(work, review, decided);
  const { text } = await namesOf(work, review);
  const now = await publicNowOf(work, review);
  const numberOf = ({ recommendationId }: Claim) =>
    recommendations.find(({ id }) => id === recommendationId)?.number ?? 0;
  const isInReport = (claim: Claim) => now === undefined || now.bodiesOf(numberOf(claim)) !== undefined;
  const decides = decidePublicChange.may(review.roles);
  return (
    <PublicChangesPage
      {...{ reference: review.reference, form, isPublished: now !== undefined }}
      decisions={decisions.map((one) => ({ ...one, minute: text(one.minute) }))}
      boards={decides ? await boardNames(work, review) : undefined}
      claims={standings
        .map(({ claim }) => ({
          ...{ id: claim.id, body: claim.bodyName, different: claim.wording.different, finds: findsOf(claim.id) },
          number: numberOf(claim),
          standing: isInReport(claim) ? publicStanding(claim, decided, findsOf(claim.id)) : 'not-in-report',
        }))
        .toSorted((one, other) => one.number - other.number)}
    />
  );
}

/** What the public reads of change because of a review, and what a board decided of it. */
export const publicChangeRoutes: readonly Route[] = [
  get(changePaths.publicPattern, onReview(seePublicChange), async (work, _asked, review) =>
    show(await page(work, review, emptyForm())),
  ),

  post(changePaths.publicPattern, onReview(decidePublicChange), async (work, { body }, review) => {
    const read = readForm(decisionForm(await boardNames(work, review), work.today), body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    const { board, decidedOn, minute, decision } = read.value;
    const { toPseudonyms } = await namesOf(work, review);
    await decideInPublic(work, review, {
      ...{ boardName: board, on: decidedOn, minute: toPseudonyms(minute), claimsPublic: decision !== 'nothing' },
      ...{ silenceNamed: decision === 'claims-and-silence', version: versionOf(body), typed: body },
    });
    return goTo(changePaths.public(review.reference), { flash: 'Written down. The public pages follow at once.' });
  }),
];
