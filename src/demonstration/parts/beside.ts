import { addDays } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import { endTrial } from '../acts/end-proceeding.js';
import { askForProgress, extend, meetOutside } from '../acts/keep.js';
import { agreeWithPolice, considerOthers, recordProceeding } from '../acts/proceedings.js';
import { tellCoroner } from '../acts/tell.js';
import type { WholeReview } from '../content/whole-review.js';
import { type Scene, scene } from '../stage/stage.js';
import type { Days } from './set-up.js';

/** The trial ends on this working day, and the analysis is done soon after. */
const TRIAL_ENDS = 150;

/** Beside the review: the trial, and what was done outside the system. */
export const beside = (file: CaseFile, { charge, verdict }: WholeReview, on: Days): Scene[] => [
  scene(on(29), '10:30', (stage) => tellCoroner(stage, file, 'Letter in the case folder, with the receipt.')),
  scene(on(42), '10:00', (stage) =>
    recordProceeding(stage, file, {
      ...{ kind: 'criminal', title: 'Trial at Fernleigh Crown Court', effect: 'limited' },
      owner: 'Police and Crown Prosecution Service',
      dates: [{ kind: 'charge', on: on(1), state: 'happened' }],
    }),
  ),
  scene(on(42), '11:00', (stage) =>
    agreeWithPolice(stage, file, {
      outcome: 'limit',
      terms: 'Work on paper goes on. Nobody who may be a witness is spoken with before the trial has ended.',
      reason: charge,
      lookAgainOn: on(TRIAL_ENDS),
    }),
  ),
  scene(on(43), '10:00', (stage) =>
    considerOthers(stage, file, { answers: { criminal: 'yes' }, conclusion: 'Nothing is combined.' }),
  ),
  scene(on(48), '11:00', (stage) => meetOutside(stage, file, keptOnPaper)),
  scene(on(70), '14:00', (stage) => askForProgress(stage, file)),
  scene(on(120), '10:00', (stage) =>
    extend(stage, file, {
      ...{
        dutyId: 'F-08',
        newDue: addDays(on(TRIAL_ENDS), 150),
        agreedBy: 'The CSP chairs, with the Home Office told',
      },
      reason: 'The trial comes first; nobody who may be a witness can be heard before.',
    }),
  ),
  scene(on(120), '10:10', (stage) =>
    extend(stage, file, {
      ...{ dutyId: 'F-02', newDue: addDays(on(TRIAL_ENDS), 120), agreedBy: 'The CSP chairs' },
      reason: 'The trial comes first.',
    }),
  ),
  scene(on(125), '14:00', (stage) => askForProgress(stage, file)),
  scene(on(TRIAL_ENDS), '16:00', (stage) => endTrial(stage, file, verdict)),
  scene(on(TRIAL_ENDS + 1), '10:00', (stage) =>
    agreeWithPolice(stage, file, {
      ...{ outcome: 'continue', terms: '', lookAgainOn: undefined },
      reason: 'The trial has ended, and no appeal was lodged.',
    }),
  ),
  scene(on(153), '14:00', (stage) =>
    meetOutside(stage, file, [
      { dutyId: 'E-06', metBy: 'Valerian Moss', proof: 'Combined chronology, version 4, in the case folder.' },
      { dutyId: 'E-11', metBy: 'Dr Angelica Stonecrop', proof: 'Letter to the prison; he did not answer.' },
    ]),
  ),
  scene(on(180), '14:00', (stage) => askForProgress(stage, file)),
];

/** Returns of agencies came on paper and by secure mail, before this system was there. */
const keptOnPaper = (['E-01', 'E-02', 'E-03', 'E-04'] as const).map((dutyId) => ({
  dutyId,
  metBy: 'Rosemary Alder',
  proof: 'Requests, declarations and signed returns are in the case folder.',
}));
