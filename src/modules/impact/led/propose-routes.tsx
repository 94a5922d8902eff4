import { z } from 'zod';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { propose } from '../judging/propose.js';
import { verdicts } from '../kinds.js';
import { ledChangePaths } from '../paths.js';
import { about, around, type ClaimInHand, onLedClaim, writingOf } from './led-claims.js';
import { ledStanding } from './led-standing.js';
import { ProposePage } from './propose-page.js';

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

const PROPOSE = ledChangePaths.belowPattern('propose');

/** What a lead thinks came of it, for somebody independent to judge. */
export const proposeRoutes: readonly Route[] = [
  get(PROPOSE, onLedClaim, async (work, _asked, hand) => show(await proposePage(work, hand, emptyForm()))),
  post(PROPOSE, onLedClaim, proposeVerdict),
];
