import type { JudgementBlocker, NotIndependent } from './rules.js';

/** Why a verdict cannot stand, and what mends it. */
export const blockerInWords: Readonly<Record<JudgementBlocker, string>> = {
  'not-agreed': 'Agree the claim first: until then nobody has said what is to be seen',
  'not-seen':
    'Nothing on record shows a change in practice: a policy, training, figures of too few cases, or what chance could explain do not. Give better proof first, or judge that no change is seen',
  'too-weak': 'Proof of a sustained change has to be moderate at least: see what would raise it',
  'not-closed': 'A change is sustained only after its actions are closed',
  'too-soon':
    'A change is sustained only six months after its actions were closed. Until then judge that there is some change',
  'challenge-unanswered': 'A later finding challenges this change: answer that first',
};

/** Why somebody does not judge a change. */
export const notIndependentInWords: Readonly<Record<NotIndependent, string>> = {
  'keeps-not': 'Somebody who looks after the plan judges it, and who is independent of the organisation.',
  'leads-it': 'You lead an action by which it is to come true. Nobody judges their own change: somebody else does.',
  'own-agency': 'It is your own agency’s practice. No agency judges its own change: somebody of another does.',
};
