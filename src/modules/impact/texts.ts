import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { textsOfAudits } from './audit/texts.js';
import { changePaths } from './paths.js';
import { seeChange } from './policy.js';
import { publicDecisionsOf } from './public-changes/queries.js';
import { type Claim, claimsOf } from './queries.js';

/** What was written of change in practice: read as it stands, put right by another wording, reading or judgement. */
export async function* textsOfImpact(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  if (!seeChange.may(of.roles)) return;
  for (const claim of await claimsOf(work, of.id)) yield* textsOfClaim(of, claim);
  for (const { id, minute } of await publicDecisionsOf(work, of.id))
    yield {
      ...{ key: `impact-public:${id}`, whole: 'Change in practice', where: 'Minute of a board', text: minute },
      href: changePaths.public(of.reference),
    };
  yield* textsOfAudits(work, of);
}

function* textsOfClaim(of: TextsOf, claim: Claim): Generator<TextPlace> {
  const at = { whole: 'Change in practice', href: changePaths.one(of.reference, claim.id) };
  const { id, different, forWhom, practice } = claim.wording;
  yield { ...at, key: `impact-wording:${id}`, where: 'Claim', text: [different, forWhom, practice].join('\n') };
  for (const { id: measure, definition, whoMeasures } of claim.measures)
    yield {
      ...{ ...at, key: `impact-measure:${measure}:${definition.number}`, where: 'Measure' },
      text: [definition.what, definition.population, whoMeasures].join('\n'),
    };
  for (const { id: reading, method, note } of claim.measures.flatMap(({ readings }) => readings))
    if (method !== '' || note !== '')
      yield { ...at, key: `impact-reading:${reading}`, where: 'Reading', text: `${method}\n${note}` };
  for (const { id: proof, title, words } of claim.evidence)
    yield { ...at, key: `impact-evidence:${proof}`, where: 'Proof of a change', text: `${title}\n${words}` };
  for (const { id: vouch, because } of claim.vouches)
    if (because !== '') yield { ...at, key: `impact-vouch:${vouch}`, where: 'Who produced it', text: because };
  for (const { id: challenge, raisedBecause, answerWords } of claim.challenges)
    if (raisedBecause !== '' || answerWords !== '')
      yield {
        ...at,
        key: `impact-challenge:${challenge}`,
        where: 'Found again',
        text: `${raisedBecause}\n${answerWords}`,
      };
  for (const { id: judgement, reasons } of claim.judgements)
    yield { ...at, key: `impact-judgement:${judgement}`, where: 'Judgement', text: reasons };
}
