import { z } from 'zod';
import { dayField } from '../../../web/day-field.js';
import { asText, field, oneOf, refuse, textField } from '../../../web/fields.js';
import { meetingKinds, replies } from '../kinds.js';

/** A time as people write it (14:30, 14.30, 1430, 2pm, 2.30 pm), as `HH:MM`. */
export const timeField = (what: string) =>
  field((given) => {
    const text = asText(given).trim().toLowerCase();
    if (text === '') return refuse(`Enter the ${what}, such as 14:30`);
    return readTime(text) ?? refuse(`The ${what} must be a time, such as 14:30 or 2.30pm`);
  });

function readTime(text: string): string | undefined {
  const [, hourText, minuteText = '0', half] = /^(\d{1,2})[:.]?(\d{2})?\s*(am|pm)?$/.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (minute > 59 || hour > 23 || (half !== undefined && (hour === 0 || hour > 12))) return undefined;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const LINK = /^https:\/\/[^\s/$.?#][^\s]*$/i;

const linkField = field((given) => {
  const text = asText(given).trim();
  if (text === '' || (LINK.test(text) && text.length <= 2000)) return text;
  return refuse('The link must begin with https:// and be one address');
});

const when = {
  on: dayField({ what: 'Date of the meeting' }),
  starts: timeField('start'),
  ends: timeField('end'),
  place: textField({ what: 'Place', max: 300 }),
  onlineLink: linkField,
};

export const arrangeForm = z.object({
  kind: oneOf(meetingKinds, 'Select what sort of meeting it is'),
  title: textField({ what: 'What it is called', max: 100 }),
  ...when,
});

export const moveForm = z.object({
  ...when,
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is moved' }),
});

export const cancelForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is called off' }),
});

export const answerForm = z.object({
  seat: textField({ what: 'Who answered', max: 36, missing: 'Choose who answered' }),
  said: oneOf(replies, 'Select what they said'),
  insteadOf: textField({ what: 'Who comes in their place', max: 200 }),
});

export const replyForm = z.object({
  reply: oneOf(replies, 'Select whether you are coming'),
  substitute: textField({ what: 'Who comes in your place', max: 200 }),
});
