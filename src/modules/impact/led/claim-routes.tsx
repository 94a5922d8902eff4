import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { byLead, type LeadAtWork } from '../../actions/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { recordClaim } from '../claims/record-claim.js';
import { ChoosePage } from '../entering/choose-page.js';
import { claimForm } from '../entering/claim-form.js';
import { ClaimFormPage } from '../entering/claim-form-page.js';
import { measureValues, readMeasure } from '../entering/measure-form.js';
import { saveMeasure } from '../entering/save-measure.js';
import { keptOf, notChosen, startOf } from '../entering/start.js';
import { suggestionsFor } from '../library/queries.js';
import { ledChangePaths } from '../paths.js';
import { type ClaimInHand, type LedRecommendation, onLedClaim, recommendationIn, writingOf } from './led-claims.js';

const suggestionsOf = (work: Work, { led, recommendation }: Pick<LedRecommendation, 'led' | 'recommendation'>) =>
  suggestionsFor(work, {
    partnershipId: led.action.partnershipId,
    themes: recommendation.themes,
    body: { agencyId: led.action.leadAgencyId, name: led.action.leadBody },
  });

async function newPage(work: Work, asked: Asked, { at, form }: { at: LeadAtWork; form?: FormState }) {
  const of = recommendationIn(at, asked.body.recommendation ?? asked.query.recommendation);
  const suggestions = await suggestionsOf(work, of);
  const start = startOf(asked, suggestions);
  const { number, title } = of.recommendation;
  const shared = {
    heading: 'Say how change will be seen',
    caption: `${at.partnership.name}, ${of.led.reference}`,
    back: ledChangePaths.all(at.lead.id),
  };
  const kept = { recommendation: of.id };
  if (start === undefined)
    return (
      <ChoosePage
        {...shared}
        {...suggestions}
        about={`Recommendation ${number}: ${title}. It is about ${of.led.action.leadBody}.`}
        kept={kept}
        form={notChosen(asked)}
      />
    );
  const { from } = start;
  const said = from && { different: from.different, forWhom: from.forWhom, practice: from.practice };
  const filled = { ...said, ...measureValues(from, { whoMeasures: of.led.action.leadBody, today: work.today }) };
  return <ClaimFormPage {...shared} {...start} kept={{ ...kept, ...keptOf(start) }} form={form ?? emptyForm(filled)} />;
}

async function saveNew(work: Work, asked: Asked, at: LeadAtWork) {
  const of = recommendationIn(at, asked.body.recommendation);
  const { unit, from } = found(startOf(asked, await suggestionsOf(work, of)));
  const said = readForm(claimForm, asked.body);
  const read = readMeasure(asked.body, { unit, fromLibrary: from?.key ?? '', today: work.today });
  if (!said.ok || 'errors' in read) {
    const errors = [...(said.ok ? [] : said.form.errors), ...('errors' in read ? read.errors : [])];
    return show(await newPage(work, asked, { at, form: rejected(asked.body, errors) }), 422);
  }
  const { reviewId, partnershipId, leadAgencyId, leadBody, recordedBy } = of.led.action;
  const writing = {
    by: { lead: at.lead, receivedBy: recordedBy },
    toPseudonyms: await pseudonymsFor(work, of.led.action),
  };
  const claimOf = {
    recommendation: { id: of.id, reviewId, partnershipId },
    body: { agencyId: leadAgencyId, name: leadBody },
  };
  const id = await recordClaim(work, claimOf, { draft: said.value, writing });
  await saveMeasure(work, { id }, { measure: read.measure, writing });
  return goTo(ledChangePaths.one(at.lead.id, id), {
    flash: 'Thank you. Whoever looks after the plan sees it and agrees it with you.',
  });
}

async function measurePage(work: Work, asked: Asked, { hand, form }: { hand: ClaimInHand; form?: FormState }) {
  const { claim, lead } = hand;
  const suggestions = await suggestionsOf(work, { led: claim.led, recommendation: found(claim.led.recommendation) });
  const start = startOf(asked, suggestions);
  const shared = {
    heading: 'Another way to see it',
    caption: `${hand.partnership.name}, ${claim.led.reference}`,
    back: ledChangePaths.one(lead.id, claim.id),
  };
  if (start === undefined)
    return (
      <ChoosePage
        {...shared}
        {...suggestions}
        about={hand.text(claim.wording.different)}
        kept={{}}
        form={notChosen(asked)}
      />
    );
  const filled = measureValues(start.from, { whoMeasures: claim.bodyName, today: work.today });
  return <ClaimFormPage {...shared} {...start} kept={keptOf(start)} measureAlone form={form ?? emptyForm(filled)} />;
}

async function saveAnother(work: Work, asked: Asked, hand: ClaimInHand) {
  const { claim } = hand;
  const of = { led: claim.led, recommendation: found(claim.led.recommendation) };
  const { unit, from } = found(startOf(asked, await suggestionsOf(work, of)));
  const read = readMeasure(asked.body, { unit, fromLibrary: from?.key ?? '', today: work.today });
  if ('errors' in read)
    return show(await measurePage(work, asked, { hand, form: rejected(asked.body, read.errors) }), 422);
  await saveMeasure(work, claim, { measure: read.measure, writing: writingOf(hand) });
  return goTo(ledChangePaths.one(hand.lead.id, claim.id), { flash: 'Thank you. It is kept.' });
}

const MEASURE = ledChangePaths.belowPattern('measures/new');

/** Saying how change will be seen, in two steps. */
export const ledClaimRoutes: readonly Route[] = [
  get(ledChangePaths.newPattern, byLead, async (work, asked, at) => {
    const page = await newPage(work, asked, { at });
    return show(page, asked.query.step === 'chosen' && asked.query.from === undefined ? 422 : 200);
  }),
  post(ledChangePaths.newPattern, byLead, saveNew),
  get(MEASURE, onLedClaim, async (work, asked, hand) => show(await measurePage(work, asked, { hand }))),
  post(MEASURE, onLedClaim, saveAnother),
];
