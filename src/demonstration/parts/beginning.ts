import type { Day } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import { checkLivingPeople } from '../acts/keep.js';
import { notifyPublicly } from '../acts/notify.js';
import { accept } from '../acts/register.js';
import { openNotice, sendNotices, tellByPhone } from '../acts/tell.js';
import { type Death, notificationOf } from '../content/death.js';
import type { When } from '../content/deaths.js';
import { type Scene, scene } from '../stage/stage.js';

/** The address of somebody whom Bexley tells, by key. */
export const recipientEmail = (key: string): string => `${key}@bexley.example`;

/** How a case of Bexley’s begins: what was notified, and on which day. */
export interface Beginning {
  readonly death: (when: When) => Death;
  readonly diedOn: Day;
  readonly notifiedOn: Day;
}

/** Notified on the public form in the morning, and accepted by the co-ordinator within the hour. */
export const begin = (file: CaseFile, { death, diedOn, notifiedOn }: Beginning): readonly Scene[] => [
  scene(notifiedOn, '09:10', (stage) =>
    notifyPublicly(stage, file, {
      to: 'Bexley',
      content: notificationOf(death({ diedOn, referredOn: notifiedOn })),
    }),
  ),
  scene(notifiedOn, '10:05', (stage) =>
    accept(stage, file, { dateOfDeath: diedOn, firstAwareOn: notifiedOn, writtenNotificationOn: notifiedOn }),
  ),
];

/** Everybody who must be told is told on the day of acceptance; they open and acknowledge it the same day. */
export const tellEverybody = (file: CaseFile, on: Day): readonly Scene[] => [
  scene(on, '10:40', (stage) =>
    sendNotices(stage, file, ['mash', 'adults-board', 'children-partnership', 'csp-board', 'mopac']),
  ),
  scene(on, '11:10', (stage) =>
    checkLivingPeople(stage, file, {
      outcome: 'safe-already',
      checkedBy: 'Rosemary Alder with the MASH duty manager',
      details: 'Everybody in the household was considered. What keeps them safe is in place.',
    }),
  ),
  scene(on, '13:30', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('mash'),
      reply: { name: 'Damson Frith', post: 'MASH duty manager', reply: '' },
    }),
  ),
  scene(on, '14:15', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('children-partnership'),
      reply: {
        name: 'Cicely Vetch',
        post: 'Partnership manager',
        reply: 'We hold no open work on this family.',
      },
    }),
  ),
  scene(on, '15:00', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('adults-board'),
      reply: { name: 'Teasel Broadleaf', post: 'Board manager', reply: '' },
    }),
  ),
  scene(on, '16:00', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('mopac'),
      reply: { name: 'Elder Fairweather', post: 'Policy lead', reply: '' },
    }),
  ),
  scene(on, '16:30', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('csp-board'),
      reply: { name: 'Ginger Mallow', post: 'Board secretary', reply: '' },
    }),
  ),
];

/** The two safeguarding bodies at once, the rest not yet: one by phone. */
export const tellSome = (file: CaseFile, on: Day): readonly Scene[] => [
  scene(on, '11:00', (stage) => sendNotices(stage, file, ['mash', 'children-partnership', 'csp-board', 'mopac'])),
  scene(on, '11:30', (stage) =>
    tellByPhone(stage, file, {
      recipient: 'adults-board',
      name: 'Teasel Broadleaf, board manager',
      proof: 'Note of the call in the case folder.',
    }),
  ),
  scene(on, '12:10', (stage) =>
    openNotice(stage, file, {
      email: recipientEmail('mash'),
      reply: {
        name: 'Damson Frith',
        post: 'MASH duty manager',
        reply: 'No children in the household.',
      },
    }),
  ),
  scene(on, '14:00', (stage) => openNotice(stage, file, { email: recipientEmail('children-partnership') })),
];
