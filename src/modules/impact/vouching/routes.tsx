import { authorise, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { notIndependent, partsOf } from '../judging/rules.js';
import { around } from '../keeping/writing.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { awaitedOf } from './awaited.js';
import { readVouch } from './form.js';
import { vouch } from './vouch.js';
import { VouchPage } from './vouch-page.js';

const keeps = onClaim(keepChange);

/** What the address names and waits for somebody’s word; nobody vouches for their own body. */
function waiting({ params }: Asked, open: OpenClaim) {
  authorise(notIndependent(open.asJudge, open.standing.claim) === undefined);
  return found(awaitedOf(open.standing, open.names.text).find(({ id }) => id === params.given));
}

const page = (asked: Asked, open: OpenClaim, form: FormState) => (
  <VouchPage {...around(open)} one={waiting(asked, open)} body={open.standing.claim.bodyName} form={form} />
);

async function save(work: Work, asked: Asked, open: OpenClaim) {
  const one = waiting(asked, open);
  const read = readVouch(asked.body, one);
  if (!read.ok) return show(page(asked, open, read.form), 422);
  const { claim } = open.standing;
  await vouch(
    work,
    { claimId: claim.id, of: one.of },
    { ...read.value, because: open.names.toPseudonyms(read.value.because), parts: partsOf(open.asJudge, claim) },
  );
  return goTo(around(open).back, { flash: 'It is kept, with how you know.' });
}

/** Who produced it and what it shows, where that is known. */
const saidBefore = (asked: Asked, open: OpenClaim): Record<string, string> => {
  const { id, saidToBe, shows } = waiting(asked, open);
  const says: Record<string, string> = shows === 'not-said' ? {} : { says: shows };
  const vouched = open.standing.claim.vouches.findLast((one) => [one.evidenceId, one.actionProofId].includes(id));
  if (vouched !== undefined) return { ...says, producer: vouched.producer };
  return saidToBe === 'own' ? { ...says, producer: 'own' } : says;
};

const ONE = changePaths.belowPattern('produced/:given');

/** Who produced what was given as by others. */
export const vouchingRoutes: readonly Route[] = [
  get(ONE, keeps, async (_work, asked, open) => show(page(asked, open, emptyForm(saidBefore(asked, open))))),
  post(ONE, keeps, save),
];
