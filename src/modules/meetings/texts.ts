import type { TextPlace, TextsOf } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { longDate } from '../../web/formats.js';
import { meetingPaths } from './paths.js';
import {
  actionsOf,
  addendaOf,
  dayOfMeeting,
  itemsOf,
  type Meeting,
  meetingsOf,
  meetingTitle,
  minutesOf,
} from './queries.js';

type Said = readonly [key: string, where: string, text: string];

/** Agenda, minutes, actions and what was put right after approval, of every meeting that the asker may know about. */
export async function* textsOfMeetings(work: Work, of: TextsOf): AsyncGenerator<TextPlace> {
  for (const meeting of await meetingsOf(work, of.id)) {
    const whole = `${meetingTitle(meeting)}, ${longDate(dayOfMeeting(meeting))}`;
    const href = meetingPaths.one(of.reference, meeting.id);
    for (const [key, where, text] of await saidAt(work, meeting))
      if (text !== '') yield { key: `meeting:${key}`, whole, where, text, href };
  }
}

async function saidAt(work: Work, meeting: Meeting): Promise<Said[]> {
  const minutes = await minutesOf(work, meeting.id);
  const items = await itemsOf(work, meeting.id);
  const actions = await actionsOf(work, meeting.id);
  const addenda = await addendaOf(work, meeting.id);
  return [
    ...items.flatMap(({ id, title, note }): Said[] => [
      [`${id}:title`, 'Agenda', title],
      [`${id}:note`, `Agenda, ${title}`, note],
      [`${id}:minute`, `Minutes, ${title}`, minutes.get(id)?.text ?? ''],
      [`${id}:decision`, `Minutes, ${title}, decision`, minutes.get(id)?.decision ?? ''],
    ]),
    ...actions.flatMap(({ id, number, what, doneNote }): Said[] => [
      [`${id}:what`, `Action ${number}`, what],
      [`${id}:done`, `Action ${number}, when it was done`, doneNote],
    ]),
    ...addenda.map(({ addendum }): Said => [addendum.id, 'Put right after approval', addendum.text]),
  ];
}
