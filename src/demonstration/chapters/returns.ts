import { chaseLateReturns } from '../../modules/agency-returns/requests/chasing/chase-late.js';
import type { CaseFile } from '../acts/case-file.js';
import { putDataProtectionInPlace } from '../acts/data-protection.js';
import {
  agreeLaterDay,
  askForReturns,
  confirmNamed,
  endReturn,
  handOverTo,
  nameAs,
  nameFor,
  speakTo,
} from '../acts/returns.js';
import { whoAnswers } from '../content/who-answers.js';
import type { Calendar } from '../stage/calendar.js';
import { type Chapter, type Scene, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

/** What agencies are asked for in three reviews: a dozen under agreed terms, in every state; some ahead of the terms in two others. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => [
  ...ofHeld(caseOf('held'), calendar),
  ...ofDirected(caseOf('directed'), calendar),
  ...ofPaused(caseOf('paused'), calendar),
];

const named = (agency: string) => {
  const people = whoAnswers[agency];
  if (people === undefined) throw new Error(`${agency} has nobody to name`);
  return { agency, ...people };
};

/** Two are late and were chased by the ladder; the rest have some days left. */
function ofHeld(file: CaseFile, calendar: Calendar): Scene[] {
  const on = heldDays(calendar);
  const due = on(79);
  const late = on(61);
  const inTime = { kind: 'imr', withChronology: true, dueOn: due } as const;
  return [
    scene(on(49), '09:30', (stage) =>
      askForReturns(stage, file, [
        { agencies: ['police', 'council-adults', 'icb', 'hospital', 'da-service', 'drugs-alcohol'], ...inTime },
        { agencies: ['mental-health', 'probation'], ...inTime, dueOn: late },
        { agencies: ['council-housing'], kind: 'short-report', withChronology: true, dueOn: due },
        { agencies: ['dwp'], kind: 'short-report', withChronology: false, dueOn: due },
        { agencies: ['council-children', 'fire'], kind: 'no-contact', withChronology: false, dueOn: due },
      ]),
    ),
    ...['police', 'council-adults', 'icb'].map((agency, index) =>
      scene(on(51), `10:${10 + index}`, (stage) => nameAs(stage, file, named(agency))),
    ),
    scene(on(52), '09:00', (stage) => confirmNamed(stage, file, ['police', 'council-adults', 'icb'])),
    scene(on(52), '09:20', async (stage) => {
      const [author, senior] = [
        { name: 'Tansy Yarrowby', post: 'Named nurse, safeguarding', email: 'tansy.yarrowby@bexley.example' },
        { name: 'Rue Bayliss-Thyme', post: 'Chief nursing officer', email: 'rue.bayliss.thyme@bexley.example' },
      ];
      await nameFor(stage, file, { agency: 'hospital', role: 'imr-author', ...author, reason: '' });
      await nameFor(stage, file, { agency: 'hospital', role: 'agency-senior', ...senior, reason: '' });
    }),
    scene(on(54), '15:00', (stage) => nameAs(stage, file, named('mental-health'))),
    scene(on(55), '09:00', (stage) => confirmNamed(stage, file, ['mental-health'])),
    scene(on(56), '11:00', (stage) =>
      endReturn(stage, file, {
        agency: 'dwp',
        endedAs: 'did-not-take-part',
        reason: 'It is not bound, holds only payment records, and declined by letter.',
      }),
    ),
    scene(on(57), '14:00', (stage) =>
      endReturn(stage, file, { agency: 'fire', endedAs: 'withdrawn', reason: 'Its scoping answer said all there is.' }),
    ),
    scene(on(58), '10:00', (stage) =>
      handOverTo(stage, file, {
        agency: 'council-housing',
        to: 'housing-association',
        reason: 'The council’s homes went over to it last month, with the files and the staff.',
      }),
    ),
    scene(on(59), '16:00', (stage) =>
      nameFor(stage, file, {
        agency: 'council-adults',
        role: 'imr-author',
        name: 'Alder Whitmoor',
        post: 'Service manager, quality',
        email: 'alder.whitmoor@bexley.example',
        reason: 'Sorrel Whinfield has left the council.',
      }),
    ),
    ...[62, 64, 66].map((workingDay) => scene(on(workingDay), '08:10', (stage) => chaseLateReturns(stage.asProgram))),
    scene(on(66), '11:00', (stage) =>
      speakTo(stage, file, { agency: 'probation', note: 'Two staff are away. He will name an author this week.' }),
    ),
    scene(on(66), '12:00', (stage) =>
      agreeLaterDay(stage, file, {
        agency: 'drugs-alcohol',
        dueOn: on(89),
        reason: 'Paper files come back from the archive next month; agreed with the contact and the chair.',
      }),
    ),
    scene(on(66), '15:00', (stage) => nameAs(stage, file, named('da-service'))),
  ];
}

/** Asked at once when the direction came, ahead of the terms. */
const ofDirected = (file: CaseFile, { workingDaysAgo, daysAgo }: Calendar): Scene[] => [
  scene(workingDaysAgo(10), '15:00', (stage) => putDataProtectionInPlace(stage, file)),
  scene(workingDaysAgo(9), '10:00', (stage) =>
    askForReturns(stage, file, [
      { agencies: ['police', 'icb', 'mental-health'], kind: 'imr', withChronology: true, dueOn: daysAgo(-35) },
    ]),
  ),
  scene(workingDaysAgo(6), '10:30', (stage) => nameAs(stage, file, named('icb'))),
];

/** Chronologies alone while the trial is to come: paper, and no conversations with staff. */
const ofPaused = (file: CaseFile, { workingDaysAgo, daysAgo }: Calendar): Scene[] => [
  scene(workingDaysAgo(21), '15:00', (stage) => putDataProtectionInPlace(stage, file)),
  scene(workingDaysAgo(20), '10:00', (stage) =>
    askForReturns(stage, file, [
      {
        agencies: ['police', 'council-children', 'icb'],
        kind: 'short-report',
        withChronology: true,
        dueOn: daysAgo(-20),
      },
    ]),
  ),
  scene(workingDaysAgo(17), '11:00', (stage) => nameAs(stage, file, named('council-children'))),
  scene(workingDaysAgo(16), '09:00', (stage) => confirmNamed(stage, file, ['council-children'])),
];
