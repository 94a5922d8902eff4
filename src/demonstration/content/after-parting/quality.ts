import type { FormAnswers, LetterTold } from '../../acts/assure-quality.js';
import type { FactsPut } from '../../acts/check-facts.js';
import type { OfficerAnswers } from '../../acts/letters.js';
import type { WholeReview } from '../whole-review.js';

/** Paragraphs that agencies were put, and what they said. */
export const facts: readonly FactsPut[] = [
  {
    agency: 'police',
    begin: [
      'Five reports, taken by five officers',
      'Each report was taken by somebody',
      '**Why it made sense.** Reports are numbered',
    ],
    wrong: [
      {
        begins: 'Five reports, taken by five officers',
        says: 'Four teams and not three: the fifth report was taken by the front desk.',
        as: 'not-changed',
        settled: 'The front desk belongs to one of the three by the force’s own list, as its author has confirmed.',
      },
    ],
    overall: 'Accurate. We would like to use the analysis in training.',
  },
  {
    agency: 'probation',
    begin: ['Craig kept his appointments', 'He was not allowed to be where he was.'],
    overall: 'Right as it stands.',
  },
  {
    agency: 'council-housing',
    begin: ['Two moves, each within a fortnight.', '**Why it made sense.** A move is what housing can give.'],
    wrong: [
      {
        begins: '**Why it made sense.** A move is what housing',
        says: 'We do ask about orders; it is question 14 of the form.',
        as: 'not-changed',
        settled: 'Question 14 was added after these two moves. The report of the agency says so.',
      },
    ],
    overall: 'Right but for one point.',
  },
  {
    agency: 'da-service',
    begin: ['Twenty-two meetings with Leanne.', 'MARAC heard Leanne’s case within ten days'],
    overall: 'Right. Thank you for the sandwiches.',
  },
];

/** What the chief officers answer; one did not accept, and was asked again. */
export const officers: readonly OfficerAnswers[] = [
  { agency: 'police', answer: 'accepted', text: 'Accepted in full. The reading officer has begun.' },
  {
    agency: 'probation',
    answer: 'partly',
    text: 'Accepted; the same day at weekends by the duty number.',
    byLink: true,
  },
  {
    agency: 'council-children',
    answer: 'accepted',
    text: 'Accepted. The list is drawn up over the summer.',
    byLink: true,
  },
  { agency: 'da-service', answer: 'accepted', text: 'Accepted. We train the first four this month.' },
  {
    agency: 'council-housing',
    answer: 'not-accepted',
    text: 'We have nobody who could read forty files a year, and cannot promise it.',
  },
];

export const national = 'The Home Office thanks the partnership and takes it into the next edition of the guidance.';

/** What the national data form asks and the record does not know. */
export const form: FormAnswers = {
  'case.title': 'Leanne, Bexley, overview report',
  'case.location': 'residential-location',
  'case.categories': ['intimate-partner-homicide'],
  'victim.age': '25-34',
  'perpetrator.age': '25-34',
  orientation: 'heterosexual-or-straight',
  'victim.ethnicity': 'mixed-white-and-black-african',
  'perpetrator.ethnicity': 'white-british',
  nationality: 'British',
  'mental-health': ['none'],
  caring: 'was-not-a-carer',
  'victim.religion': 'christian',
  'victim.vulnerabilities': ['housing-issues'],
  'victim.method': 'sharp-instrument',
  'victim.marac-referred': 'yes',
  'victim.marac-heard': 'yes',
  'perpetrator.offending': 'yes',
  'perpetrator.verdict': 'murder',
  'perpetrator.life-sentence': 'yes',
  'perpetrator.known-to': ['police', 'probation', 'family', 'friends'],
  'perpetrator.supervised': 'yes',
  'child.age': 'under-16',
  'child.parents': 'victim-and-somebody-else',
  'child.living-with': ['victim'],
  'aggravating.factors': ['coercive-or-controlling-behaviour', 'stalking', 'separation', 'economic-abuse'],
  'process.family-contributed': 'yes',
  'process.family-terms': 'yes',
  'process.family-advocate': 'yes',
  'process.family-draft': 'yes',
  'process.family-panel': 'yes',
};

export const covering: WholeReview['covering'] = {
  family:
    'Leanne’s mother spoke for the family. She chose the names, gave the diary, and read terms and draft with her advocate.',
  publication:
    'Her son is at a school of the borough. The family ask for publication in the holidays, and for a word to the school before.',
};

/** The letter that is content, once three things are changed. */
export const letter: LetterTold = {
  outcome: 'content-after-changes',
  strengths:
    'The Panel found this a moving report with a clear thread. The counting of advice that was given to each of the two is a way of looking that others can learn from.',
  points: [
    {
      ...{ section: 'Equality and diversity', category: 'equality' },
      text: 'Please say why ethnicity was left blank in three of the reports, or that it could not be found out.',
      ...{ response: 'explain', answer: 'It could not be found out: the field was not mandatory. It is now.' },
    },
    {
      ...{ section: 'Chronology', category: 'anonymity' },
      text: 'The detail of the yellow door could identify the home. Consider whether the family is content with it.',
      ...{ response: 'explain', answer: 'The family asked for it. Both doors have been painted since.' },
    },
    {
      ...{ section: 'Action plan', category: 'action-plan' },
      text: 'The action on training of response officers has no funding named.',
      ...{
        response: 'accept',
        answer: 'Accepted. The Board decides on it in the spring; what comes of it stands in the plan.',
      },
      action: 'Train every response officer',
    },
  ],
};
