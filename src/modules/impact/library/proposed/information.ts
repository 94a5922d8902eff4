import type { LibraryMeasure } from '../library-measure.js';

/** Measures of how information is recorded and shared. */
export const informationMeasures: readonly LibraryMeasure[] = [
  {
    ...{ key: 'information-asked-alone', theme: 'information', bodies: ['health', 'gp'] },
    title: 'Asked alone about abuse, and the answer recorded',
    different:
      'People are asked about domestic abuse when nobody else is in the room, and the record says what they answered.',
    forWhom: 'Everybody seen where the policy says that the question is asked',
    practice: 'First contact, antenatal booking, and any visit with an injury or low mood',
    ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 90, everyMonths: 6 },
    what: 'Records that say the question was asked, that the person was alone, and what was answered or why it was not asked',
    population: 'Contacts in the last three months at which the policy asks for the question, drawn at random',
    whyItWorks:
      'It looks at what was done, contact by contact, and a blank counts as not asked: nobody can pass by meaning well.',
    cannotShow:
      'Whether the question was put kindly, or whether anybody felt safe to answer. Ask people themselves as well.',
  },
  {
    ...{ key: 'information-history-searched', theme: 'information', bodies: ['police'] },
    title: 'What is known already is looked up and used',
    different:
      'Whoever goes to a call knows what was reported before about both people and the address, and it changes what they do.',
    forWhom: 'People who call, or for whom somebody else calls, about domestic abuse',
    practice: 'Call handling and the first response',
    ...{ source: 'dip-sample', unit: 'share', direction: 'up', target: 95, everyMonths: 3 },
    what: 'Logs that show a search on both names and the address, with what was found passed on before arrival',
    population: 'Logs of domestic abuse calls of the last month, drawn at random',
    whyItWorks:
      'A log has the time of each step on it, so that a search made afterwards does not pass for one made before.',
    cannotShow: 'Whether what was passed on was understood. Read what the officers did in ten of the logs too.',
  },
  {
    ...{ key: 'information-flag-placed', theme: 'information' },
    bodies: ['gp', 'health', 'adult-social-care', 'children-social-care', 'housing'],
    title: 'A flag on the record of people at high risk',
    different: 'Staff who open a record see at once that the person is at high risk from somebody close to them.',
    forWhom: 'People whose case was heard at the conference on high-risk cases',
    practice: 'Keeping of records, and what staff see when they open one',
    ...{ source: 'performance-figure', unit: 'share', direction: 'up', target: 95, everyMonths: 3 },
    what: 'Records that carry the flag within five working days of the meeting',
    population: 'Everybody of yours whose case was heard in the quarter',
    whyItWorks:
      'It can be counted from the list of the meeting and the system alone, with nobody’s judgement in between.',
    cannotShow: 'What staff do when they see the flag. It is a first step: pair it with an audit of what followed.',
  },
  {
    ...{ key: 'information-answer-days', theme: 'information', bodies: [] },
    title: 'How long a request about risk waits',
    different: 'Another agency that asks what is known about a risk has an answer while it can still use it.',
    forWhom: 'Agencies that ask, and the people they are worried about',
    practice: 'Answering requests for information between agencies',
    ...{ source: 'performance-figure', unit: 'days', direction: 'down', target: 5, everyMonths: 3 },
    what: 'Working days from a request to the answer, the middle one of all (the median)',
    population:
      'All requests about the risk of domestic abuse that came in the quarter, those still open counted to today',
    whyItWorks:
      'The middle value is not moved by one request that took months, and open requests are counted: nothing is gained by leaving one unanswered.',
    cannotShow: 'Whether the answer was complete. Have those who asked say so for a few of them.',
  },
  {
    ...{ key: 'information-sharing-reasoned', theme: 'information', bodies: [] },
    title: 'The decision to share, or not to, has a reason',
    different:
      'Where somebody has not agreed to sharing, the file says what was decided and why, and the risk is part of the reason.',
    forWhom: 'People at risk who have said no to sharing, or could not be asked',
    practice: 'Decisions on sharing without consent',
    ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 85, everyMonths: 6 },
    what: 'Files that record the decision, who made it, the risk that was weighed, and what was shared with whom',
    population: 'Files of the last six months in which consent was refused or not asked for',
    whyItWorks: 'It rewards a reasoned “no” as much as a “yes”: what is wanted is judgement, not sharing everything.',
    cannotShow: 'Whether the decision was right. A second reader from another agency can judge that for some.',
  },
];
