import type { WholeReview } from '../whole-review.js';
import { daughter, findings, lessons, olderCouple, panel } from './case.js';
import { plan, successor } from './plan.js';
import { checks, covering, facts, form, letter, national, officers, second } from './quality.js';
import { recommendations, unknown } from './recommendations.js';
import { corrected, report, rewritten } from './report.js';

/** The review of a woman of 71, killed by the husband for whom she cared. */
export const olderCoupleReview: WholeReview = {
  death: olderCouple,
  reasons:
    'The test is met. Services came to the house each day, and a concern about her was closed after a call that he answered.',
  charge: 'He is charged with murder. What agencies did is not in dispute, and can be read meanwhile.',
  verdict: 'Guilty of murder; imprisonment for life',
  panel,
  contact: daughter,
  saidOfTerms: {
    said: 'Please ask whether anybody ever spoke with Mum when he was not there.',
    answer: 'It is a line of enquiry now, in your words.',
  },
  saidOfDraft: {
    said: 'It is hard and it is right. Please do not call her a carer in the first sentence.',
    answer:
      'The first sentence is about the swimming baths now. Nine of your eleven changes are in; we talk about the other two on Friday.',
  },
  called: { victim: 'Ruth', 'alleged-perpetrator': 'Alan' },
  familyInTerms:
    'Her daughter speaks for the family. Friends from the swimming baths, a neighbour and a cousin are asked too, each in the way they choose.',
  minutes: [
    'The draft was read through, with what her daughter asked for.',
    'The chronologies were read together. Two lessons cannot wait for the report.',
  ],
  findings,
  lessons,
  recommendations,
  unknown,
  report,
  comment: {
    ...{ part: 'overview', key: 'analysis', quote: 'Shouting, threats and a thrown cup were recorded nine times.' },
    text: 'Could we say in how many of the nine somebody thought of her safety?',
    answer: 'In none. The paragraph that follows says that nobody asked.',
  },
  corrected,
  facts,
  checks,
  sentBack: 'Please say in the dissemination that providers of home care receive it. They will want to.',
  plan,
  handedBack: {
    begins: 'Add injuries treated in surgeries',
    reason: 'I have no say over the systems of the surgeries. The digital lead for shared records has.',
    to: successor,
  },
  minuteOfPlan: 'BCSP Board, item 6: the plan of twelve actions is agreed',
  officers,
  national,
  form,
  covering,
  letter,
  again: { written: rewritten, letter: second },
};
