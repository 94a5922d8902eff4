import type { ChangeTold } from '../changes.js';

/** What Leanne's review was to make different: one that came back, one measured otherwise half way, one of too few cases, one met before it began. */
export const changes: readonly ChangeTold[] = [
  {
    ...{ for: 'One officer reads', agency: 'police', month: 1 },
    different: 'Reports about the same two people are read together before any is closed',
    forWhom: 'People who report stalking or harassment more than once',
    practice: 'The police desk for stalking',
    measures: [
      {
        what: 'Closed reports that were read together with all earlier ones',
        population: 'reports of stalking closed in the quarter, a dip sample',
        ...{ source: 'dip-sample', unit: 'share', direction: 'up', target: 90, every: 6 },
        who: 'Inspector, quality and standards',
        baseline: { month: -1, figure: { numerator: 11, denominator: 30 } },
        read: [
          { month: 5, figure: { numerator: 28, denominator: 30 } },
          { month: 10, figure: { numerator: 27, denominator: 30 } },
          {
            ...{ month: 17, figure: { numerator: 14, denominator: 30 } },
            ...{ producer: 'other', who: 'Advocates and police together' },
            note: 'The named officer left in the spring, and nobody was named in her place.',
          },
          {
            month: 25,
            figure: { numerator: 17, denominator: 30 },
            producer: 'other',
            who: 'Advocates and police together',
          },
        ],
      },
    ],
    judged: [
      { month: 6, verdict: 'some-change', reasons: '28 of 30, against 11 of 30 before.' },
      { month: 11, verdict: 'sustained', look: 6, reasons: 'Half a year on it is 27 of 30.' },
      {
        ...{ month: 17, verdict: 'no-change', look: 12, by: 'single-point-of-contact' },
        reasons: 'It hung on one person. Fewer than half are read together again: the change did not last.',
      },
    ],
  },
  {
    ...{ for: 'Conditions of a licence', agency: 'police', month: 2 },
    different: 'The officer at the door knows each condition of a licence',
    forWhom: 'People whom a condition is to keep safe',
    practice: 'Response to calls by the police',
    measures: [
      {
        what: 'Calls to a protected address in which the condition was on the screen',
        population: 'calls to addresses that a condition names',
        ...{ source: 'performance-figure', unit: 'share', direction: 'up', target: 90, every: 3 },
        who: 'Head of systems',
        baseline: { month: 1, figure: { numerator: 22, denominator: 61 } },
        redefined: {
          month: 15,
          what: 'Calls to a protected address in which the officer said that they had read the condition',
          why: 'A condition on the screen is not a condition that was read.',
        },
        read: [
          { month: 11, figure: { numerator: 58, denominator: 63 } },
          { month: 14, figure: { numerator: 57, denominator: 60 } },
          { month: 16, figure: { numerator: 39, denominator: 62 } },
          { month: 20, figure: { numerator: 45, denominator: 64 } },
          { month: 26, figure: { numerator: 51, denominator: 62 } },
        ],
      },
    ],
    judged: [
      { month: 14, verdict: 'some-change', reasons: 'It is on the screen. Whether it is read is to be counted next.' },
    ],
  },
  {
    ...{ for: 'A look at the telephone', agency: 'da-service', month: 1 },
    different: 'Nobody is led to a new address by a telephone',
    forWhom: 'People who move away from somebody who follows them',
    practice: 'Safety plans by advocates',
    measures: [
      {
        what: 'Moves in which a tracker was found too late',
        population: 'people helped to move in the half-year',
        ...{ source: 'case-file-audit', unit: 'share', direction: 'down', target: 0, every: 6 },
        who: 'Lead advocate',
        baseline: { month: 0, figure: { numerator: 3, denominator: 8 } },
        read: [
          { month: 8, figure: { numerator: 1, denominator: 7 } },
          { month: 14, figure: { numerator: 0, denominator: 6 } },
          { month: 26, figure: { numerator: 0, denominator: 9 } },
        ],
      },
    ],
    judged: [
      {
        ...{ month: 12, verdict: 'no-change', look: 6 },
        reasons: 'One of seven, none of six: too few to say anything. It is read on.',
      },
      {
        ...{ month: 25, verdict: 'no-change', look: 12, by: 'single-point-of-contact' },
        reasons: 'Still too few in each half-year. From now on two years are read together.',
      },
    ],
  },
  {
    ...{ for: 'Every case at the meeting', agency: 'police', month: 1 },
    different: 'Each case that is heard ends with something done about whoever does the harm',
    forWhom: 'People whose case is heard at the meeting on risk',
    practice: 'The multi-agency risk assessment conference',
    measures: [
      {
        what: 'Cases with an action about the person who does the harm',
        population: 'all cases heard in the quarter',
        ...{ source: 'performance-figure', unit: 'share', direction: 'up', target: 90, every: 6 },
        who: 'Chair of the meeting',
        baseline: { month: 0, figure: { numerator: 84, denominator: 92 } },
        read: [
          { month: 6, figure: { numerator: 96, denominator: 96 } },
          { month: 24, figure: { numerator: 91, denominator: 94 } },
        ],
      },
    ],
    judged: [
      {
        ...{ month: 12, verdict: 'no-change', look: 6 },
        reasons: 'It was nine of ten before anything was done: meeting the target shows nothing.',
      },
      {
        ...{ month: 25, verdict: 'no-change', look: 12, by: 'single-point-of-contact' },
        reasons: 'As before. The Board is asked for a measure that could show a difference.',
      },
    ],
  },
];
