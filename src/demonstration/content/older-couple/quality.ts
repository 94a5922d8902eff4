import type { FormAnswers, LetterTold } from '../../acts/assure-quality.js';
import type { FactsPut } from '../../acts/check-facts.js';
import type { OfficerAnswers } from '../../acts/letters.js';
import type { WholeReview } from '../whole-review.js';

/** Paragraphs that agencies were put, and what they said. */
export const facts: readonly FactsPut[] = [
  {
    agency: 'council-adults',
    begin: [
      'The care worker’s note was as good',
      '**Why it made sense.** The number on file',
      'It knew Ruth as a carer',
    ],
    wrong: [
      {
        begins: '**Why it made sense.** The number on file',
        says: 'The procedure asked for contact within one working day, not a day.',
        as: 'not-changed',
        settled: 'The concern came on a weekday: it is the same here, and shorter.',
      },
    ],
    overall: 'Fair and painful to read. We have given it to the whole team.',
  },
  {
    agency: 'mental-health',
    begin: ['**Autumn.** The mental health trust sees Alan', 'Shouting, threats and a thrown cup'],
    overall: 'Right as it stands.',
  },
  {
    agency: 'hospital',
    begin: ['The sprained wrist, the cut and the fingers', '**Spring.** Ruth is treated in the emergency'],
    wrong: [
      {
        begins: 'The sprained wrist, the cut',
        says: 'The sprained wrist was treated by the surgery and not by us.',
        as: 'changed',
        settled: 'The chronology says now which place treated what.',
      },
    ],
    overall: 'Right but for one point.',
  },
];

/** Why what the checks found is in order. */
export const checks: WholeReview['checks'] = {
  identifier: 'Looked at: it names no person of the case, and leads to none.',
  definition: 'It is said in the section on how the review was done.',
  unexplained: 'The section on confidentiality says who that is.',
  'issue-alone': 'It is part of another recommendation, and the report says so.',
  blame: 'Quoted, or used of a thing and not of a person.',
  equality: 'It is spoken of in the paragraph on those that were looked at together.',
  panel: 'They left before the report was written.',
  'heading-missing': 'The record fills it in, or it stays empty until the letter has come.',
};

/** What the chief officers answer. */
export const officers: readonly OfficerAnswers[] = [
  { agency: 'council-adults', answer: 'accepted', text: 'We accept all of it. The new form is in hand.' },
  { agency: 'hospital', answer: 'accepted', text: 'Accepted. The clinic for falls has begun.', byLink: true },
  { agency: 'icb', answer: 'accepted', text: 'Accepted for all surgeries of the borough.' },
  {
    agency: 'mental-health',
    answer: 'partly',
    text: 'We accept the question. The audit can be made once a year and not more often.',
    byLink: true,
  },
  { agency: 'da-service', answer: 'already-in-place', text: 'The number is there. We print the card.' },
  { agency: 'police', answer: 'accepted', text: 'Accepted, with the other forces of the region.', byLink: true },
];

export const national =
  'The Department takes note and will consider it when the guidance is next revised. No day can be named.';

/** What the national data form asks and the record does not know. */
export const form: FormAnswers = {
  'case.title': 'Ruth, Bexley, overview report',
  'case.location': 'residential-location',
  'case.categories': ['intimate-partner-homicide', 'older-victim-homicides-65-plus'],
  'victim.age': '65-and-over',
  'perpetrator.age': '65-and-over',
  orientation: 'heterosexual-or-straight',
  ethnicity: 'white-british',
  nationality: 'British',
  'mental-health': ['none'],
  'victim.caring': 'was-a-carer-for-the-other',
  'perpetrator.caring': 'was-cared-for-by-the-other',
  'victim.religion': 'christian',
  'victim.vulnerabilities': ['none'],
  'victim.method': 'blunt-instrument',
  'perpetrator.verdict': 'murder',
  'perpetrator.life-sentence': 'yes',
  'perpetrator.known-to': ['friends', 'family'],
  'perpetrator.supervised': 'no',
  'aggravating.factors': ['coercive-or-controlling-behaviour', 'economic-abuse', 'physical-abuse'],
  'process.family-contributed': 'yes',
  'process.family-terms': 'yes',
  'process.family-advocate': 'yes',
  'process.family-draft': 'yes',
  'process.family-panel': 'yes',
};

export const covering: WholeReview['covering'] = {
  family:
    'Ruth’s daughter spoke for the family. She chose the names, read the terms and the draft, and met the panel. She had an advocate throughout.',
  publication: 'Nothing stands against publication. The family ask that it is not in the week of her birthday.',
};

/** The letter that asks for a second set. */
export const letter: LetterTold = {
  outcome: 'resubmit',
  strengths:
    'The Panel thanks the partnership for a humane and well-written report. Ruth comes alive in it, in the words of her daughter. The analysis asks why and not only what. That an illness was taken to explain what he did is told with great care.',
  points: [
    {
      ...{ section: 'Equality and diversity', category: 'equality' },
      text: 'The section on equality would gain from saying more of hearing loss as a barrier, and what agencies could have done about it.',
      ...{
        response: 'accept',
        answer: 'Accepted. It stands in the paragraph on disability, and the action on the assessment covers it.',
      },
      action: 'Change the carer’s assessment',
    },
    {
      ...{ section: 'Dissemination', category: 'missing-agency' },
      text: 'Consider sending the report to the national charity for people with Parkinson’s disease.',
      ...{ response: 'change', answer: 'Added.' },
      change: 'The list of those who receive the report names it.',
    },
    {
      ...{ section: 'Parallel reviews', category: 'accuracy' },
      text: 'The report does not say why the Safeguarding Adults Board held no review of its own.',
      ...{ response: 'change', answer: 'It is said now, with where the reasons are kept.' },
      change: 'A sentence in the section on parallel reviews.',
    },
    {
      ...{ section: 'Action plan', category: 'action-plan' },
      text: 'Outcomes in the action plan could be more measurable.',
      ...{ response: 'accept', answer: 'Each action names the proof that is wanted, and most of them a number.' },
      action: 'Show every clinician',
    },
    {
      ...{ section: 'Review panel members', category: 'panel' },
      text: 'The independence of the panel member of the support service should be made clearer, as the service also receives a recommendation.',
      ...{
        response: 'explain',
        answer:
          'The service had not known the family, and its member took no part in wording what is recommended to it. The section on the panel says that the service had not known them.',
      },
    },
    {
      ...{ section: 'Analysis', category: 'analysis' },
      text: 'The Panel would have liked to see economic abuse explored further.',
      ...{
        response: 'explain',
        answer:
          'All that is known stands in the background. The bank could give no more; the family do not wish it guessed at.',
      },
    },
    {
      ...{ section: 'Whole report', category: 'anonymity' },
      text: 'A birth month in one appendix could lead to the family. Please check the whole set again.',
      ...{ response: 'change', answer: 'It is gone. Two people have checked the whole set again.' },
      change: 'Taken out of the appendix.',
    },
  ],
};

/** The letter that clears it. */
export const second: LetterTold = {
  outcome: 'content-to-publish',
  strengths:
    'The Panel is grateful for the care with which its points were met, and is content for the report to be published.',
  points: [],
};
