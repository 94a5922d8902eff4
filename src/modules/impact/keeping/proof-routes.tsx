import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { type FieldError, readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { DOCUMENT_BYTES, fileAnswer, findDocument } from '../../documents/index.js';
import { standing } from '../counted.js';
import { readProof } from '../entering/proof-form.js';
import { ProofPage } from '../entering/proof-page.js';
import { reasonForm } from '../entering/reason-form.js';
import { ReasonPage } from '../entering/reason-page.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange, seeChange } from '../policy.js';
import { figureInWords } from '../reading-figures/words.js';
import { giveEvidence } from '../readings/give-evidence.js';
import { type Withdrawn, withdraw } from '../readings/withdraw.js';
import { around, writingIn } from './writing.js';

const [sees, keeps] = [onClaim(seeChange), onClaim(keepChange)];
const at = changePaths.belowPattern;

const proofPage = (open: OpenClaim, form: FormState) => (
  <ProofPage {...around(open)} about={open.standing.claim.wording.different} form={form} />
);

async function addProof(work: Work, asked: Asked, open: OpenClaim) {
  const again = (errors: readonly FieldError[]) => show(proofPage(open, rejected(asked.body, errors)), 422);
  const file = asked.spooled?.find(({ field }) => field === 'file');
  const read = readProof(asked.body, { file, today: work.today, body: open.standing.claim.bodyName });
  if ('errors' in read) return again(read.errors);
  const given = await giveEvidence(work, open.standing.claim, { draft: read.draft, writing: writingIn(work, open) });
  if ('refused' in given) return again([{ field: 'file', message: given.words }]);
  return goTo(around(open).back, { flash: 'The proof is kept.' });
}

/** What the address names and stands, with how it is called. */
function toWithdraw({ params }: Asked, { standing: { claim } }: OpenClaim): { of: Withdrawn['of']; what: string } {
  const proof = claim.evidence.find(({ id, withdrawnAt }) => id === params.given && withdrawnAt === null);
  if (proof !== undefined) return { of: { evidence: proof }, what: proof.title };
  const all = claim.measures.flatMap(({ readings, unit }) => standing(readings).map((reading) => ({ reading, unit })));
  const { reading, unit } = found(all.find((one) => one.reading.id === params.given));
  return { of: { reading }, what: `${figureInWords(unit, reading)}, ${longDate(reading.onDay)}` };
}

const reasonPage = (asked: Asked, open: OpenClaim, form: FormState) => {
  const { of, what } = toWithdraw(asked, open);
  const heading = 'reading' in of ? 'Withdraw a figure' : 'Withdraw proof';
  return <ReasonPage {...around(open)} heading={heading} what={what} form={form} />;
};

async function withdrawOne(work: Work, asked: Asked, open: OpenClaim) {
  const { of } = toWithdraw(asked, open);
  const read = readForm(reasonForm, asked.body);
  if (!read.ok) return show(reasonPage(asked, open, read.form), 422);
  const { by, toPseudonyms } = writingIn(work, open);
  await withdraw(work, { of, by, reason: toPseudonyms(read.value.reason), typed: asked.body });
  return goTo(around(open).back, { flash: 'It is withdrawn. That it was given stays on record, with the reason.' });
}

/** The file that came with what the address names; withdrawn or not, it was given. */
async function openFile(work: Work, asked: Asked, { standing: { claim } }: OpenClaim) {
  const given = [...claim.evidence, ...claim.measures.flatMap(({ readings }) => readings)];
  const { documentId } = found(given.find(({ id }) => id === asked.params.given));
  const document = found(await findDocument(work, documentId ?? ''));
  return fileAnswer(work, document, document.latest);
}

/** Proof by whoever keeps the plan, the files that came with what was given, and what is taken back of it. */
export const keptProofRoutes: readonly Route[] = [
  get(at('proof'), keeps, async (_work, _asked, open) => show(proofPage(open, emptyForm({ producer: 'own' })))),
  post(at('proof'), keeps, addProof, { uploads: DOCUMENT_BYTES, spool: true }),
  ...['proof/:given/file', 'readings/:given/file'].map((page) => get(at(page), sees, openFile)),
  ...['proof/:given/withdraw', 'readings/:given/withdraw'].flatMap((page) => [
    get(at(page), keeps, async (_work, asked, open) => show(reasonPage(asked, open, emptyForm()))),
    post(at(page), keeps, withdrawOne),
  ]),
];
