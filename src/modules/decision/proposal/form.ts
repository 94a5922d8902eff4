import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, oneOfOrNone, textField } from '../../../web/fields.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { heldAs, notHoldReasons, outcomes } from '../outcomes.js';
import type { DecisionRecord } from '../record.js';
import type { NewProposal } from './propose.js';

/** Partnerships in this installation that a case can be handed to. */
export interface Destination {
  readonly id: string;
  readonly name: string;
}

/** Chosen when the other partnership is not in this installation. */
export const ELSEWHERE = 'elsewhere';

export const proposalForm = ({ today, destinations }: { today: Day; destinations: readonly Destination[] }) =>
  z.object({
    outcome: oneOf(outcomes, 'Select what is proposed'),
    reviewKind: oneOfOrNone(heldAs),
    notHoldReason: oneOfOrNone(notHoldReasons),
    reviewBy: optionalDayField({ what: 'The day to look again', fromToday: today }),
    destination: oneOfOrNone([...destinations.map(({ id }) => id), ELSEWHERE]),
    transferTo: nameField({ what: 'Name of the partnership', max: 200 }),
    reasons: textField({ what: 'Reasons', max: 10_000 }),
    dissent: textField({ what: 'Dissent', max: 4000 }),
    scopingWaiver: textField({ what: 'Why it need not wait', max: 2000 }),
    reconsiderReason: textField({ what: 'Why it is looked at again', max: 4000 }),
  });

type Answers = z.output<ReturnType<typeof proposalForm>>;

/** The answers that belong to the outcome that was chosen; what was left behind under another one is dropped. */
export function proposalFrom(
  answers: Answers,
  { destinations, version }: { destinations: readonly Destination[]; version: number | undefined },
): NewProposal {
  const { outcome, destination } = answers;
  const known = destinations.find(({ id }) => id === destination);
  const isTransfer = outcome === 'transfer';
  return {
    outcome,
    reasons: answers.reasons,
    reviewKind: outcome === 'hold' ? answers.reviewKind : undefined,
    notHoldReason: outcome === 'not-hold' ? answers.notHoldReason : undefined,
    reviewBy: outcome === 'defer' ? answers.reviewBy : undefined,
    transferPartnershipId: isTransfer ? known?.id : undefined,
    transferTo: isTransfer ? (known?.name ?? answers.transferTo) : '',
    dissent: answers.dissent,
    scopingWaiver: answers.scopingWaiver,
    reconsiderReason: answers.reconsiderReason,
    version,
  };
}

/** The form as the newest proposal has it; a blank one where a decision stands and is to be reconsidered. */
export function proposalValues({ proposal, decision }: Pick<DecisionRecord, 'proposal' | 'decision'>) {
  if (proposal === undefined) return emptyForm();
  if (decision !== undefined && proposal.reconsiders !== decision.id) return emptyForm();
  const elsewhere = proposal.transferTo === '' ? undefined : ELSEWHERE;
  return emptyForm({
    outcome: proposal.outcome,
    reviewKind: proposal.reviewKind ?? undefined,
    notHoldReason: proposal.notHoldReason ?? undefined,
    ...dayValues('reviewBy', proposal.reviewBy ?? undefined),
    destination: proposal.transferPartnershipId ?? elsewhere,
    transferTo: proposal.transferPartnershipId === null ? proposal.transferTo : '',
    reasons: proposal.reasons,
    dissent: proposal.dissent,
    scopingWaiver: proposal.scopingWaiver,
    reconsiderReason: proposal.reconsiderReason,
  });
}
