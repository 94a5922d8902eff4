import type { ReturnKind } from '../kinds.js';

/** What a good return does, as questions to be answered yes, no or does not apply. Our own words, after what reviewers and the Home Office ask. */
const questions = [
  {
    key: 'lines',
    ask: 'Is every line of enquiry answered?',
    look: 'Each gets an answer of its own, even where the answer is short.',
  },
  {
    key: 'analysis',
    ask: 'Does it analyse, and not only tell?',
    look: 'After each thing that happened stands what it meant and what followed from it.',
  },
  {
    key: 'why',
    ask: 'Does it say why, not only what?',
    look: 'Time, training, systems, supervision and culture explain more than a person does.',
  },
  {
    key: 'hindsight',
    ask: 'Is practice judged by what was known, and by the policy of the time?',
    look: 'The policies that were in force then are named.',
  },
  {
    key: 'supervision',
    ask: 'Does it look at supervision and management?',
    look: 'Who oversaw the work, and what they knew.',
  },
  {
    key: 'voice',
    ask: 'Can the person who died be heard in it, and the children?',
    look: 'What they said, wanted and feared; whether they were seen alone.',
  },
  {
    key: 'equality',
    ask: 'Is each protected characteristic that mattered looked at?',
    look: 'Disability, long-term illness, age and money are missed most often.',
  },
  {
    key: 'abuse',
    ask: 'Is the abuse named for what it was?',
    look: 'Coercive control and abuse through money are analysed, not only mentioned.',
  },
  { key: 'good-practice', ask: 'Is good practice named, where there was any?', look: 'Better than the job asks.' },
  {
    key: 'recommendations',
    ask: 'Does each recommendation say what, why, who, by when, and how it will be seen to work?',
    look: 'Each follows from a finding.',
  },
  {
    key: 'early',
    ask: 'Has everything that cannot wait been started?',
    look: 'Early actions do not wait for the report.',
  },
  {
    key: 'names',
    ask: 'Is it free of real names, birth dates, addresses and numbers?',
    look: 'Pseudonyms for people of the review, roles for staff.',
  },
  {
    key: 'searched',
    ask: 'Were all names, spellings, birth dates and addresses searched, in paper and electronic records?',
    look: 'Say what could not be searched.',
  },
  {
    key: 'words',
    ask: 'Could the family read it without being hurt by how it is said?',
    look: 'Plain words, dignity, no blame of the person who died.',
  },
] as const;

export type CheckKey = (typeof questions)[number]['key'];

export interface CheckQuestion {
  readonly key: CheckKey;
  readonly ask: string;
  readonly look: string;
}

const SHORT: readonly CheckKey[] = [
  'lines',
  'analysis',
  'why',
  'voice',
  'recommendations',
  'early',
  'names',
  'searched',
  'words',
];
const LETTER: readonly CheckKey[] = ['searched', 'names'];

/** The questions that a return of this kind is measured by. */
export function checksFor(kind: ReturnKind): readonly CheckQuestion[] {
  if (kind === 'imr') return questions;
  const keys = kind === 'short-report' ? SHORT : LETTER;
  return questions.filter(({ key }) => keys.includes(key));
}
