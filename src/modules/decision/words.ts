import { inWords } from '../../kernel/day.js';
import { listInWords } from '../../web/formats.js';
import { answerField, evidenceField } from './criteria/form.js';
import { decisionPaths } from './paths.js';
import type { DecisionBlocker, DecisionWarning } from './rules.js';

/** A reason in words, and where it is mended. */
export interface SaidBlocker {
  readonly text: string;
  readonly href: string | undefined;
}

/** A reason with the part of the decision that it belongs to. */
export interface PlacedBlocker extends SaidBlocker {
  readonly part: DecisionPart;
}

/** What a decision is put together from, in order. */
export type DecisionPart = 'test' | 'concerns' | 'consultations' | 'proposal' | 'signing';

/** The part in which a reason is mended. */
export function partOf(blocker: DecisionBlocker): DecisionPart {
  switch (blocker.kind) {
    case 'limb-unanswered':
    case 'evidence-missing':
      return blocker.limb.group === 'concern' ? 'concerns' : 'test';
    case 'nobody-consulted':
      return 'consultations';
    case 'directed':
    case 'nobody-can-sign':
      return 'signing';
    default:
      return 'proposal';
  }
}

/** Why it cannot be signed yet, in words, with the way to what mends it. */
export function sayBlocker(blocker: DecisionBlocker, reference: string): SaidBlocker {
  const proposal = (field: string) => decisionPaths.proposal(reference, field);
  switch (blocker.kind) {
    case 'directed':
      return { text: 'A review has been directed: there is nothing left to decide', href: undefined };
    case 'limb-unanswered':
      return { text: `Answer: ${blocker.limb.question}`, href: criteria(reference, answerField(blocker.limb.id)) };
    case 'evidence-missing':
      return {
        text: `Write the evidence for: ${blocker.limb.question}`,
        href: criteria(reference, evidenceField(blocker.limb.id)),
      };
    case 'nobody-consulted':
      return { text: 'Record whom you consulted', href: decisionPaths.newConsultation(reference) };
    case 'nothing-proposed':
      return { text: 'Propose a decision', href: proposal('outcome') };
    case 'reconsideration-unexplained':
      return { text: 'Say why the decision is looked at again', href: proposal('reconsiderReason') };
    case 'reasons-missing':
      return { text: 'Write the reasons for the decision', href: proposal('reasons') };
    case 'kind-missing':
      return { text: 'Select how the review is to be held', href: proposal('reviewKind') };
    case 'reason-code-missing':
      return { text: 'Select why no review is to be held', href: proposal('notHoldReason') };
    case 'review-by-missing':
      return { text: 'Enter the day by which it is looked at again', href: proposal('reviewBy-day') };
    case 'review-by-passed':
      return {
        text: `Enter another day to look at it again: ${inWords(blocker.on)} is not ahead`,
        href: proposal('reviewBy-day'),
      };
    case 'destination-missing':
      return { text: 'Enter which partnership the case goes to', href: proposal('destination') };
    case 'nobody-can-sign':
      return { text: 'Nobody can sign: the partnership has no chair without a conflict of interest', href: undefined };
  }
}

const criteria = (reference: string, field: string): string => `${decisionPaths.criteria(reference)}#${field}`;

/** What to think about before signing, in a sentence. */
export function sayWarning(warning: DecisionWarning): string {
  switch (warning.kind) {
    case 'no-expertise':
      return 'Nobody whose field is domestic abuse has been consulted.';
    case 'agencies-silent':
      return `${silentInWords(warning.agencies)} not answered the scoping request. If it need not wait, say why in the proposal.`;
    case 'held-outside-criteria':
      return 'A review is proposed although the answers say that the criteria are not met.';
    case 'not-held-though-met':
      return 'No review is proposed although the answers say that the criteria are met.';
    case 'decided-though-unclear':
      return 'The answers leave it open whether the criteria are met. The decision can be put off instead.';
    case 'views-differ':
      return 'Somebody who was consulted thinks otherwise. Both views should be in the reasons or under dissent.';
  }
}

const NAMED = 3;

const silentInWords = (agencies: readonly string[]): string =>
  agencies.length > NAMED
    ? `${agencies.length} agencies have`
    : `${listInWords(agencies)} ${agencies.length === 1 ? 'has' : 'have'}`;
