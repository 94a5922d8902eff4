import { longDate } from '../../web/formats.js';
import { acceptThem, handIn, keepVersion, readThrough, releaseThem, sendBack } from '../acts/read-chronologies.js';
import { type Chapter, scene } from '../stage/stage.js';
import { heldDays } from './held.js';

const accepted = [
  'police',
  'icb',
  'da-service',
  'housing-association',
  'council-children',
  'hospital',
  'probation',
] as const;

/**
 * The chronologies of the review that is furthest on come in: seven are accepted and six of them released; one went back and waits, one waits
 * to be accepted, one is still being written. The author joins what two agencies tell of one event and marks what matters; the panel comments.
 */
export const chapter: Chapter = (telling) => {
  const { caseOf, daysAgo } = telling;
  const file = caseOf('held');
  const on = heldDays(telling);
  return [
    scene(on(60), '09:20', (stage) =>
      handIn(stage, file, {
        agencies: [...accepted.filter((key) => key !== 'hospital'), 'mental-health', 'drugs-alcohol'],
      }),
    ),
    scene(on(60), '09:50', (stage) => handIn(stage, file, { by: 'imr-author', agencies: ['hospital'] })),
    scene(on(61), '10:00', (stage) =>
      sendBack(stage, file, {
        agency: 'mental-health',
        comment:
          'Please say for each contact whether anybody asked about people at home, and give the date of discharge.',
      }),
    ),
    scene(on(61), '10:20', (stage) =>
      sendBack(stage, file, {
        agency: 'hospital',
        comment: 'Which wrist was it? The surgery was told of the other one. Please look at the X-ray and say so here.',
      }),
    ),
    scene(on(62), '11:00', (stage) =>
      handIn(stage, file, {
        by: 'imr-author',
        agencies: ['hospital'],
        answer:
          'We looked at the image and the notes of that night: the left wrist. The letter to the surgery was wrong.',
      }),
    ),
    scene(on(62), '15:00', (stage) => acceptThem(stage, file, { agencies: accepted })),
    scene(on(63), '09:10', (stage) =>
      releaseThem(stage, file, { agencies: accepted.filter((key) => key !== 'probation') }),
    ),
    scene(on(63), '14:00', (stage) =>
      readThrough(stage, file, {
        by: 'report-author',
        notes: [
          { when: longDate(daysAgo(103)), kind: 'death', text: 'She died at home.' },
          { when: longDate(daysAgo(1500)).replace(/^\d+ /, ''), kind: 'birth', text: 'Their daughter was born.' },
          {
            when: longDate(daysAgo(395)),
            kind: 'court',
            text: 'He was to appear for common assault. The case was dropped on the day.',
          },
          { when: '29 April 2021', kind: 'law', text: 'The Domestic Abuse Act 2021 received Royal Assent.' },
        ],
        joined: [
          {
            both: [
              ['hospital', 'Broken left wrist'],
              ['icb', 'Letter from the hospital'],
            ],
            contradiction:
              'The hospital says the left wrist and the stairs; the letter says the right one and a chair.',
          },
          {
            both: [
              ['council-children', 'The school rang'],
              ['police', 'Merlin report'],
            ],
          },
          {
            both: [
              ['da-service', 'She said that he put his hands'],
              ['police', 'MARAC referral received'],
            ],
            contradiction:
              'The service wrote of hands on her throat. The police summary does not mention strangulation.',
          },
        ],
        keptApart: [
          [
            ['police', 'Silent 999 call'],
            ['da-service', 'She had a date for moving'],
          ],
        ],
      }),
    ),
    scene(on(63), '15:30', (stage) =>
      readThrough(stage, file, {
        by: 'report-author',
        keyEvents: [
          {
            entry: ['hospital', 'Broken left wrist'],
            wording:
              'She came to hospital with a broken wrist. He sat with her, and nobody asked her alone about home.',
          },
          {
            entry: ['da-service', 'She said that he put his hands'],
            wording: 'She told the support service of strangulation and was referred to MARAC.',
          },
          {
            entry: ['police', 'MARAC referral received'],
            wording: 'The police received the referral. Strangulation was not carried into their summary.',
          },
          {
            entry: ['icb', 'She asked, alone'],
            wording: 'She asked her doctor for a letter about bruises. Photographs were kept; nobody was told.',
          },
          { entry: ['police', 'Silent 999 call'], wording: '' },
          {
            entry: ['council-children', 'Home visit'],
            wording: 'Her planned move was talked over in front of him.',
          },
        ],
        missed: [
          {
            entry: ['hospital', 'Broken left wrist'],
            what: 'To see her alone and ask about home, as the policy of the hospital says.',
            line: 0,
          },
          {
            entry: ['police', 'MARAC referral received'],
            what: 'To see that strangulation raises the risk, and to act before the meeting.',
            line: 1,
          },
          {
            entry: ['housing-association', 'Homelessness application'],
            what: 'To keep to what she asked: nothing by post.',
            line: 1,
          },
          { entry: ['council-children', 'Home visit'], what: 'To speak with her apart from him.' },
        ],
      }),
    ),
    scene(on(64), '18:10', (stage) =>
      readThrough(stage, file, {
        by: 'panel-da',
        comments: [
          {
            entry: ['housing-association', 'Homelessness application'],
            text: 'Who posted the letter, and did they see the note? We have met this before.',
          },
          { entry: ['police', 'Silent 999 call'], text: 'Were they spoken to apart from one another?' },
        ],
      }),
    ),
    scene(on(65), '10:00', (stage) => keepVersion(stage, file, 'For the next meeting of the panel')),
  ];
};
