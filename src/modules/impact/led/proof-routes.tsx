import { z } from 'zod';
import { authorise, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { oneOf, textField } from '../../../web/fields.js';
import { longDate } from '../../../web/formats.js';
import { type FieldError, readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES } from '../../documents/index.js';
import { wordClaim } from '../claims/word-claim.js';
import { standing } from '../counted.js';
import { claimForm } from '../entering/claim-form.js';
import { readProof } from '../entering/proof-form.js';
import { ProofPage } from '../entering/proof-page.js';
import { ReasonPage } from '../entering/reason-page.js';
import { WordsPage } from '../entering/words-page.js';
import { propose } from '../judging/propose.js';
import { verdicts } from '../kinds.js';
import { ledChangePaths } from '../paths.js';
import { figureInWords } from '../reading-figures/words.js';
import { giveEvidence } from '../readings/give-evidence.js';
import { mayWithdraw, type Withdrawn, withdraw } from '../readings/withdraw.js';
import { around, type ClaimInHand, onLedClaim, writingOf } from './led-claims.js';
import { ledStanding } from './led-standing.js';
import { ProposePage } from './propose-page.js';

const about = ({ claim, text }: ClaimInHand): string => text(claim.wording.different);

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

const reasonForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is withdrawn' }),
});

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

const proposeForm = z.object({
  verdict: oneOf(verdicts, 'Select whether practice changed'),
  reasons: textField({ what: 'What shows it', max: 4000, missing: 'Enter what shows it' }),
});

const proposePage = async (work: Work, hand: ClaimInHand, form: FormState) => (
  <ProposePage {...around(hand)} about={about(hand)} stands={await ledStanding(work, hand.claim)} form={form} />
);

async function proposeVerdict(work: Work, asked: Asked, hand: ClaimInHand) {
  const read = readForm(proposeForm, asked.body);
  if (!read.ok) return show(await proposePage(work, hand, read.form), 422);
  await propose(work, await ledStanding(work, hand.claim), { ...read.value, writing: writingOf(hand) });
  return goTo(around(hand).back, { flash: 'Thank you. Somebody independent judges it, and you hear of it.' });
}

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

const at = ledChangePaths.belowPattern;

/** What a lead adds beside the figures, and what they take back. */
export const ledProofRoutes: readonly Route[] = [
  get(at('proof'), onLedClaim, (_work, _asked, hand) => show(proofPage(hand, emptyForm({ producer: 'own' })))),
  post(at('proof'), onLedClaim, addProof, { uploads: DOCUMENT_BYTES, spool: true }),
  ...['proof/:given/withdraw', 'readings/:given/withdraw'].flatMap((page) => [
    get(at(page), onLedClaim, (_work, asked, hand) => show(reasonPage(asked, hand, emptyForm()))),
    post(at(page), onLedClaim, withdrawOwn),
  ]),
  get(at('propose'), onLedClaim, async (work, _asked, hand) => show(await proposePage(work, hand, emptyForm()))),
  post(at('propose'), onLedClaim, proposeVerdict),
  get(at('words'), onLedClaim, (_work, _asked, hand) => {
    const { different, forWhom, practice } = hand.claim.wording;
    const said = { different: hand.text(different), forWhom: hand.text(forWhom), practice: hand.text(practice) };
    return show(wordsPage(hand, emptyForm(said)));
  }),
  post(at('words'), onLedClaim, reword),
];
