import { authorise, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { byLead, type LeadAtWork } from '../../actions/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { wordClaim } from '../claims/word-claim.js';
import { claimForm } from '../entering/claim-form.js';
import { type Entering, enterClaim, enterMeasure, stepAsked } from '../entering/two-steps.js';
import { WordsPage } from '../entering/words-page.js';
import { ledChangePaths } from '../paths.js';
import {
  about,
  around,
  type ClaimInHand,
  type LedRecommendation,
  onLedClaim,
  recommendationIn,
  writingOf,
} from './led-claims.js';

const suggestionsOf = ({ led, recommendation }: Pick<LedRecommendation, 'led' | 'recommendation'>) => ({
  partnershipId: led.action.partnershipId,
  themes: recommendation.themes,
  body: { agencyId: led.action.leadAgencyId, name: led.action.leadBody },
});

function newClaim({ partnership, lead }: LeadAtWork, of: LedRecommendation): Entering {
  const { number, title } = of.recommendation;
  return {
    heading: 'Say how change will be seen',
    caption: `${partnership.name}, ${of.led.reference}`,
    back: ledChangePaths.all(lead.id),
    about: `Recommendation ${number}: ${title}. It is about ${of.led.action.leadBody}.`,
    suggestions: suggestionsOf(of),
    kept: { recommendation: of.id },
    claim: {},
  };
}

async function saveNew(work: Work, asked: Asked, at: LeadAtWork) {
  const of = recommendationIn(at, asked.body.recommendation);
  const { reviewId, partnershipId, leadAgencyId, leadBody, recordedBy } = of.led.action;
  return enterClaim(work, asked, {
    entering: newClaim(at, of),
    of: {
      recommendation: { id: of.id, reviewId, partnershipId },
      body: { agencyId: leadAgencyId, name: leadBody },
    },
    writing: {
      by: { lead: at.lead, receivedBy: recordedBy },
      toPseudonyms: await pseudonymsFor(work, of.led.action),
    },
    done: (id) =>
      goTo(ledChangePaths.one(at.lead.id, id), {
        flash: 'Thank you. Whoever looks after the plan sees it and agrees it with you.',
      }),
  });
}

const anotherMeasure = (hand: ClaimInHand): Entering => {
  const { claim } = hand;
  return {
    heading: 'Another way to see it',
    ...around(hand),
    about: about(hand),
    suggestions: suggestionsOf({ led: claim.led, recommendation: found(claim.led.recommendation) }),
    kept: {},
  };
};

const saveAnother = (work: Work, asked: Asked, hand: ClaimInHand) =>
  enterMeasure(work, asked, {
    ...{ entering: anotherMeasure(hand), of: hand.claim, writing: writingOf(hand) },
    done: () => goTo(around(hand).back, { flash: 'Thank you. It is kept.' }),
  });

const wordsPage = (hand: ClaimInHand, form: FormState) => {
  authorise(hand.claim.state === 'proposed');
  return (
    <WordsPage
      {...around(hand)}
      heading="Put it in other words"
      says="What it said before is kept. Once it is agreed, ask whoever looks after the plan."
      version={hand.claim.wordings.length}
      asksWhy={false}
      form={form}
    />
  );
};

async function reword(work: Work, asked: Asked, hand: ClaimInHand) {
  const read = readForm(claimForm, asked.body);
  if (!read.ok) return show(wordsPage(hand, read.form), 422);
  const of = { draft: read.value, why: '', writing: writingOf(hand), number: versionOf(asked.body) };
  await wordClaim(work, hand.claim, { ...of, typed: asked.body });
  return goTo(around(hand).back, { flash: 'It is kept in the new words.' });
}

const MEASURE = ledChangePaths.belowPattern('measures/new');
const WORDS = ledChangePaths.belowPattern('words');

/** Claims by a lead: saying how change will be seen, in two steps, another way to see it, and other words. */
export const ledClaimRoutes: readonly Route[] = [
  get(ledChangePaths.newPattern, byLead, (work, asked, at) =>
    stepAsked(work, asked, newClaim(at, recommendationIn(at, asked.query.recommendation))),
  ),
  post(ledChangePaths.newPattern, byLead, saveNew),
  get(MEASURE, onLedClaim, (work, asked, hand) => stepAsked(work, asked, anotherMeasure(hand))),
  post(MEASURE, onLedClaim, saveAnother),
  get(WORDS, onLedClaim, (_work, _asked, hand) => {
    const { different, forWhom, practice } = hand.claim.wording;
    const said = { different: hand.text(different), forWhom: hand.text(forWhom), practice: hand.text(practice) };
    return show(wordsPage(hand, emptyForm(said)));
  }),
  post(WORDS, onLedClaim, reword),
];
