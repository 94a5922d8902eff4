import type { Module } from '../module.js';
import { noticeItems } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { seeNotices } from './guards.js';
import { oweAfterAcceptance } from './owe-after-acceptance.js';
import { noticePaths } from './paths.js';
import { recipientNames } from './queries.js';
import { routes } from './routes.js';
import { noteDeliveries } from './sending/note-deliveries.js';
import { remindOfSilence } from './sending/remind.js';

export const noticesModule: Module = {
  name: 'notices',
  routes,
  duties,
  disclosure: noticeItems,
  facts,
  reactions: [oweAfterAcceptance],
  reviewMenu: [
    {
      text: 'Notices',
      group: 'Telling and deciding',
      path: noticePaths.list,
      may: seeNotices.may,
      meets: ['B-06', 'B-07', 'B-08', 'B-09', 'B-10'],
    },
  ],
  jobs: [
    {
      name: 'notices.deliveries',
      says: 'Notes which notices were handed to the mail service and which could not be delivered',
      every: '* * * * *',
      run: noteDeliveries,
    },
    {
      name: 'notices.remind',
      says: 'Reminds co-ordinators of notices that nobody has acknowledged',
      every: '0 8 * * 1-5',
      run: remindOfSilence,
    },
  ],
  bodies: { notice: recipientNames },
  acts: {
    'notice.owed': { one: 'A notice became owed', many: (times) => `${times} notices became owed` },
    'notice.sent': { one: 'Sent a notice', many: (times) => `Sent ${times} notices` },
    'notice.sent-again': 'Sent a notice again',
    'notice.told': {
      one: 'Recorded that somebody was told of the notification',
      many: (times) => `Recorded that ${times} bodies were told of the notification`,
    },
    'notice.not-delivered': 'A notice could not be delivered',
    'notice.opened': 'A notice was opened by its recipient',
    'notice.seen': 'A notice was read by its recipient',
    'notice.acknowledged': 'A notice was acknowledged by its recipient',
    'notice.acknowledgement-recorded': 'Recorded that a notice was acknowledged',
    'notice.letter-changed': 'Changed the letter of a notice',
    'notice.letter-taken': 'Took the letter of a notice as a Word file',
    'notice.readdressed': 'Changed who is told by a notice',
    'notice.not-needed': 'Settled that a notice is not needed',
    'notice.reminded': 'Co-ordinators were reminded of a notice without acknowledgement',
    'notice-extract.seen': 'Looked at what a notice gave its recipient',
    'notice-proof.seen': 'Took the file that proves somebody was told',
    'living-people.checked': 'Recorded a check on living people at risk',
  },
};
