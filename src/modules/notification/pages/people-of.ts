import type { NotificationContent, Subject } from '../content.js';
import { type PeopleKind, peopleKinds } from '../questions/subject-questions.js';

/** The most people of one kind on one form; the rest is told in words. */
export const MOST_PEOPLE = 30;

/** The people of this kind. */
export const peopleOf = (content: NotificationContent, kind: PeopleKind): readonly Subject[] =>
  content[peopleKinds[kind].key];

/** The form with other people of this kind. */
export const withPeople = (
  content: NotificationContent,
  kind: PeopleKind,
  people: readonly Subject[],
): NotificationContent => ({ ...content, [peopleKinds[kind].key]: people });

/** The place of a person in the list, from the number in an address (from 1); undefined when there is nobody there. */
export function placeOf(people: readonly Subject[], number: string | undefined): number | undefined {
  const place = /^[1-9]\d?$/.test(number ?? '') ? Number(number) - 1 : -1;
  return people[place] === undefined ? undefined : place;
}
