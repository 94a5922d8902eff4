import type { Module } from '../module.js';
import { meetingForms } from './blank-forms.js';
import { meetingDisclosure } from './disclosure.js';
import { duties } from './duties.js';
import { facts } from './facts.js';
import { meetingsOnCalendar } from './on-calendar.js';
import { meetingPaths } from './paths.js';
import { seeMeetings } from './policy.js';
import { routes } from './routes.js';
import { textsOfMeetings } from './texts.js';
import { meetingsWaiting } from './waiting.js';

export const meetingsModule: Module = {
  name: 'meetings',
  blankForms: meetingForms,
  duties,
  facts,
  routes,
  waiting: meetingsWaiting,
  calendar: meetingsOnCalendar,
  disclosure: meetingDisclosure,
  texts: textsOfMeetings,
  reviewMenu: [
    { text: 'Meetings', group: 'Gathering', path: meetingPaths.list, may: seeMeetings.may, meets: ['E-08', 'D-16'] },
  ],
  registerColumns: [
    { id: 'first-panel', heading: 'First panel meeting', dayOf: ['first-panel-meeting'] },
    { id: 'panel-papers', heading: 'Papers to panel', dayOf: ['panel-papers-sent'] },
  ],
  acts: {
    'meeting.arranged': 'Arranged a meeting',
    'meeting.moved': 'Moved a meeting',
    'meeting.cancelled': 'Called a meeting off',
    'meeting.invited': 'Asked people to a meeting',
    'meeting.answer-taken': 'Recorded whether somebody without an account comes to a meeting',
    'meeting.replied': 'Said whether they come to a meeting',
    'meeting.agenda-drawn': 'Drew up an agenda from the standing items',
    'meeting.agenda-changed': 'Changed an agenda',
    'meeting.agenda-sent': 'Sent the agenda and papers of a meeting to the panel',
    'meeting.paper-added': 'Put a document among the papers of a meeting',
    'meeting.paper-removed': 'Took a document off the papers of a meeting',
    'meeting.attendance-recorded': 'Recorded who was at a meeting',
    'meeting.minuted': 'Wrote minutes of an item',
    'meeting.action-added': 'Noted an action at a meeting',
    'meeting.action-withdrawn': 'Took back an action noted at a meeting',
    'meeting.action-done': 'Said that an action from a meeting is done',
    'meeting.action-reopened': 'Said that an action from a meeting is open again',
    'meeting.minutes-sent': 'Sent the minutes of a meeting to the panel',
    'meeting.minutes-approved': 'Recorded that the minutes of a meeting were approved',
    'meeting.addendum-added': 'Added to approved minutes',
    'meeting-agenda.seen': 'Read an agenda',
    'meeting-minutes.seen': 'Read minutes of a meeting',
  },
};
