import { agreeWithPolice, considerOthers, recordProceeding } from '../acts/proceedings.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

/** The held review goes on, on paper only, while the trial is prepared. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const { daysAgo } = calendar;
  const file = caseOf('held');
  const on = heldDays(calendar);
  return [
    scene(on(42), '10:00', (stage) =>
      recordProceeding(stage, file, {
        kind: 'criminal',
        title: 'Trial at Fernleigh Crown Court',
        owner: 'Police and Crown Prosecution Service',
        contact: 'DI Sorrel Hawkbit, senior investigating officer',
        effect: 'limited',
        dates: [
          { kind: 'charge', on: on(30), state: 'happened' },
          { kind: 'trial-start', on: daysAgo(-150), state: 'planned' },
        ],
      }),
    ),
    scene(on(42), '11:00', (stage) =>
      agreeWithPolice(stage, file, {
        outcome: 'limit',
        terms: 'Work on paper goes on. Nobody who may be a witness is spoken with before the trial has ended.',
        reason: 'The witnesses of the trial are known, and the agencies’ records are not in dispute.',
        lookAgainOn: daysAgo(-45),
      }),
    ),
    scene(on(43), '10:00', (stage) =>
      considerOthers(stage, file, {
        answers: { criminal: 'yes', inquest: 'not-known' },
        conclusion: 'Nothing is combined. The coroner has been asked whether an inquest is opened.',
      }),
    ),
  ];
};
