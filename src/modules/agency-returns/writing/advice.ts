import type { SectionKey } from '../kinds.js';

/** What belongs under a heading, and questions that help. */
export interface Advice {
  readonly guidance: string;
  readonly prompts: readonly string[];
}

/** In our own words, for each heading of the template. */
export const ADVICE: Readonly<Record<SectionKey, Advice>> = {
  introduction: {
    guidance:
      'Say in a few sentences why this review is being written, which period it covers, and whom it is about. Use the pseudonyms of the review.',
    prompts: [
      'Say something of who the person was, if your records let you.',
      'Say which terms of reference you answer.',
    ],
  },
  method: {
    guidance: 'Say how you went about it, so that a reader can judge how far to rely on it.',
    prompts: [
      'Which systems and files were searched, under which names and dates?',
      'What could not be found, or was no longer kept?',
      'Who read the draft before it was signed?',
    ],
  },
  interviews: {
    guidance:
      'List the staff you spoke to by their role, never by name. If a trial is to come, the police are asked before anybody is interviewed.',
    prompts: ['Say whom you did not speak to, and why.', 'If nobody was interviewed, write the reason here.'],
  },
  sources: {
    guidance:
      'List the records you read, and the policies and guidance that were in force at the time, not those of today.',
    prompts: ['Give versions and dates of policies.', 'Say which records were paper and which electronic.'],
  },
  background: {
    guidance:
      'Explain to somebody who has never met your agency what it does, and how it worked in the period under review.',
    prompts: [
      'Which teams were involved?',
      'Were there reorganisations, vacancies or caseloads that a reader has to know of?',
      'What training on domestic abuse did staff have?',
    ],
  },
  contact: {
    guidance:
      'Tell briefly what your agency had to do with each person, in order. The chronology holds the detail; here belongs what it adds up to.',
    prompts: [
      'Who was seen, and who was only spoken about?',
      'When did contact begin and end, and why?',
      'Were there spells of silence?',
    ],
  },
  line: {
    guidance: 'Answer the question for your agency. What happened is the start; the answer is why it happened so.',
    prompts: [
      'What did staff know then, and what could they have found out?',
      'What decision was made, by somebody in which role, and on what grounds?',
      'Was it what policy and practice of the time asked for? If not, what stood in the way: time, training, systems, supervision?',
      'What would have made it easier to do otherwise?',
    ],
  },
  voice: {
    guidance:
      'Say what your records hold of what the person who died, and any children, said, wanted and feared, and what was done with it.',
    prompts: [
      'Were they seen alone?',
      'Was an interpreter or advocate offered?',
      'What did staff take from what was not said?',
    ],
  },
  equality: {
    guidance:
      'Look at each protected characteristic that bore on what happened, and at money, language, immigration, caring and health.',
    prompts: [
      'Was anything assumed about them?',
      'What was recorded, and what was never asked?',
      'What adjustments were made?',
    ],
  },
  'good-practice': {
    guidance: 'Name what was done better than the job asks. Doing what policy says is not yet good practice.',
    prompts: ['What difference did it make?', 'Should others know of it?'],
  },
  lessons: {
    guidance:
      'Say what your agency has learned. A lesson follows from the analysis above and leads to a recommendation, or to something that was changed already.',
    prompts: [
      'What would happen today in the same situation?',
      'What has changed since, and how do you know that it works?',
    ],
  },
  recommendations: {
    guidance:
      'Few, and each one such that anybody can see later whether it was done and whether it helped. What cannot wait starts now, as an early action.',
    prompts: ['If there are none, write here why.'],
  },
  conclusion: {
    guidance: 'Sum up in a page or less what the panel should take from this.',
    prompts: ['Bring in nothing new here.'],
  },
};
