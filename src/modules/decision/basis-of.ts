import type { Basis } from './basis.js';
import type { DecisionRecord } from './record.js';

/** What a signatory would put their name to now; undefined while nothing is proposed. */
export function basisOf({ criteria, answers, consultations, proposal }: DecisionRecord): Basis | undefined {
  if (proposal === undefined) return undefined;
  return {
    criteria: criteria.flatMap(({ id, question, group }) => {
      const given = answers.get(id);
      const isTest = group !== 'concern';
      return given === undefined ? [] : [{ id, question, isTest, answer: given.answer, evidence: given.evidence }];
    }),
    consultations: consultations.map(({ name, post, agency, understandsAbuse, askedOn, said, view }) => ({
      name,
      post,
      agency,
      understandsAbuse,
      askedOn,
      said,
      view,
    })),
    proposal: {
      version: proposal.version,
      outcome: proposal.outcome,
      reasons: proposal.reasons,
      reviewKind: proposal.reviewKind,
      notHoldReason: proposal.notHoldReason,
      reviewBy: proposal.reviewBy,
      transferTo: proposal.transferTo,
      dissent: proposal.dissent,
      scopingWaiver: proposal.scopingWaiver,
      reconsiderReason: proposal.reconsiderReason,
    },
  };
}
