import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { pseudonymsFor } from '../../named-people/index.js';
import { type OpenAction, onAction } from '../guards.js';
import { type ActionInHand, onLedAction } from '../leading/by-lead.js';
import { actionPaths, leadPaths } from '../paths.js';
import { keepPlan } from '../policy.js';
import type { ActionProof, PlannedAction } from '../queries.js';
import { WithdrawPage } from './withdraw-page.js';
import { mayWithdraw, withdrawProof } from './withdraw-proof.js';

const withdrawForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is withdrawn' }),
});

/** Who withdraws, where they come from and how they read names. */
interface Withdrawing {
  readonly planned: PlannedAction;
  readonly proof: ActionProof;
  readonly by: Parameters<typeof withdrawProof>[2]['by'];
  readonly caption: string;
  readonly back: string;
  readonly text: (kept: string) => string;
  readonly toPseudonyms: (text: string) => string;
}

const proofAsked = ({ params }: Asked, { planned, by }: Pick<Withdrawing, 'planned' | 'by'>): ActionProof =>
  found(planned.proofs.find((proof) => proof.id === params.proof && mayWithdraw(planned, proof, by)));

async function forKeeper(work: Work, asked: Asked, open: OpenAction): Promise<Withdrawing> {
  const { planned, names, review, keeps } = open;
  const by = { personId: personIn(work), keeps };
  const back = actionPaths.below(review.reference, planned.action.id, 'progress');
  const { text, toPseudonyms } = names;
  return {
    planned,
    proof: proofAsked(asked, { planned, by }),
    by,
    caption: review.reference,
    back,
    text,
    toPseudonyms,
  };
}

async function forLead(work: Work, asked: Asked, { led, lead, partnership }: ActionInHand): Promise<Withdrawing> {
  const by = { lead };
  const toPseudonyms = await pseudonymsFor(work, led.action);
  const proof = proofAsked(asked, { planned: led, by });
  const back = leadPaths.below(lead.id, led.action.id, 'told');
  return { planned: led, proof, by, caption: partnership.name, back, text: toPseudonyms, toPseudonyms };
}

const page = ({ planned, ...of }: Withdrawing, form: FormState) => (
  <WithdrawPage {...of} action={planned.action} form={form} />
);

async function withdraw(work: Work, asked: Asked, of: Withdrawing) {
  const read = readForm(withdrawForm, asked.body);
  if (!read.ok) return show(page(of, read.form), 422);
  const { planned, proof, by, toPseudonyms } = of;
  await withdrawProof(work, planned, { proof, by, reason: toPseudonyms(read.value.reason), typed: asked.body });
  return goTo(of.back, { flash: 'The proof is withdrawn. That it was given stays on record, with your reason.' });
}

const PATTERN = 'proof/:proof/withdraw';
const keeps = onAction(keepPlan);

/** Withdrawing proof, for those who keep the plan and for whoever gave it. */
export const withdrawRoutes: readonly Route[] = [
  get(actionPaths.belowPattern(PATTERN), keeps, async (work, asked, open) =>
    show(page(await forKeeper(work, asked, open), emptyForm())),
  ),
  post(actionPaths.belowPattern(PATTERN), keeps, async (work, asked, open) =>
    withdraw(work, asked, await forKeeper(work, asked, open)),
  ),
  get(leadPaths.belowPattern(PATTERN), onLedAction, async (work, asked, hand) =>
    show(page(await forLead(work, asked, hand), emptyForm())),
  ),
  post(leadPaths.belowPattern(PATTERN), onLedAction, async (work, asked, hand) =>
    withdraw(work, asked, await forLead(work, asked, hand)),
  ),
];
