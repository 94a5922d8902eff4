import {
  approve,
  callMeeting,
  finish,
  minute,
  sayComing,
  sendMinutes,
  sendTheAgenda,
  takeOn,
} from '../acts/meetings.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

const place = 'Civic Offices, room 2';

/** Of the held review two meetings with approved minutes, and one to come; of the paused one its first, after the trial. */
export const chapter: Chapter = (telling) => {
  const { caseOf, today, workingDaysFrom } = telling;
  const [held, paused] = [caseOf('held'), caseOf('paused')];
  const [on, pausedOn, ahead] = [heldDays(telling), pausedDays(telling), workingDaysFrom(today)];
  const hours = { starts: '10:00', ends: '12:30', place };
  return [
    scene(on(35), '09:20', (stage) => callMeeting(stage, held, { kind: 'first', on: on(47), ...hours })),
    scene(on(36), '08:50', (stage) => sayComing(stage, held, { person: 'panel-da', on: on(47) })),
    scene(on(45), '09:40', (stage) => sendTheAgenda(stage, held, on(47))),
    scene(on(47), '12:40', (stage) =>
      minute(stage, held, {
        on: on(47),
        said: {
          welcome: { text: 'The chair welcomed everybody. The panel was silent for a moment.' },
          'police-summary': {
            text: 'The police said what is known of the last two years, and what the trial may touch.',
          },
          terms: {
            text: 'The draft was read through.',
            decision: 'The terms are agreed but for what the family asks.',
          },
          scope: { text: 'Housing and the substance service were asked for. The period stands.' },
        },
      }),
    ),
    scene(on(47), '12:50', (stage) =>
      takeOn(stage, held, {
        on: on(47),
        what: 'Ask the housing association for its file',
        name: 'Sage Marjoram',
        dueOn: on(54),
      }),
    ),
    scene(on(49), '11:00', (stage) => sendMinutes(stage, held, on(47))),
    scene(on(50), '09:30', (stage) => callMeeting(stage, held, { kind: 'panel', on: on(61), ...hours })),
    scene(on(53), '15:10', (stage) => finish(stage, held, { on: on(47), note: 'The file came.' })),
    scene(on(59), '10:00', (stage) => sendTheAgenda(stage, held, on(61))),
    scene(on(61), '12:40', (stage) => approve(stage, held, { on: on(47), at: on(61) })),
    scene(on(61), '12:45', (stage) =>
      minute(stage, held, {
        on: on(61),
        said: {
          minutes: { text: 'Read and agreed. The one action is done.', decision: 'The minutes are approved.' },
          chronology: { text: 'Two agencies have sent theirs.' },
          lessons: {
            text: 'Asking about home at a second visit to hospital must not wait.',
            decision: 'The chair writes to the trust.',
          },
          scope: { text: 'Asked. Nobody else for now.' },
        },
      }),
    ),
    scene(on(61), '12:55', (stage) =>
      takeOn(stage, held, {
        on: on(61),
        what: 'Say how the trust now asks about home at a second visit',
        name: 'Sage Marjoram',
        dueOn: ahead(8),
      }),
    ),
    scene(on(62), '16:00', (stage) => sendMinutes(stage, held, on(61))),
    scene(on(64), '09:00', (stage) => approve(stage, held, { on: on(61) })),
    scene(on(64), '09:20', (stage) => callMeeting(stage, held, { kind: 'panel', on: ahead(11), ...hours })),
    scene(on(65), '08:45', (stage) => sayComing(stage, held, { person: 'panel-da', on: ahead(11) })),
    scene(pausedOn(30), '10:00', (stage) =>
      callMeeting(stage, paused, { by: 'co-ordinator', kind: 'first', on: ahead(45), ...hours }),
    ),
  ];
};
