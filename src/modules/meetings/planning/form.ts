import { z } from 'zod';
import { dayField } from '../../../web/day-field.js';
import { asText, field, oneOf, refuse, textField } from '../../../web/fields.js';
import { timeField } from '../../../web/time-field.js';
import { meetingKinds, replies } from '../kinds.js';

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
