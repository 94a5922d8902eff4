import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, oneOfOrNone, textField, tick } from '../../../web/fields.js';

/** How somebody was told. `nobody`: it was found that there is nobody to tell. */
export const channels = ['secure-mail', 'email', 'letter', 'phone', 'in-person', 'nobody'] as const;

export const channelInWords: Readonly<Record<string, string>> = {
  'secure-mail': 'By secure mail',
  email: 'By e-mail',
  letter: 'By letter',
  phone: 'By phone',
  'in-person': 'In person',
  nobody: 'There is nobody to tell',
};

const toldOn = (today: Day) => dayField({ what: 'Date they were told', byToday: today });
const toldName = nameField({ what: 'Who was told', max: 200 });
const proof = textField({ what: 'Proof', max: 2000, missing: 'Enter what proves it, and where it is kept' });

export const homeOfficeTellingForm = (today: Day, versions: readonly number[]) =>
  z.object({
    toldOn: toldOn(today),
    channel: oneOf(['secure-mail', 'email', 'letter', 'phone'], 'Select how the Home Office was told'),
    toldName,
    formVersion: oneOfOrNone([...versions.map(String), 'other']),
    proof,
  });

export const familyTellingForm = (today: Day) =>
  z.object({
    toldOn: toldOn(today),
    channel: oneOf(['in-person', 'phone', 'letter', 'nobody'], 'Select how the family was told'),
    toldBy: nameField({
      what: 'Who told them',
      max: 200,
      missing: 'Enter who told them, such as the family liaison officer',
    }),
    toldName,
    leaflet: tick(),
    challengeExplained: tick(),
    proof,
  });

export const withdrawalForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why this record is withdrawn' }),
});

export const directionForm = (today: Day) =>
  z.object({
    asks: oneOf(['establish', 'take-part'], 'Select what the direction asks for'),
    section: nameField({ what: 'Provision', max: 100, missing: 'Enter the provision that the letter names' }),
    receivedOn: dayField({ what: 'Date it was received', byToday: today }),
    words: textField({ what: 'What it says', max: 4000, missing: 'Enter what the direction says' }),
    dueOn: optionalDayField({ what: 'Date by which it must be obeyed' }),
    letterReference: nameField({ what: 'Reference of the letter', max: 200 }),
  });

export const obeyedForm = ({ today, receivedOn }: { today: Day; receivedOn: Day }) =>
  z.object({
    on: dayField({ what: 'Date it was obeyed', byToday: today, earliest: receivedOn }),
    how: textField({ what: 'How it was obeyed', max: 2000, missing: 'Enter how it was obeyed' }),
  });

export const challengeForm = (today: Day) =>
  z.object({
    raisedBy: nameField({ what: 'Who challenges it', max: 200, missing: 'Enter who challenges the decision' }),
    raisedOn: dayField({ what: 'Date of the challenge', byToday: today }),
    words: textField({ what: 'What they say', max: 4000, missing: 'Enter what they say' }),
  });

export const challengeAnswerForm = ({ today, raisedOn }: { today: Day; raisedOn: Day }) =>
  z.object({
    answeredOn: dayField({ what: 'Date of the answer', byToday: today, earliest: raisedOn }),
    answer: textField({ what: 'Answer', max: 4000, missing: 'Enter what was answered, and by whom' }),
  });

export const earlyLearningForm = (today: Day) =>
  z.object({
    learned: textField({ what: 'What was learned', max: 4000, missing: 'Enter what was learned' }),
    action: textField({ what: 'What was done', max: 4000 }),
    learnedOn: dayField({ what: 'Date', byToday: today }),
  });
