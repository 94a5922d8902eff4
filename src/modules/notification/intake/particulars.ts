import type { Day } from '../../../kernel/day.js';
import { dayOf } from '../../../kernel/day.js';
import { type PartialDate, partialDateText } from '../../../kernel/partial-date.js';
import type { Identity, NewSubject, SubjectRole } from '../../reviews/index.js';
import { ETHNICITIES, labelOf } from '../code-lists.js';
import type { Answer, NotificationContent, Subject, WrittenDate } from '../content.js';

const textOf = (answer: Answer<string>): string => (answer.kind === 'given' ? answer.value : '');

/** A date as the kernel stores it, or the words in which it was written. */
export function dateText(answer: Answer<WrittenDate>): string {
  if (answer.kind === 'not-known') return 'not-known';
  if (answer.kind === 'blank') return '';
  return answer.value.kind === 'text' ? answer.value.text : partialDateText(asPartial(answer.value.date));
}

function asPartial({ year, month, day }: { year: number; month?: number; day?: number }): PartialDate {
  if (month === undefined) return { known: 'year', year };
  return day === undefined ? { known: 'month', year, month } : { known: 'exactly', on: dayOf(year, month, day) };
}

/** The day of the death, when the referrer gave one. */
export function dayOfDeath({ further }: NotificationContent): Day | null {
  const { dateOfDeath } = further;
  if (dateOfDeath.kind !== 'given' || dateOfDeath.value.kind !== 'date') return null;
  const date = asPartial(dateOfDeath.value.date);
  return date.known === 'exactly' ? date.on : null;
}

/** Who somebody of a notification is, as a review keeps it. */
export const identityOf = (subject: Subject): Identity => ({
  fullName: textOf(subject.fullName),
  aliases: subject.aliases.kind === 'given' ? subject.aliases.value : [],
  dateOfBirth: dateText(subject.dateOfBirth),
  age: textOf(subject.age),
  ethnicity: ethnicityOf(subject),
  address: textOf(subject.address),
  postcode: textOf(subject.postcode),
  school: textOf(subject.schoolOrNursery),
});

function ethnicityOf({ ethnicity }: Subject): string {
  if (ethnicity.kind !== 'given') return '';
  return ethnicity.value.kind === 'listed' ? labelOf(ETHNICITIES, ethnicity.value.code) : ethnicity.value.text;
}

/** Everybody a notification names, with what they are in it. */
export const peopleIn = (content: NotificationContent): { role: SubjectRole; subject: Subject }[] => [
  ...content.victims.map((subject) => ({ role: 'victim' as const, subject })),
  ...content.allegedPerpetrators.map((subject) => ({ role: 'alleged-perpetrator' as const, subject })),
  ...content.children.map((subject) => ({ role: 'child' as const, subject })),
];

/**
 * The people of a review that begins with this notification. The relationship is the coded one alone: the referrer's own words about it may
 * hold names, and everybody on the review reads it.
 */
export const subjectsFrom = (content: NotificationContent): NewSubject[] =>
  peopleIn(content).map(({ role, subject }) => ({
    role,
    relationship: role === 'victim' ? codeOf(content.further.relationship) : undefined,
    sex: codeOf(subject.sex),
    gender: codeOf(subject.gender)?.slice(0, 60),
    identity: identityOf(subject),
  }));

const codeOf = (answer: Answer<string>): string | undefined => (answer.kind === 'given' ? answer.value : undefined);
