import { checks } from '../older-couple/quality.js';
import type { WholeReview } from '../whole-review.js';
import { afterParting, findings, lessons, mother, named, panel, toldOfChild } from './case.js';
import { plan, successor } from './plan.js';
import { covering, facts, form, letter, national, officers } from './quality.js';
import { recommendations, unknown } from './recommendations.js';
import { corrected, report } from './report.js';

/** The review of a mother of one, killed by a former partner who had followed her for months. */
export const afterPartingReview: WholeReview = {
  death: afterParting,
  reasons: 'The test is met. She had reported him five times, and he was under the supervision of a service.',
  charge: 'He is charged with murder. Most witnesses are officers, whose records can be read meanwhile.',
  verdict: 'Guilty of murder; imprisonment for life',
  panel,
  contact: mother,
  named: { people: named, child: toldOfChild },
  saidOfTerms: {
    said: 'I kept a diary. Read it, please. And look at what he was told, not only at what she was told.',
    answer: 'Both stand in the terms now. The chair reads the diary with you, at your table.',
  },
  saidOfDraft: {
    said: 'Six small things. And please leave the door in.',
    answer: 'All six are changed. The door stays.',
  },
  called: { victim: 'Leanne', 'alleged-perpetrator': 'Craig', child: 'Toby' },
  familyInTerms:
    'Her mother speaks for the family, and brings the diary that she kept. A friend from work is asked too. Nobody asks the child anything before his therapist says that it is right.',
  minutes: [
    'The draft was read through. The diary is read as a source of its own.',
    'All was read together with the diary. Two lessons are passed on at once.',
  ],
  findings,
  lessons,
  recommendations,
  unknown,
  report,
  comment: {
    ...{ part: 'overview', key: 'analysis', quote: 'In ten months Leanne was given thirty-four pieces of advice.' },
    text: 'Can the thirty-four be listed somewhere? I would put them on the wall of our office.',
    answer: 'They are in the working papers, and you may have them. In the report they would bury what matters.',
  },
  corrected,
  facts,
  checks,
  plan,
  handedBack: {
    begins: 'Give each school a named',
    reason: 'I leave at the end of term. Our schools liaison lead will have to keep the list.',
    to: successor,
  },
  minuteOfPlan: 'BCSP Board, item 4: the plan of fourteen actions is agreed',
  officers,
  national,
  form,
  covering,
  letter,
};
