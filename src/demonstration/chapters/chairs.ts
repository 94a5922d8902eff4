import type { Day } from '../../kernel/day.js';
import type { CaseFile } from '../acts/case-file.js';
import { agreeAside, appointCandidate, consider, noAuthor, setAside, specify, state } from '../acts/chair.js';
import { careers } from '../content/chairs.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';
import { heldDays } from './held.js';
import { pausedDays } from './paused.js';

const chair = { name: 'Dr Angelica Stonecrop', email: 'angelica.stonecrop@bexley.example', role: 'chair' } as const;
const author = { name: 'Valerian Moss', email: 'valerian.moss@bexley.example', role: 'author' } as const;

/** Chairs appointed in two reviews, in one of them after a link was set aside by two people; in a third the candidates wait. */
export const chapter: Chapter = (telling) => {
  const { caseOf, daysAgo, workingDaysAgo } = telling;
  const certifiedOn = daysAgo(700);
  return [
    ...held(caseOf('held'), heldDays(telling), certifiedOn),
    ...paused(caseOf('paused'), pausedDays(telling), certifiedOn),
    ...directed(caseOf('directed'), workingDaysAgo),
  ];
};

const held = (file: CaseFile, on: (count: number) => Day, certifiedOn: Day): Scene[] => [
  scene(on(19), '09:30', (stage) =>
    specify(stage, file, ['chairing', 'domestic-abuse', 'coercive-control', 'children']),
  ),
  scene(on(20), '10:00', (stage) => consider(stage, file, chair)),
  scene(on(20), '10:10', (stage) => consider(stage, file, author)),
  scene(on(22), '19:00', (stage) => state(stage, file, { ...chair, career: careers.stonecrop, reviewsInHand: 2 })),
  scene(on(23), '12:00', (stage) => state(stage, file, { ...author, career: careers.moss, reviewsInHand: 1 })),
  scene(on(28), '10:00', (stage) =>
    appointCandidate(stage, file, {
      ...chair,
      reason: 'Knows health services and coercive control, and has chaired for us well.',
      certificate: 'AAFDA training for chairs',
      certifiedOn,
    }),
  ),
  scene(on(28), '10:30', (stage) =>
    appointCandidate(stage, file, {
      ...author,
      reason: 'So that the chair is free for the family and the panel.',
      certificate: 'Writing overview reports',
      certifiedOn,
    }),
  ),
];

const paused = (file: CaseFile, on: (count: number) => Day, certifiedOn: Day): Scene[] => [
  scene(on(18), '15:00', (stage) => specify(stage, file, ['chairing', 'domestic-abuse', 'criminal-justice'])),
  scene(on(19), '10:00', (stage) => consider(stage, file, chair)),
  scene(on(20), '18:20', (stage) =>
    state(stage, file, {
      ...chair,
      career: careers.stonecrop,
      otherLinks: 'Trained the safeguarding team of Thamesbank Hospitals for two days, seven years ago.',
      reviewsInHand: 1,
    }),
  ),
  scene(on(21), '09:40', (stage) =>
    setAside(stage, file, {
      name: chair.name,
      reason: 'Two days of teaching, seven years ago, with none of the staff of this case. Nobody else was free.',
    }),
  ),
  scene(on(22), '16:00', (stage) =>
    agreeAside(stage, file, { name: chair.name, reason: 'Slight and long ago. It is said to the family.' }),
  ),
  scene(on(25), '09:30', (stage) =>
    appointCandidate(stage, file, {
      ...chair,
      reason: 'The only candidate with time before the trial.',
      certificate: 'AAFDA training for chairs',
      certifiedOn,
    }),
  ),
  scene(on(25), '09:50', (stage) =>
    noAuthor(stage, file, 'The chair writes the report: the trial will settle most facts.'),
  ),
];

/** One has answered, with years in the police; one has; one has not. */
const directed = (file: CaseFile, workingDaysAgo: (count: number) => Day): Scene[] => {
  const of = (first: string, last: string) => ({
    name: `${first} ${last}`,
    email: `${first}.${last}@chairs.example`.toLowerCase(),
    role: 'chair' as const,
  });
  const candidates = [of('Lavender', 'Kestrelwood'), of('Hawthorn', 'Pettigrew'), of('Juniper', 'Dunnock')] as const;
  const [kestrelwood, pettigrew] = candidates;
  return [
    scene(workingDaysAgo(12), '10:00', (stage) =>
      specify(stage, file, ['chairing', 'suicide', 'mental-health', 'housing']),
    ),
    ...candidates.map((one, index) =>
      scene(workingDaysAgo(11), `10:${10 + index}`, (stage) => consider(stage, file, one)),
    ),
    scene(workingDaysAgo(8), '20:00', (stage) =>
      state(stage, file, { ...kestrelwood, career: careers.kestrelwood, reviewsInHand: 2 }),
    ),
    scene(workingDaysAgo(6), '07:30', (stage) =>
      state(stage, file, { ...pettigrew, career: careers.pettigrew, reviewsInHand: 0 }),
    ),
  ];
};
