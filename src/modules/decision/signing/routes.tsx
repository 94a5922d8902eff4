import { get, goTo, post, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { clockOf } from '../clock.js';
import { stanceInWords } from '../outcomes.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision, signDecision } from '../policy.js';
import { type DecisionRecord, readinessOf, readRecord, requestInForce, type SignatureRequest } from '../record.js';
import { decisionWarnings } from '../rules.js';
import { sayWarning } from '../words.js';
import { askForSignatures } from './ask-for-signatures.js';
import { signatureErrors, signatureForm, wordsOf } from './form.js';
import type { SigningState } from './rules.js';
import { sign } from './sign.js';
import { NothingToSignPage, SigningPage } from './signing-page.js';

const signing = onReview(signDecision);

export const signingRoutes = [
  post(decisionPaths.requestPattern, onReview(prepareDecision), async (work, asked, review) => {
    const blockers = await askForSignatures(work, review, versionOf(asked.body));
    const flash =
      blockers.length > 0 ? 'It cannot be signed yet: see the list below.' : 'Those who sign have been written to.';
    return goTo(decisionPaths.decision(review.reference), { flash });
  }),

  get(decisionPaths.signaturePattern, signing, async (work, _asked, review) => {
    const record = await readRecord(work, review);
    const request = requestInForce(record, work);
    const why = whyNot(record, request, personIn(work));
    if (why !== undefined || request === undefined) {
      return show(<NothingToSignPage reference={review.reference} why={why ?? ''} />);
    }
    return show(await page(work, review, { record, request, form: emptyForm() }));
  }),

  post(decisionPaths.signaturePattern, signing, async (work, asked, review) => {
    const answer = readForm(signatureForm, asked.body);
    const errors = answer.ok ? signatureErrors(answer.value) : [];
    if (!answer.ok || errors.length > 0) {
      const record = await readRecord(work, review);
      const request = requestInForce(record, work);
      const why = whyNot(record, request, personIn(work));
      if (request === undefined || why !== undefined) return goTo(decisionPaths.signature(review.reference));
      const form = answer.ok ? rejected(asked.body, errors) : answer.form;
      return show(await page(work, review, { record, request, form, number: versionOf(asked.body) }), 422);
    }
    const { stance } = answer.value;
    const state = await sign(work, review, { stance, words: wordsOf(answer.value), number: versionOf(asked.body) });
    return goTo(decisionPaths.decision(review.reference), { flash: flashOf(state) });
  }),
];

const flashOf = ({ kind }: SigningState): string =>
  ({
    signed: 'The decision is signed and stands.',
    open: 'Thank you. What you said is on record; the others have still to sign.',
    stopped: 'Thank you. What you said is on record, and the decision is not signed.',
    'nobody-left': 'Thank you. What you said is on record; nobody is left to sign.',
  })[kind];

/** Why this person has nothing to sign; undefined when they have. */
function whyNot({ signatures }: DecisionRecord, request: SignatureRequest | undefined, me: string): string | undefined {
  if (request === undefined)
    return 'No decision is before the partnership’s chairs. It may have been signed, or taken back to be changed.';
  if (!request.signatories.includes(me))
    return 'The decision was put to the other chairs of the partnership, not to you.';
  const mine = signatures.find(({ personId }) => personId === me);
  return mine === undefined ? undefined : `You have answered already: ${stanceInWords[mine.stance].toLowerCase()}.`;
}

async function page(
  work: Work,
  review: Review,
  {
    record,
    request,
    form,
    number,
  }: { record: DecisionRecord; request: SignatureRequest; form: FormState; number?: number | undefined },
) {
  const me = personIn(work);
  const said = (id: string) => record.signatures.find(({ personId }) => personId === id)?.stance;
  const others = record.chairs
    .filter(({ id }) => id !== me && request.signatories.includes(id))
    .map(({ id, name }) => {
      const stance = said(id);
      return { name, said: stance && stanceInWords[stance].toLowerCase() };
    });
  const { state, sentence } = await clockOf(work, review);
  return (
    <SigningPage
      reference={review.reference}
      basis={request.basis}
      number={number ?? request.number}
      rule={request.rule}
      others={others}
      decideBy={state?.effectiveDue === undefined ? undefined : longDate(state.effectiveDue)}
      clock={sentence}
      warnings={decisionWarnings(readinessOf(record, work)).map(sayWarning)}
      form={form}
    />
  );
}
