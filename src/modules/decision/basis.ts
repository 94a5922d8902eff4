import { createHash } from 'node:crypto';
import type { Day } from '../../kernel/day.js';
import type { ConsultedView, HeldAs, NotHoldReason, Outcome } from './outcomes.js';
import type { Answer } from './rules.js';

/** An answer to one limb of the test, as it stands in the record of a decision. */
export interface LimbInBasis extends Answer {
  readonly id: string;
  readonly question: string;
  readonly isTest: boolean;
}

/** Somebody who was consulted, as they stand in the record of a decision. */
export interface ConsultedInBasis {
  readonly name: string;
  readonly post: string;
  readonly agency: string;
  readonly understandsAbuse: boolean;
  readonly askedOn: Day;
  readonly said: string;
  readonly view: ConsultedView;
}

/** What is proposed, as it stands in the record of a decision. */
export interface ProposalInBasis {
  readonly version: number;
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly reviewKind: HeldAs | null;
  readonly notHoldReason: NotHoldReason | null;
  readonly reviewBy: Day | null;
  readonly transferTo: string;
  readonly dissent: string;
  readonly scopingWaiver: string;
  readonly reconsiderReason: string;
}

/** Everything a signatory puts their name to, word for word. */
export interface Basis {
  readonly criteria: readonly LimbInBasis[];
  readonly consultations: readonly ConsultedInBasis[];
  readonly proposal: ProposalInBasis;
}

/** Tells one basis from another: any changed word makes it differ. Written field by field, so that no other order changes it. */
export function digestOf({ criteria, consultations, proposal }: Basis): string {
  const fields = [
    criteria.map(({ id, question, answer, evidence }) => [id, question, answer, evidence]),
    consultations.map((one) => [one.name, one.post, one.agency, one.understandsAbuse, one.askedOn, one.said, one.view]),
    [
      proposal.version,
      proposal.outcome,
      proposal.reasons,
      proposal.reviewKind,
      proposal.notHoldReason,
      proposal.reviewBy,
      proposal.transferTo,
      proposal.dissent,
      proposal.scopingWaiver,
      proposal.reconsiderReason,
    ],
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
