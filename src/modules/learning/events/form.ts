import { z } from 'zod';
import { dayInLondon, instantInLondon, timeInLondon } from '../../../kernel/day.js';
import { THEMES } from '../../../kernel/themes.js';
import { dayField } from '../../../web/day-field.js';
import {
  anyOf,
  asText,
  emailField,
  field,
  linesField,
  nameField,
  oneOf,
  refuse,
  textField,
  wholeNumberField,
} from '../../../web/fields.js';
import { dayValues } from '../../../web/index.js';
import { readTime, timeField } from '../../../web/time-field.js';
import { dids } from '../kinds.js';
import type { LearningEvent } from './queries.js';
import type { ProgrammeItem } from './rules.js';

const LINK = /^https:\/\/[^\s/$.?#][^\s]*$/i;

const onlineLink = field((given) => {
  const text = asText(given).trim();
  if (text === '' || (LINK.test(text) && text.length <= 2000)) return text;
  return refuse('The link for joining must begin with https:// and be one address');
});

const LINE = /^(\d{1,2}(?:[:.]?\d{2})?\s*(?:am|pm)?)[\s,–-]+([^;]+)(?:;(.*))?$/i;
const programmeLines = linesField({ what: 'Programme', max: 6000 });

/** A line each: "09:30 Welcome; head of community safety". */
const programme = field((given) => {
  const lines = programmeLines.safeParse(given);
  if (!lines.success) return refuse(lines.error.issues[0]?.message ?? '');
  const items: ProgrammeItem[] = [];
  for (const [at, line] of lines.data.entries()) {
    const [, time = '', what = '', who = ''] = LINE.exec(line) ?? [];
    const read = readTime(time.trim().toLowerCase());
    if (read === undefined) return refuse(`Begin line ${at + 1} of the programme with a time, such as 09:30 Welcome`);
    items.push({ at: read, what: what.trim(), who: who.trim() });
  }
  return items;
});

const references = linesField({ what: 'References', max: 2000 });

/** What is asked of an event. */
export const eventForm = z
  .object({
    title: nameField({ what: 'Title', max: 200, missing: 'Enter what the event is called' }),
    on: dayField({ what: 'Date of the event' }),
    starts: timeField('start'),
    ends: timeField('end'),
    place: textField({ what: 'Place', max: 300 }),
    onlineLink,
    audience: nameField({ what: 'Audience', max: 300 }),
    about: textField({ what: 'What it is about', max: 4000 }),
    programme,
    themes: anyOf(THEMES.map(({ code }) => code)),
    references,
    capacity: wholeNumberField({ what: 'Number of places', min: 1, max: 5000 }),
    followUpMonths: wholeNumberField({
      ...{ what: 'Months until people are asked what came of it', min: 1, max: 12 },
      missing: 'Enter after how many months people are asked what came of it',
    }),
    keepMonths: wholeNumberField({
      ...{ what: 'Months until names are erased', min: 2, max: 36 },
      missing: 'Enter after how many months names and addresses are erased',
    }),
    reason: textField({ what: 'Message', max: 1000 }),
  })
  .transform(({ on, starts, ends, ...rest }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const [startsAt, endsAt] = [instantInLondon(on, starts), instantInLondon(on, ends)];
    if (startsAt === undefined) say('starts', 'The clocks leap over this time on that day. Enter another');
    if (endsAt === undefined) say('ends', 'The clocks leap over this time on that day. Enter another');
    if (rest.place === '' && rest.onlineLink === '') say('place', 'Enter a place, a link for joining, or both');
    const [followUpMonths, keepMonths] = [rest.followUpMonths ?? 3, rest.keepMonths ?? 12];
    if (keepMonths <= followUpMonths) say('keepMonths', 'Names must be kept longer than until people are asked');
    if (startsAt === undefined || endsAt === undefined) return z.NEVER;
    if (endsAt <= startsAt) say('ends', 'The end must be after the start');
    return { ...rest, startsAt, endsAt, capacity: rest.capacity ?? null, followUpMonths, keepMonths };
  });

/** An event as it was filled in. */
export type EventFilledIn = z.output<typeof eventForm>;

/** A form begun from an event; `references` are those of its reviews. */
export const eventValues = (event: LearningEvent, reviews: readonly string[]) => ({
  title: event.title,
  ...dayValues('on', dayInLondon(event.startsAt)),
  ...{ starts: timeInLondon(event.startsAt), ends: timeInLondon(event.endsAt) },
  ...{ place: event.place, onlineLink: event.onlineLink, audience: event.audience, about: event.about },
  programme: event.programme.map(({ at, what, who }) => `${at} ${what}${who === '' ? '' : `; ${who}`}`).join('\n'),
  themes: event.themes,
  references: reviews.join('\n'),
  capacity: event.capacity === null ? undefined : String(event.capacity),
  ...{ followUpMonths: String(event.followUpMonths), keepMonths: String(event.keepMonths) },
});

export const callOffForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is called off. People are told' }),
});

export const OTHER_AGENCY = 'other';

const whose = (agencyIds: readonly string[]) => ({
  agency: oneOf([...agencyIds, OTHER_AGENCY], 'Select the organisation, or “Another organisation”'),
  otherAgency: nameField({ what: 'Organisation', max: 200 }),
});

const named = <T extends { agency: string; otherAgency: string }>(
  { agency, otherAgency }: T,
  context: z.RefinementCtx,
) => {
  if (agency === OTHER_AGENCY && otherAgency === '')
    context.addIssue({ code: 'custom', path: ['otherAgency'], message: 'Enter the name of the organisation' });
};

/** What somebody says who signs up. */
export const signUpForm = (agencyIds: readonly string[]) =>
  z
    .object({
      name: nameField({ what: 'Name', max: 120, missing: 'Enter your name' }),
      email: emailField('Enter your email address at work'),
      ...whose(agencyIds),
      needs: textField({ what: 'What you need', max: 500 }),
    })
    .superRefine(named);

export type SigningUp = z.output<ReturnType<typeof signUpForm>>;

/** Somebody who came without signing up. */
export const walkInForm = (agencyIds: readonly string[]) =>
  z
    .object({
      name: nameField({ what: 'Name', max: 120, missing: 'Enter their name' }),
      email: emailField(),
      ...whose(agencyIds),
    })
    .superRefine(named);

export type WalkingIn = z.output<ReturnType<typeof walkInForm>>;

const level = (missing: string) => oneOf(['1', '2', '3', '4', '5'], missing);

export const evaluationForm = z.object({
  before: level('Select how confident you were before the event'),
  after: level('Select how confident you are now'),
  useful: textField({ what: 'What was useful', max: 2000 }),
  differently: textField({ what: 'What you will do differently', max: 2000 }),
  better: textField({ what: 'What could be better', max: 2000 }),
});

export type Evaluating = z.output<typeof evaluationForm>;

export const pledgeForm = z.object({
  pledge: textField({ what: 'What you will do', max: 1000, missing: 'Enter what you will do' }),
});

export const followUpForm = z.object({
  did: oneOf(dids, 'Select whether you did it'),
  didWords: textField({ what: 'What came of it', max: 2000 }),
});
