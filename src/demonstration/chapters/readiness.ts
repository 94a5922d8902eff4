import {
  agreeFunding,
  checkDirectory,
  fillRegister,
  planEquality,
  recordStanding,
  trainOnGuidance,
} from '../acts/readiness.js';
import { registerOfChairs } from '../content/chairs.js';
import { type Chapter, scene } from '../stage/stage.js';

/** Bexley has prepared: money, register, equality and training. The media plan is missing, and the directory was never looked through as a whole. */
export const chapter: Chapter = ({ daysAgo }) => [
  scene(daysAgo(300), '10:00', (stage) => fillRegister(stage, registerOfChairs(daysAgo))),
  scene(daysAgo(300), '11:00', (stage) =>
    agreeFunding(stage, {
      'Metropolitan Police': 30,
      'London Borough of Bexley, Adult': 40,
      'NHS South East': 20,
      'The Probation': 10,
    }),
  ),
  scene(daysAgo(300), '12:00', (stage) =>
    planEquality(stage, {
      interpreters:
        'Two suppliers, forty languages, within two working days. Each interpreter is asked first whether they know the family.',
      access: 'British Sign Language through the same suppliers; easy read by the council’s print unit.',
      specialists: 'Bexley Harbour Domestic Abuse Service names who can advise, community by community.',
      characteristics: 'The chair and the co-ordinator go through all nine when the terms of reference are drafted.',
      cost: 'From the shared fund, up to £2,000 a review without asking.',
    }),
  ),
  scene(daysAgo(299), '10:00', (stage) =>
    recordStanding(stage, [
      {
        dutyId: 'A-01',
        doneOn: daysAgo(300),
        reviewBy: daysAgo(-66),
        agreedBy: 'BCSP Board',
        proof: 'Minute 7 and the signed agreement.',
      },
      {
        dutyId: 'A-02',
        doneOn: daysAgo(300),
        reviewBy: daysAgo(-60),
        agreedBy: 'Rosemary Alder',
        proof: 'The register here.',
      },
      { dutyId: 'A-03', doneOn: daysAgo(299), reviewBy: daysAgo(-66), agreedBy: 'BCSP Board', proof: 'The plan here.' },
    ]),
  ),
  scene(daysAgo(299), '11:00', (stage) =>
    trainOnGuidance(stage, [
      {
        person: 'Basil Thornbush',
        agency: 'Metropolitan Police',
        module: 'Home Office online learning, module 1: information for all',
        doneOn: daysAgo(320),
      },
      {
        person: 'Clementine Sorrel',
        agency: 'London Borough of Bexley, Adult',
        module: 'Briefing by the partnership on its toolkit and templates',
        doneOn: daysAgo(310),
      },
      {
        person: 'Tansy Yarrowby',
        agency: 'Thamesbank',
        module: 'Writing an IMR and a chronology',
        doneOn: daysAgo(305),
      },
    ]),
  ),
  scene(daysAgo(200), '11:00', (stage) =>
    checkDirectory(stage, ['Metropolitan', 'Thamesbank', 'Estuary', 'NHS South']),
  ),
];
