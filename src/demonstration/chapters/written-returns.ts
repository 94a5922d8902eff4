import { nameFor } from '../acts/returns.js';
import { actEarly, arriveAs, enterSent, handOn, receiveAs, signAs, writeReturn } from '../acts/write-returns.js';
import {
  adultsFile,
  childrenLetter,
  hospitalReturn,
  housingFile,
  icbReturn,
  policeReturn,
} from '../content/returns.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

const record = (title: string, detail: string) => ({ kind: 'record' as const, title, detail });
const policy = (title: string, detail: string) => ({ kind: 'policy' as const, title, detail });

/** Returns of one review in every state: begun, with the senior manager, sent back, accepted and released, a short report, a letter. */
export const chapter: Chapter = ({ caseOf, ...calendar }) => {
  const file = caseOf('held');
  const on = heldDays(calendar);
  const { daysAgo } = calendar;
  return [
    scene(on(53), '09:00', (stage) => arriveAs(stage, file, 'imr-author')),
    scene(on(53), '09:10', (stage) => arriveAs(stage, file, 'Yarrow Penhale')),
    scene(on(53), '09:20', (stage) => arriveAs(stage, file, 'Campion Ryecroft')),
    scene(on(53), '09:30', (stage) => arriveAs(stage, file, 'csp-chair-police')),
    scene(on(54), '10:00', async (stage) => {
      const named = { agency: 'council-children', reason: '' };
      const author = {
        name: 'Meadow Larkspur',
        post: 'Independent reviewing officer',
        email: 'meadow.larkspur@bexley.example',
      };
      const senior = {
        name: 'Aspen Larchfield',
        post: 'Director of children’s services',
        email: 'aspen.larchfield@bexley.example',
      };
      await nameFor(stage, file, { ...named, role: 'imr-author', ...author });
      await nameFor(stage, file, { ...named, role: 'agency-senior', ...senior });
    }),
    scene(on(54), '14:00', (stage) => arriveAs(stage, file, 'Meadow Larkspur')),
    scene(on(54), '14:10', (stage) => arriveAs(stage, file, 'Aspen Larchfield')),
    scene(on(55), '10:00', (stage) =>
      writeReturn(stage, file, {
        who: 'Meadow Larkspur',
        agency: 'council-children',
        written: childrenLetter,
        lists: { sources: [record('Case system and archive', 'Searched by the business manager')] },
      }),
    ),
    scene(on(55), '11:00', (stage) => handOn(stage, file, { who: 'Meadow Larkspur', agency: 'council-children' })),
    scene(on(56), '09:00', (stage) =>
      signAs(stage, file, {
        who: 'Aspen Larchfield',
        agency: 'council-children',
        post: 'Director of children’s services',
      }),
    ),
    scene(on(57), '10:00', (stage) =>
      receiveAs(stage, file, { who: 'co-ordinator', agency: 'council-children', verb: 'accept' }),
    ),
    scene(on(60), '10:00', (stage) =>
      writeReturn(stage, file, {
        who: 'imr-author',
        agency: 'hospital',
        written: hospitalReturn,
        lists: {
          interviews: [
            {
              role: 'Triage nurse on the second night',
              heldOn: daysAgo(20),
              cleared: 'cleared',
              note: 'At her place of work',
            },
          ],
          sources: [
            record('Emergency department cards', 'Both attendances'),
            policy('Safeguarding adults, version 4', 'In force from the first attendance'),
          ],
        },
      }),
    ),
    scene(on(60), '15:00', (stage) =>
      actEarly(stage, file, {
        who: 'imr-author',
        agency: 'hospital',
        action: {
          what: 'The triage card asks everybody with an injury, alone, whether they are safe at home and whether they are leaving somebody.',
          why: 'Neither card of the two nights had a place for the question, and it is still in use.',
          foundOn: on(59),
          leadName: 'Tamarind Holloway',
          leadPost: 'Matron, emergency department',
          startedOn: on(60),
          dueOn: daysAgo(-30),
          doneOn: undefined,
          doneNote: '',
        },
      }),
    ),
    scene(on(61), '10:00', (stage) =>
      enterSent(stage, file, {
        agency: 'council-adults',
        text: adultsFile,
        paper: {
          authorName: 'Alder Whitmoor',
          authorPost: 'Service manager, quality',
          independence: 'Works in another division and had no part in the contact.',
          signedBy: 'Hazel Brackenridge',
          signedPost: 'Director of adult social care',
          signedOn: on(60),
        },
      }),
    ),
    scene(on(62), '10:00', (stage) =>
      receiveAs(stage, file, { who: 'independent-chair', agency: 'council-adults', verb: 'accept' }),
    ),
    scene(on(63), '10:00', (stage) =>
      receiveAs(stage, file, { who: 'independent-chair', agency: 'council-adults', verb: 'release' }),
    ),
    scene(on(63), '14:00', (stage) =>
      enterSent(stage, file, {
        agency: 'housing-association',
        text: housingFile,
        paper: {
          authorName: 'Hawthorn Quillfeather',
          authorPost: 'Tenancy services manager',
          independence: 'Came to the association after the transfer.',
          signedBy: 'Wren Medlar',
          signedPost: 'Director of housing',
          signedOn: on(62),
        },
      }),
    ),
    scene(on(64), '10:00', (stage) =>
      writeReturn(stage, file, {
        who: 'Campion Ryecroft',
        agency: 'police',
        written: policeReturn,
        lists: {
          interviews: [
            {
              role: 'Response constable, third call',
              heldOn: daysAgo(14),
              cleared: 'cleared',
              note: 'With a federation friend',
            },
          ],
          sources: [
            record('Command-and-control logs', 'Four calls'),
            policy('Domestic abuse, positive action', 'Second edition'),
          ],
          recommendations: [
            {
              text: 'Show officers, before they arrive, every call of the last five years that is linked to the address or to either person.',
              reason: 'Three assessments were made without the two before.',
              leadName: 'Bramley Ostler',
              leadPost: 'Superintendent, contact and response',
              dueOn: daysAgo(-120),
              outcome: 'A sample of fifty assessments a quarter in which earlier calls are named.',
            },
          ],
        },
      }),
    ),
    scene(on(64), '12:00', (stage) => handOn(stage, file, { who: 'Campion Ryecroft', agency: 'police' })),
    scene(on(65), '09:00', (stage) =>
      signAs(stage, file, { who: 'csp-chair-police', agency: 'police', post: 'Borough commander' }),
    ),
    scene(on(66), '09:40', (stage) =>
      receiveAs(stage, file, {
        who: 'independent-chair',
        agency: 'police',
        verb: 'send-back',
        comment:
          'Thank you for a frank account. Please say more of **why** the hub closed the second assessment by template: who may do so, how often it happens, and who looks. Please also say what the officers of the fourth call knew of the first.',
      }),
    ),
    scene(on(65), '10:00', (stage) =>
      writeReturn(stage, file, {
        who: 'Yarrow Penhale',
        agency: 'icb',
        written: icbReturn,
        lists: {
          interviews: [
            { role: 'General practitioner, first surgery', heldOn: daysAgo(16), cleared: 'cleared', note: '' },
            { role: 'Practice nurse', heldOn: daysAgo(15), cleared: 'cleared', note: 'By telephone' },
          ],
          sources: [
            record('Electronic records of both surgeries', ''),
            policy('Safeguarding policy of the practice', 'Dated the year before'),
          ],
          recommendations: [
            {
              text: 'See every patient alone for some part of every appointment to which somebody else has come.',
              reason: 'She was alone at six of thirty-one visits.',
              leadName: 'Laurel Hawthornley',
              leadPost: 'Chief nurse',
              dueOn: daysAgo(-90),
              outcome: 'An audit of two hundred records in six months, and what patients say when asked.',
            },
          ],
        },
      }),
    ),
    scene(on(66), '09:10', (stage) => handOn(stage, file, { who: 'Yarrow Penhale', agency: 'icb' })),
  ];
};
