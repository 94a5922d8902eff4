import { authorise, Conflict, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { notIndependent, partsOf } from '../judging/rules.js';
import { around } from '../keeping/writing.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import { awaitedOf } from './awaited.js';
import { readVouch } from './form.js';
import { SAID, saidOf, vouch } from './vouch.js';
import { VouchPage } from './vouch-page.js';

const keeps = onClaim(keepChange);

/** What the address names and waits for somebody’s word; nobody vouches for their own body. */
function waiting({ params }: Asked, open: OpenClaim) {
  authorise(notIndependent(open.asJudge, open.standing.claim) === undefined);
  return found(awaitedOf(open.standing, open.names.text).find(({ id }) => id === params.given));
}

function page(asked: Asked, open: OpenClaim, form: FormState) {
  const { claim } = open.standing;
  const one = waiting(asked, open);
  return (
    <VouchPage {...{ ...around(open), one, form }} body={claim.bodyName} saidBefore={saidOf(claim.vouches, one.id)} />
  );
}

/** Whether somebody who may has said all that was asked of it. */
const isSaid = ({ standing, names, asJudge }: OpenClaim, given: string): boolean =>
  notIndependent(asJudge, standing.claim) === undefined &&
  saidOf(standing.claim.vouches, given) > 0 &&
  !awaitedOf(standing, names.text).some(({ id }) => id === given);

async function save(work: Work, asked: Asked, open: OpenClaim) {
  const { given = '' } = asked.params;
  if (isSaid(open, given)) throw new Conflict(SAID, asked.body);
  const one = waiting(asked, open);
  const read = readVouch(asked.body, one);
  if (!read.ok) return show(page(asked, open, read.form), 422);
  const { claim } = open.standing;
  await vouch(
    work,
    { claimId: claim.id, of: one.of },
    {
      ...{ ...read.value, because: open.names.toPseudonyms(read.value.because), parts: partsOf(open.asJudge, claim) },
      ...{ saidBefore: versionOf(asked.body), typed: asked.body },
    },
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

/** Who produced what was given, and what proof without figures shows. */
export const vouchingRoutes: readonly Route[] = [
  get(ONE, keeps, async (_work, asked, open) => show(page(asked, open, emptyForm(saidBefore(asked, open))))),
  post(ONE, keeps, save),
];
