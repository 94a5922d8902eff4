import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { asText, textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import type { OpenPlan } from '../../actions/index.js';
import { isLive, withNames as named, type Recommendation, recommendationsOf } from '../../recommendations/index.js';
import { carryClaim } from '../claims/carry-claim.js';
import { wordClaim } from '../claims/word-claim.js';
import { claimForm } from '../entering/claim-form.js';
import { type Entering, enterClaim, stepAsked } from '../entering/two-steps.js';
import { WordsPage } from '../entering/words-page.js';
import { type OpenClaim, onChange, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { type Claim, claimsOf } from '../queries.js';
import { withNames } from '../with-names.js';
import { type Body, bodiesOf } from './bodies.js';
import { BodiesPage } from './bodies-page.js';
import { around, writingIn } from './writing.js';

const [keeps, keepsClaim] = [onChange(keepChange), onClaim(keepChange)];
const WORDS = changePaths.belowPattern('words');

/** A recommendation for which something is claimed, as it is kept, with whose practice may change. */
interface Claimed {
  readonly plan: OpenPlan;
  readonly recommendation: Recommendation;
  readonly bodies: readonly Body[];
  /** The one that was chosen; the only one where there is no choice. */
  readonly body: Body | undefined;
}

async function claimedIn(work: Work, asked: Asked, plan: OpenPlan): Promise<Claimed> {
  const id = asText(asked.body.recommendation ?? asked.query.recommendation);
  const recommendation = found((await recommendationsOf(work, plan.review.id)).find((one) => one.id === id));
  const bodies = await bodiesOf(work, plan.review, recommendation);
  const wanted = asText(asked.body.body ?? asked.query.body);
  return { plan, recommendation, bodies, body: bodies.find(({ name }) => name === wanted) };
}

/** Claims of recommendations of the review that were replaced, by this one or by several, or withdrawn, and that were not carried here yet. */
async function earlierOf(work: Work, { plan, recommendation }: Claimed): Promise<Claim[]> {
  const replaced = (await recommendationsOf(work, plan.review.id))
    .filter(({ id, state }) => id !== recommendation.id && !isLive(state))
    .map(({ id }) => id);
  const all = await claimsOf(work, plan.review.id);
  const carried = new Set(
    all.flatMap(({ recommendationId, carriedFrom }) =>
      recommendationId === recommendation.id ? (carriedFrom ?? []) : [],
    ),
  );
  return all.filter(
    ({ id, recommendationId, state }) =>
      replaced.includes(recommendationId) && state !== 'withdrawn' && !carried.has(id),
  );
}

async function bodiesPage(work: Work, asked: Asked, claimed: Claimed) {
  const { plan, recommendation, bodies } = claimed;
  const isMissing = asked.query.step === 'body';
  const form = isMissing
    ? rejected({}, [{ field: 'body', message: 'Select whose practice is to change' }])
    : emptyForm();
  const earlier = (await earlierOf(work, claimed)).map((one) => withNames(one, plan.names.text));
  const page = (
    <BodiesPage
      plan={plan}
      recommendation={named(recommendation, plan.names.text)}
      bodies={bodies.map(({ name }) => name)}
      earlier={earlier}
      form={form}
    />
  );
  return show(page, isMissing ? 422 : 200);
}

function entering({ plan, recommendation, ...of }: Claimed): Entering {
  const { reference, partnershipId } = plan.review;
  const body = found(of.body);
  return {
    heading: 'Say how change will be seen',
    caption: `${reference}, ${body.name}`,
    back: changePaths.newOne(reference, recommendation.id),
    about: `Recommendation ${recommendation.number}: ${plan.names.text(recommendation.title)}`,
    suggestions: { partnershipId, themes: [recommendation.theme, ...recommendation.moreThemes], body },
    kept: { recommendation: recommendation.id, body: body.name },
    claim: { different: plan.names.text(recommendation.expectation) },
  };
}

async function newPage(work: Work, asked: Asked, plan: OpenPlan) {
  if (asked.query.recommendation === undefined) return goTo(changePaths.home(plan.review.reference));
  const claimed = await claimedIn(work, asked, plan);
  return claimed.body === undefined ? bodiesPage(work, asked, claimed) : stepAsked(work, asked, entering(claimed));
}

async function saveNew(work: Work, asked: Asked, plan: OpenPlan) {
  const claimed = await claimedIn(work, asked, plan);
  return enterClaim(work, asked, {
    entering: entering(claimed),
    of: { recommendation: claimed.recommendation, body: found(claimed.body) },
    writing: writingIn(work, plan),
    done: (id) =>
      goTo(changePaths.one(plan.review.reference, id), {
        flash: 'It is kept. When it can be checked as it stands, agree it.',
      }),
  });
}

async function carry(work: Work, asked: Asked, plan: OpenPlan) {
  const claimed = await claimedIn(work, asked, plan);
  const from = found((await earlierOf(work, claimed)).find(({ id }) => id === asText(asked.body.claim)));
  const claim = await carryClaim(work, from, {
    recommendation: claimed.recommendation,
    writing: writingIn(work, plan),
    ...{ version: versionOf(asked.body), typed: asked.body },
  });
  return goTo(changePaths.one(plan.review.reference, claim), {
    flash:
      'It goes on here, with its figures. Agree it anew; withdraw the old claim once nothing else goes on from it.',
  });
}

const wordsForm = claimForm.extend({
  why: textField({ what: 'The reason', max: 1000, missing: 'Enter why it is worded anew' }),
});

const wordsPage = (open: OpenClaim, form: FormState) => (
  <WordsPage
    {...around(open)}
    heading="Word it anew"
    says="What it said before is kept, with the reason. Where another thing is to be different, make another claim."
    version={open.standing.claim.wordings.length}
    asksWhy
    form={form}
  />
);

async function reword(work: Work, asked: Asked, open: OpenClaim) {
  const read = readForm(wordsForm, asked.body);
  if (!read.ok) return show(wordsPage(open, read.form), 422);
  const { why, ...draft } = read.value;
  const of = { draft, why, writing: writingIn(work, open), number: versionOf(asked.body) };
  await wordClaim(work, open.standing.claim, { ...of, typed: asked.body });
  return goTo(around(open).back, { flash: 'It is kept in the new words.' });
}

/** Claims by whoever keeps the plan: new, carried on from a recommendation that was replaced, and in other words. */
export const keptClaimRoutes: readonly Route[] = [
  get(changePaths.newPattern, keeps, newPage),
  post(changePaths.newPattern, keeps, saveNew),
  post(changePaths.carryPattern, keeps, carry),
  get(WORDS, keepsClaim, async (_work, _asked, open) => {
    const { different, forWhom, practice } = open.standing.claim.wording;
    return show(wordsPage(open, emptyForm({ different, forWhom, practice })));
  }),
  post(WORDS, keepsClaim, reword),
];
