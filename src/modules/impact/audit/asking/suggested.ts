import type { ThemeCode } from '../../../../kernel/themes.js';

/** A question to begin from. */
export interface SuggestedQuestion {
  readonly text: string;
  readonly mayNotApply: boolean;
}

const always = (text: string): SuggestedQuestion => ({ text, mayNotApply: false });
const sometimes = (text: string): SuggestedQuestion => ({ text, mayNotApply: true });

/** Questions to begin from, by theme of the recommendation: the first is the one that usually decides. Our own writing. */
export const suggestedQuestions: Readonly<Record<ThemeCode, readonly SuggestedQuestion[]>> = {
  information: [
    always('Does the record say what was shared, with whom, when and why?'),
    sometimes('Was information that others held asked for, and is the answer in the file?'),
    always('Are the people in the household and their relationships recorded?'),
  ],
  risk: [
    always('Is there a risk assessment for domestic abuse, complete and dated?'),
    sometimes('Was the risk assessed again when something changed?'),
    sometimes('Was a case of high risk referred to the multi-agency conference?'),
    always('Is professional judgement written down beside the score?'),
  ],
  policy: [
    always('Were the steps that the policy asks for taken, in its order and its time?'),
    sometimes('Where the policy was not followed, is the reason in the file?'),
    sometimes('Did a manager see the case where the policy asks for it?'),
  ],
  training: [
    always('Was the person asked about domestic abuse?'),
    sometimes('Were they asked alone?'),
    sometimes('Is what they said recorded in their own words, and acted on?'),
  ],
  referral: [
    always('Were specialist services offered, and is the answer recorded?'),
    sometimes('Where a referral was made, does the file say what became of it?'),
    sometimes('Where it was declined, was it offered again?'),
  ],
  'inter-agency': [
    always('Were the other agencies that know the family told, and did they answer?'),
    sometimes('Are the actions of the meeting in the file, with who does them and by when?'),
    sometimes('Was each action done, and the others told?'),
  ],
  'review-process': [
    always('Was the agency’s return on time and signed by a senior manager?'),
    sometimes('Does it name what was learned and what is done about it?'),
  ],
};
