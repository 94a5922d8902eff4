import { z } from 'zod';
import { clockStarts } from '../../../kernel/facts.js';
import { optionalDayField } from '../../../web/day-field.js';
import { emailField, nameField, oneOf, oneOfOrNone, textField, tick, wholeNumberField } from '../../../web/fields.js';
import { extractKinds, type RecipientKey } from './recipients.js';
import { chaserTargets, limitSettings, ragColours } from './settings.js';

const reference = nameField({ what: 'Pattern of references', max: 60, missing: 'Enter the pattern of references' });

export const particularsForm = z.object({
  name: nameField({ what: 'Name', max: 200, missing: 'Enter the name of the partnership' }),
  shortName: nameField({ what: 'Short name', max: 60, missing: 'Enter a short name' }),
  email: emailField(),
  policeForce: nameField({ what: 'Police force', max: 120 }),
  region: nameField({ what: 'Region', max: 120 }),
  referencePattern: reference.refine((pattern) => /\{number(:\d)?\}/.test(pattern), {
    error: 'The pattern must hold {number}, so that no two references are the same',
  }),
  publicForm: tick(),
});

const limitField = wholeNumberField({ what: 'The limit', min: 1, max: 120 });

export const limitsForm = z.object(Object.fromEntries(limitSettings.map((name) => [name, limitField])));

/** Lines of the ladder that the page offers. */
export const LADDER_LINES = [1, 2, 3, 4, 5, 6] as const;

const ladderFields = LADDER_LINES.flatMap((line) => [
  [`days${line}`, wholeNumberField({ what: 'Working days', min: 1, max: 60 })],
  [`to${line}`, oneOfOrNone(chaserTargets)],
]);

export const scopingForm = z.object({
  returnDays: wholeNumberField({
    what: 'Working days',
    min: 1,
    max: 60,
    missing: 'Enter the working days an agency has to answer',
  }),
  scopingReview: tick(),
  ...(Object.fromEntries(ladderFields) as Record<string, typeof limitField>),
});

/** Lines for recipients besides those that the toolkit names. */
export const OTHER_LINES = [1, 2, 3] as const;

/** The fields of each recipient start with this. */
export const recipientLines: readonly { readonly prefix: string; readonly key: RecipientKey }[] = [
  { prefix: 'mash', key: 'mash' },
  { prefix: 'adults', key: 'adults-board' },
  { prefix: 'children', key: 'children-partnership' },
  { prefix: 'board', key: 'csp-board' },
  { prefix: 'mopac', key: 'mopac' },
  ...OTHER_LINES.map((line) => ({ prefix: `other${line}`, key: 'other' as const })),
];

const recipientFields = recipientLines.flatMap(({ prefix }) => [
  [`${prefix}Name`, nameField({ what: 'Name', max: 160 })],
  [`${prefix}Role`, nameField({ what: 'Who reads its mail', max: 160 })],
  [`${prefix}Email`, emailField()],
  [`${prefix}Extract`, oneOfOrNone(extractKinds)],
]);

export const recipientsForm = z.object({
  homeOfficeName: nameField({ what: 'Name', max: 160, missing: 'Enter how the Home Office team is called' }),
  homeOfficeEmail: emailField(),
  ...(Object.fromEntries(recipientFields) as Record<string, ReturnType<typeof nameField>>),
});

export const lawForm = z.object({
  clockStart: oneOf(clockStarts, 'Select the date from which the month runs'),
  signatories: oneOf(['one', 'each'], 'Select who signs a decision'),
  section8aFrom: optionalDayField({ what: 'First day of section 8A' }),
  standingSince: optionalDayField({ what: 'Day from which standing duties are counted' }),
});

const wordsField = (colour: string) => textField({ what: colour, max: 120, missing: `Enter what ${colour} means` });

export const progressForm = z.object({
  ...(Object.fromEntries(ragColours.map((colour) => [`words-${colour}`, wordsField(colour)])) as Record<
    `words-${(typeof ragColours)[number]}`,
    ReturnType<typeof wordsField>
  >),
  amberDays: wholeNumberField({ what: 'Days', min: 1, max: 365, missing: 'Enter how many days late is still amber' }),
  roundDayOfMonth: wholeNumberField({
    what: 'Day of the month',
    min: 0,
    max: 28,
    missing: 'Enter the day of the month on which leads are asked, or 0',
  }),
  roundWindowDays: wholeNumberField({
    what: 'Days',
    min: 1,
    max: 365,
    missing: 'Enter how near the day of an action is when its lead is asked',
  }),
  remindDaysBefore: wholeNumberField({
    what: 'Days',
    min: 1,
    max: 90,
    missing: 'Enter how many days before its day a lead is reminded',
  }),
  retentionYears: wholeNumberField({
    what: 'Years',
    min: 1,
    max: 100,
    missing: 'Enter how many years a review is kept',
  }),
  chairReviewsAtMost: wholeNumberField({
    what: 'Reviews',
    min: 1,
    max: 20,
    missing: 'Enter how many reviews one chair may have in hand',
  }),
  keyEventsWords: wholeNumberField({
    what: 'Words',
    min: 200,
    max: 20_000,
    missing: 'Enter how many words the key events may have',
  }),
});
