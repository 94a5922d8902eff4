import type { Module } from '../module.js';
import { decisionForms } from './blank-forms.js';
import { decisionItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts, outcomes } from './facts.js';
import { decisionPaths } from './paths.js';
import { seeDecision } from './policy.js';
import { routes } from './routes.js';
import { decisionsWaiting } from './waiting.js';

export const decisionModule: Module = {
  name: 'decision',
  blankForms: decisionForms,
  routes,
  duties,
  disclosure: decisionItems,
  facts,
  outcomes,
  waiting: decisionsWaiting,
  registerColumns: [
    { id: 'home-office-told', heading: 'Home Office told', dayOf: ['home-office-told'] },
    { id: 'mopac-told', heading: 'MOPAC told', dayOf: ['mopac-told'] },
  ],
  reviewMenu: [
    {
      text: 'Decision',
      group: 'Telling and deciding',
      path: decisionPaths.decision,
      may: seeDecision.may,
      meets: ['C-03', 'C-04', 'C-05', 'C-06', 'C-08', 'C-09', 'C-11'],
    },
  ],
  acts: {
    'criterion.answered': {
      one: 'Answered a limb of the test',
      many: (times) => `Answered ${times} limbs of the test`,
    },
    'consultation.recorded': 'Recorded somebody who was consulted',
    'consultation.corrected': 'Corrected what somebody consulted said',
    'consultation.removed': 'Took somebody off the list of those consulted',
    'consultation.returned': 'Put somebody back on the list of those consulted',
    'decision.proposed': 'Proposed a decision',
    'decision.reconsidered': 'Proposed to look at the decision again',
    'decision.put-for-signature': 'Put the decision to the chairs to sign',
    'decision.signed': 'Signed the decision',
    'decision.dissented': 'Did not agree to the decision',
    'decision.stood-aside': 'Stood aside from the decision because of a conflict of interest',
    'decision.taken-to-hold': 'The decision stands: a review will be held',
    'decision.taken-to-not-hold': 'The decision stands: no review will be held',
    'decision.taken-to-defer': 'The decision is put off',
    'decision.taken-to-transfer': 'The decision stands: the case goes to another partnership',
    'case.transferred': 'The case was handed over',
    'home-office.told': 'Recorded that the Home Office was told',
    'family.told': 'Recorded that the family was told',
    'telling.withdrawn': 'Withdrew a record of telling somebody',
    'home-office-form.made': 'Made the Home Office reporting form',
    'home-office-form.seen': 'Downloaded the Home Office reporting form',
    'decision.seen': 'Downloaded the decision record',
    'direction.received-to-establish': 'Recorded a direction to establish a review',
    'direction.received-to-take-part': 'Recorded a direction to take part in a review',
    'direction.obeyed': 'Recorded that a direction was obeyed',
    'challenge.recorded': 'Recorded a challenge to the decision',
    'challenge.answered': 'Recorded the answer to a challenge',
    'early-learning.recorded': 'Recorded early learning',
  },
};
