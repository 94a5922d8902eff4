import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { type FieldError, readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES } from '../../documents/index.js';
import { standing } from '../counted.js';
import { readProof } from '../entering/proof-form.js';
import { ProofPage } from '../entering/proof-page.js';
import { reasonForm } from '../entering/reason-form.js';
import { ReasonPage } from '../entering/reason-page.js';
import { ledChangePaths } from '../paths.js';
import { figureInWords } from '../reading-figures/words.js';
import { giveEvidence } from '../readings/give-evidence.js';
import { mayWithdraw, type Withdrawn, withdraw } from '../readings/withdraw.js';
import { about, around, type ClaimInHand, onLedClaim, writingOf } from './led-claims.js';

const proofPage = (hand: ClaimInHand, form: FormState) => (
  <ProofPage {...around(hand)} about={about(hand)} form={form} />
);

async function addProof(work: Work, asked: Asked, hand: ClaimInHand) {
  const again = (errors: readonly FieldError[]) => show(proofPage(hand, rejected(asked.body, errors)), 422);
  const file = asked.spooled?.find(({ field }) => field === 'file');
  const read = readProof(asked.body, { file, today: work.today, body: hand.claim.bodyName });
  if ('errors' in read) return again(read.errors);
  const given = await giveEvidence(work, hand.claim, { draft: read.draft, writing: writingOf(hand) });
  if ('refused' in given) return again([{ field: 'file', message: given.words }]);
  return goTo(around(hand).back, { flash: 'Thank you. The proof is kept.' });
}

/** What the address names, if they gave it and it stands; with how it is called. */
function toWithdraw({ params }: Asked, { claim, text, ...hand }: ClaimInHand): { of: Withdrawn['of']; what: string } {
  const { by } = writingOf({ ...hand, claim, text });
  const proof = claim.evidence.find(({ id, withdrawnAt }) => id === params.given && withdrawnAt === null);
  if (proof !== undefined && mayWithdraw(proof, by)) return { of: { evidence: proof }, what: text(proof.title) };
  const all = claim.measures.flatMap((measure) =>
    standing(measure.readings).map((reading) => ({ reading, unit: measure.unit })),
  );
  const { reading, unit } = found(all.find((one) => one.reading.id === params.given && mayWithdraw(one.reading, by)));
  return { of: { reading }, what: `${figureInWords(unit, reading)}, ${longDate(reading.onDay)}` };
}

const reasonPage = (asked: Asked, hand: ClaimInHand, form: FormState) => {
  const { of, what } = toWithdraw(asked, hand);
  const heading = 'reading' in of ? 'Withdraw a figure' : 'Withdraw proof';
  return <ReasonPage {...around(hand)} heading={heading} what={what} form={form} />;
};

async function withdrawOwn(work: Work, asked: Asked, hand: ClaimInHand) {
  const { of } = toWithdraw(asked, hand);
  const read = readForm(reasonForm, asked.body);
  if (!read.ok) return show(reasonPage(asked, hand, read.form), 422);
  const { by, toPseudonyms } = writingOf(hand);
  await withdraw(work, { of, by, reason: toPseudonyms(read.value.reason), typed: asked.body });
  return goTo(around(hand).back, { flash: 'It is withdrawn. That it was given stays on record, with your reason.' });
}

const at = ledChangePaths.belowPattern;

/** Proof by a lead, and what they take back of what they gave. */
export const ledProofRoutes: readonly Route[] = [
  get(at('proof'), onLedClaim, (_work, _asked, hand) => show(proofPage(hand, emptyForm({ producer: 'own' })))),
  post(at('proof'), onLedClaim, addProof, { uploads: DOCUMENT_BYTES, spool: true }),
  ...['proof/:given/withdraw', 'readings/:given/withdraw'].flatMap((page) => [
    get(at(page), onLedClaim, (_work, asked, hand) => show(reasonPage(asked, hand, emptyForm()))),
    post(at(page), onLedClaim, withdrawOwn),
  ]),
];
