import type { LibraryMeasure } from '../library-measure.js';

/** Measures of what training changed. How many came says nothing of it. */
export const trainingMeasures: readonly LibraryMeasure[] = [
  {
    ...{ key: 'training-seen-in-files', theme: 'training', bodies: [] },
    title: 'What was taught is seen in files',
    different:
      'Records of trained staff describe what somebody does to control another person, in place of “a volatile relationship”.',
    forWhom: 'People whose records are written by trained staff',
    practice: 'Recording after training on coercive and controlling behaviour',
    ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 80, everyMonths: 6 },
    what: 'Files that name the behaviour, its effect and its pattern, and use no words that share out the blame',
    population: 'Files written by staff who were trained at least three months ago, drawn at random',
    whyItWorks: 'It looks at work done months later, when nobody is thinking of the course any more.',
    cannotShow: 'That it was the training that did it. Files of staff not yet trained, read beside them, say more.',
  },
  {
    ...{ key: 'training-knowledge-kept', theme: 'training', bodies: [] },
    title: 'Knowledge three months after training',
    different: 'Staff still know what they were taught when they meet a case, months later.',
    forWhom: 'Staff who were trained',
    practice: 'Training on domestic abuse',
    ...{ source: 'training-record', unit: 'share', direction: 'up', target: 80, everyMonths: 6 },
    what: 'People who pass the same short test three months after the day',
    population: 'Everybody who came; who did not take the second test counts as not passed',
    whyItWorks: 'A test on the day shows who listened. Three months on it shows what stayed.',
    cannotShow: 'Anything about what people do. It is weak proof by itself: add an audit of files.',
  },
  {
    ...{ key: 'training-used-lately', theme: 'training', bodies: [] },
    title: 'Staff have used what they learned',
    different: 'Staff ask about abuse as part of ordinary work, and know what to do with the answer.',
    forWhom: 'Staff who were trained, and the people they see',
    practice: 'Everyday contacts of trained staff',
    ...{ source: 'practitioner-survey', unit: 'share', direction: 'up', target: 70, everyMonths: 6 },
    what: 'Staff who have asked somebody about abuse in the last four weeks and say what they did next',
    population: 'Staff trained in the last year who see the public; answers without names',
    whyItWorks:
      'It asks for something done in a stated time, which is harder to please with than “do you feel confident?”.',
    cannotShow: 'More than people say of themselves.',
  },
  {
    ...{
      key: 'training-people-understood',
      theme: 'training',
      bodies: ['police', 'health', 'gp', 'housing', 'adult-social-care', 'specialist'],
    },
    title: 'People say that they were understood',
    different: 'People who tell of abuse meet somebody who understands it, believes them, and does not blame.',
    forWhom: 'People who have told this service of abuse',
    practice: 'First conversation after somebody tells',
    ...{ source: 'people-voice', unit: 'share', direction: 'up', target: 80, everyMonths: 6 },
    what: 'People who answer yes to “Did the person you spoke to understand what was happening to you?”',
    population: 'People who agreed to be asked, through a specialist service and never by the one they judge',
    whyItWorks:
      'It is what the training was for, said by those it was for; a specialist service asks, so that it is safe to say no.',
    cannotShow: 'What those think who were never reached. Say how many were asked and how many answered.',
  },
  {
    ...{
      key: 'training-managers-challenge',
      theme: 'training',
      bodies: ['police', 'probation', 'adult-social-care', 'children-social-care'],
    },
    title: 'Managers question what is in the file',
    different: 'Managers who sign off a case question minimising words and missing steps, and send work back.',
    forWhom: 'Staff whose work they sign off, and the people in it',
    practice: 'Oversight and sign-off by first-line managers',
    ...{ source: 'dip-sample', unit: 'share', direction: 'up', target: 75, everyMonths: 6 },
    what: 'Sign-offs that hold a question, a direction or a reason, and not only a name and a day',
    population: 'Sign-offs of domestic abuse cases in the last month, drawn at random',
    whyItWorks: 'What managers let through is what a team learns, whatever the course said.',
    cannotShow: 'Whether what they asked for was then done.',
  },
];
