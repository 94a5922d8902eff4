import { declareAs } from '../acts/appoint.js';
import type { CaseFile } from '../acts/case-file.js';
import {
  acceptAs,
  dealWithConflict,
  findConflict,
  formIt,
  type Joining,
  offer,
  readAs,
  releasePaper,
  seat,
} from '../acts/panel.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

const teasel: Joining = {
  key: 'panel-da',
  post: 'IDVA service manager',
  agency: 'Bexley Harbour',
  sector: 'voluntary',
  knowsDomesticAbuse: 'Twelve years with survivors; runs a service of independent advocates.',
  skills: ['domestic-abuse', 'coercive-control', 'trauma', 'family-engagement'],
};

/** Of the held review: several sit without an account and signed on paper. */
const heldPanel: readonly Joining[] = [
  teasel,
  {
    key: 'panel-police',
    post: 'Review officer',
    agency: 'Metropolitan Police',
    sector: 'statutory',
    skills: ['criminal-justice'],
  },
  {
    name: 'Clementine Sorrel',
    post: 'Head of adult safeguarding',
    agency: 'London Borough of Bexley, Adult',
    sector: 'statutory',
    skills: ['adults-at-risk'],
  },
  {
    name: 'Juniper Fennimore',
    post: 'Head of quality assurance',
    agency: 'London Borough of Bexley, Children',
    sector: 'statutory',
    skills: ['children'],
  },
  {
    name: 'Sage Marjoram',
    post: 'Designated nurse, safeguarding adults',
    agency: 'NHS South East London',
    sector: 'statutory',
    skills: ['health', 'mental-health'],
  },
  {
    name: 'Anise Bramblecote',
    post: 'Service lead',
    agency: 'Crossway',
    sector: 'specialist',
    kind: 'invited',
    skills: ['substance-use'],
  },
];

/** Of the paused review: nobody from health came. */
const pausedPanel: readonly Joining[] = [
  teasel,
  {
    name: 'Yarrow Fencott',
    post: 'Detective inspector, review team',
    agency: 'Metropolitan Police',
    sector: 'statutory',
    skills: ['criminal-justice'],
  },
  {
    name: 'Clementine Sorrel',
    post: 'Head of adult safeguarding',
    agency: 'London Borough of Bexley, Adult',
    sector: 'statutory',
  },
];

/** Two panels: one balanced, whose police member found a conflict after reading; one formed with a gap, and a reason for it. */
export const chapter: Chapter = (telling) => [
  ...held(telling.caseOf('held'), heldDays(telling)),
  ...paused(telling.caseOf('paused'), pausedDays(telling)),
];

type Days = ReturnType<typeof heldDays>;

const held = (file: CaseFile, on: Days): Scene[] => [
  scene(on(29), '15:00', (stage) => seat(stage, file, heldPanel)),
  scene(on(30), '12:00', (stage) => declareAs(stage, file, 'panel-police')),
  scene(on(30), '12:10', (stage) => acceptAs(stage, file, 'panel-police')),
  scene(on(30), '12:20', (stage) => acceptAs(stage, file, 'panel-da')),
  scene(on(30), '14:00', (stage) =>
    releasePaper(stage, file, {
      title: 'What agencies said in scoping',
      text: 'Five agencies knew one of the two or both. The hospital saw her twice. The police were called once.',
    }),
  ),
  scene(on(31), '09:00', (stage) => readAs(stage, file, 'panel-police')),
  scene(on(31), '09:30', (stage) =>
    findConflict(stage, file, 'panel-police', 'I supervised one of the officers who went to the address.'),
  ),
  scene(on(31), '11:00', (stage) =>
    dealWithConflict(
      stage,
      file,
      'panel-police',
      'He kept no copy. The chair knows. He had said nothing in the panel yet. The police send somebody from another command.',
    ),
  ),
  scene(on(32), '10:00', (stage) =>
    seat(stage, file, [
      {
        name: 'Yarrow Fencott',
        post: 'Detective inspector, another command',
        agency: 'Metropolitan Police',
        sector: 'statutory',
        skills: ['criminal-justice'],
      },
    ]),
  ),
  scene(on(33), '10:00', (stage) =>
    formIt(stage, file, 'Whoever is missing is invited when the panel comes to what they know.'),
  ),
  scene(on(33), '10:30', (stage) => offer(stage, file)),
];

const paused = (file: CaseFile, on: Days): Scene[] => [
  scene(on(27), '14:00', (stage) => seat(stage, file, pausedPanel)),
  scene(on(28), '09:00', (stage) => declareAs(stage, file, 'panel-da')),
  scene(on(28), '09:10', (stage) => acceptAs(stage, file, 'panel-da')),
  scene(on(29), '11:00', (stage) =>
    formIt(stage, file, 'Health bodies name their members once the trial is over; the panel rests until then.'),
  ),
];
