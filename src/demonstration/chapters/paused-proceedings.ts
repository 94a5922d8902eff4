import { pause } from '../acts/keep.js';
import { agreeWithPolice, considerOthers, recordProceeding } from '../acts/proceedings.js';
import { tellOfPause } from '../acts/tell.js';
import { type Chapter, scene } from '../stage/stage.js';
import { pausedDays } from './paused.js';

/** What the paused review waits for: the trial, and an inquest that waits too; the pause that was agreed, and the Home Office told of it. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const { daysAgo } = calendar;
  const file = caseOf('paused');
  const on = pausedDays(calendar);
  return [
    scene(on(28), '10:00', (stage) =>
      recordProceeding(stage, file, {
        kind: 'criminal',
        title: 'Trial at Woolcombe Crown Court',
        owner: 'Police and Crown Prosecution Service',
        contact: 'DI Sorrel Hawkbit, senior investigating officer',
        effect: 'paused',
        dates: [
          { kind: 'charge', on: on(2), state: 'happened' },
          { kind: 'plea-hearing', on: on(24), state: 'happened' },
          { kind: 'trial-start', on: daysAgo(-110), state: 'planned' },
        ],
      }),
    ),
    scene(on(28), '10:30', (stage) =>
      recordProceeding(stage, file, {
        kind: 'inquest',
        title: 'Inquest',
        owner: 'Coroner',
        effect: 'shared-dates',
        combining: 'linked',
        dates: [{ kind: 'opened', on: on(8), state: 'happened' }],
      }),
    ),
    scene(on(29), '11:00', (stage) =>
      considerOthers(stage, file, {
        answers: { criminal: 'yes', inquest: 'yes', 'police-conduct': 'not-known' },
        conclusion: 'Nothing is combined. The inquest waits for the trial, as this review does.',
      }),
    ),
    scene(on(36), '09:00', (stage) =>
      agreeWithPolice(stage, file, {
        outcome: 'pause',
        terms: '',
        reason: 'Witnesses of the trial would be asked the same questions by the panel.',
        lookAgainOn: daysAgo(-60),
      }),
    ),
    scene(on(36), '09:30', (stage) =>
      pause(stage, file, {
        stops: [],
        agreedBy: 'Dr Angelica Stonecrop, with the senior investigating officer and the CPS',
        reason:
          'The trial is listed for next year. Witnesses of the trial would be asked the same questions by the panel.',
      }),
    ),
    scene(on(36), '10:00', (stage) => tellOfPause(stage, file)),
  ];
};
