import type { ChangeTold } from '../changes.js';

/** What Ruth's review was to make different: two changes that held, one that is challenged, one that made no difference. */
export const changes: readonly ChangeTold[] = [
  {
    ...{ for: 'Every carer is seen alone', agency: 'council-adults', month: 1 },
    different: 'Every carer is seen alone once in an assessment, and asked whether they are afraid at home',
    forWhom: 'Carers who live with the person they care for',
    practice: 'Carers’ assessments by Adult Social Care',
    measures: [
      {
        what: 'Carers seen alone, and asked about fear at home',
        population: 'carers’ assessments finished in the quarter, a random sample',
        ...{ source: 'case-file-audit', unit: 'share', direction: 'up', target: 85, every: 6 },
        who: 'Audit team of the council',
        baseline: {
          ...{ month: 0, figure: { numerator: 9, denominator: 40 } },
          method: 'Forty assessments of the quarter before, read by two social workers.',
        },
        read: [
          { month: 7, figure: { numerator: 36, denominator: 40 }, producer: 'independent', who: 'Internal audit' },
          { month: 14, figure: { numerator: 35, denominator: 40 }, producer: 'independent', who: 'Internal audit' },
          { month: 20, figure: { numerator: 37, denominator: 40 }, producer: 'independent', who: 'Internal audit' },
        ],
        kept: {
          ...{ month: 26, theme: 'risk', bodies: ['adult-social-care', 'health'], title: 'Carers seen alone' },
          whyItWorks: 'One in four before, nearly nine in ten a year and more after, read each time by internal audit.',
          cannotShow: 'What carers said when they were asked. The carers’ forum asks them once a year.',
        },
        audited: {
          ...{ title: 'Carers’ assessments, read file by file', producer: 'independent', who: 'Internal audit' },
          questions: [
            {
              ...{ id: 'q1', text: 'Was the carer seen alone at least once?' },
              ...{ decides: true, mayNotApply: false },
            },
            {
              ...{ id: 'q2', text: 'Were they asked whether they are afraid at home?' },
              ...{ decides: true, mayNotApply: false },
            },
            {
              ...{ id: 'q3', text: 'Where they were afraid, does the file say what was done?' },
              ...{ decides: false, mayNotApply: true },
            },
          ],
          runs: [
            { month: 27, population: 212, files: 40, met: 36 },
            { month: 34, population: 231, files: 40, met: 38 },
          ],
        },
      },
      {
        what: 'Carers who say that they were asked about themselves',
        population: 'carers who answered the yearly survey',
        ...{ source: 'people-voice', unit: 'share', direction: 'up', target: 75, every: 12 },
        who: 'Carers’ forum',
        baseline: { month: -4, figure: { numerator: 51, denominator: 118 }, producer: 'other', who: 'Carers’ forum' },
        read: [
          { month: 9, figure: { numerator: 88, denominator: 124 }, producer: 'other', who: 'Carers’ forum' },
          { month: 21, figure: { numerator: 97, denominator: 121 }, producer: 'other', who: 'Carers’ forum' },
          { month: 33, figure: { numerator: 103, denominator: 126 }, producer: 'other', who: 'Carers’ forum' },
        ],
      },
    ],
    judged: [
      {
        ...{ month: 13, verdict: 'some-change' },
        reasons: 'Both audits show nine of ten, where it was one in four. It is too early to say that it lasts.',
      },
      {
        ...{ month: 19, verdict: 'sustained', look: 6, by: 'single-point-of-contact' },
        reasons: 'Still nearly nine of ten half a year after the records were parted, and carers say the same.',
      },
      {
        ...{ month: 25, verdict: 'sustained', look: 12, by: 'single-point-of-contact' },
        reasons: 'A year on it is as high, read by internal audit. The survey of the carers’ forum agrees.',
      },
    ],
  },
  {
    ...{ for: 'Injuries of one person', agency: 'hospital', month: 1 },
    different: 'Whoever records a fall sees the injuries of the last two years',
    forWhom: 'People over sixty who come with a fall',
    practice: 'Emergency department, minor injuries and the clinic for falls',
    measures: [
      {
        what: 'Contacts for a fall in which earlier injuries were looked at',
        population: 'all contacts for a fall in the quarter',
        ...{ source: 'performance-figure', unit: 'share', direction: 'up', target: 80, every: 3 },
        who: 'Analysts of the integrated care board',
        baseline: {
          ...{
            month: -1,
            figure: { numerator: 54, denominator: 470 },
            producer: 'other',
            who: 'Integrated care board',
          },
          method: 'Notes that name an earlier injury: there was no view then.',
        },
        read: [
          [9, 412, 496],
          [12, 203, 495],
          [15, 431, 490],
          [18, 424, 488],
          [21, 419, 481],
          [24, 428, 492],
          [28, 433, 495],
          [31, 426, 487],
          [34, 437, 499],
          [37, 430, 493],
        ].map(([month = 0, numerator = 0, denominator = 0]) => ({
          ...{ month, figure: { numerator, denominator } },
          ...{ producer: 'other' as const, who: 'Integrated care board' },
        })),
      },
    ],
    judged: [
      {
        ...{ month: 10, verdict: 'some-change' },
        reasons: 'From one in nine to four of five in the first quarter, counted by the board and not by the hospital.',
      },
      {
        ...{ month: 12, verdict: 'no-change', by: 'single-point-of-contact' },
        reasons: 'Half of it is gone: an update hid the view behind a button. The change did not last.',
      },
      {
        ...{ month: 16, verdict: 'some-change' },
        reasons: 'Back above the mark in all three places since the button is gone.',
      },
      {
        ...{ month: 22, verdict: 'sustained', look: 6 },
        reasons: 'Three quarters above eight of ten, through two updates of the system.',
      },
      {
        ...{ month: 28, verdict: 'sustained', look: 12 },
        reasons: 'A year after it was mended it holds in all three places.',
      },
    ],
  },
  {
    ...{ for: 'When behaviour at home', agency: 'mental-health', month: 2 },
    different: 'Violence at home is found behind an illness, and help is offered',
    forWhom: 'Partners of older people whose behaviour changes',
    practice: 'Assessments of older adults by the memory service',
    measures: [
      {
        what: 'Assessments that led to a referral for domestic abuse',
        population: 'assessments of older adults who live with a partner',
        ...{ source: 'performance-figure', unit: 'share', direction: 'up', target: 8, every: 6 },
        who: 'Quality lead, older adults',
        baseline: { month: -2, figure: { numerator: 6, denominator: 212 } },
        read: [
          { month: 17, figure: { numerator: 7, denominator: 208 } },
          { month: 23, figure: { numerator: 5, denominator: 219 } },
          { month: 31, figure: { numerator: 8, denominator: 224 }, note: 'Asked in nearly all; referrals as before.' },
        ],
      },
    ],
    proof: [
      {
        ...{ month: 18, kind: 'policy', says: 'nothing', producer: 'own', who: 'The trust' },
        title: 'The question is in the form',
        words: 'Section 6 of the assessment, since the new system is in use.',
      },
    ],
    judged: [
      {
        ...{ month: 20, verdict: 'no-change', look: 6 },
        reasons:
          'The action is done: the question is asked. What it was for did not come: as few are offered help as before. The trust looks at what happens after the question.',
      },
      {
        ...{ month: 32, verdict: 'no-change', look: 12, by: 'single-point-of-contact' },
        reasons: 'A second year shows the same. A question alone makes no difference; the Board is asked what should.',
      },
    ],
  },
  {
    ...{ for: 'A safeguarding concern', agency: 'council-adults', month: 1 },
    different: 'No enquiry is closed before the person has been spoken with alone',
    forWhom: 'Adults about whom a concern is raised',
    practice: 'Safeguarding enquiries by Adult Social Care',
    measures: [
      {
        what: 'Enquiries closed after a talk alone, or with a manager’s reason',
        population: 'all enquiries closed in the quarter',
        ...{ source: 'performance-figure', unit: 'share', direction: 'up', target: 95, every: 6 },
        who: 'Performance team, Adult Social Care',
        baseline: { month: -1, figure: { numerator: 38, denominator: 74 } },
        read: [
          { month: 8, figure: { numerator: 81, denominator: 83 } },
          { month: 14, figure: { numerator: 77, denominator: 80 } },
          { month: 26, figure: { numerator: 85, denominator: 88 } },
          { month: 35, figure: { numerator: 79, denominator: 82 } },
        ],
      },
    ],
    proof: [
      {
        ...{ month: 27, kind: 'practice', says: 'change', producer: 'independent', who: 'Inspectorate' },
        title: 'Inspection of adult safeguarding',
        words: 'Inspectors read twelve enquiries and found the person’s own words in each.',
      },
    ],
    judged: [
      {
        ...{ month: 9, verdict: 'some-change', look: 6, by: 'single-point-of-contact' },
        reasons: 'Every one with a talk or a reason, where it was one in two.',
      },
      {
        ...{ month: 15, verdict: 'sustained', look: 12, by: 'single-point-of-contact' },
        reasons: 'As before, a year after it was closed.',
      },
    ],
  },
  {
    ...{ for: 'Those who visit older people', agency: 'da-service', month: 1 },
    different: 'Older people are offered help by those who visit them',
    forWhom: 'People over sixty who are hurt or controlled at home',
    practice: 'Surgeries, care providers and the falls clinic',
    measures: [
      {
        what: 'Referrals of people over sixty',
        population: 'referrals to the later life worker in a quarter',
        ...{ source: 'performance-figure', unit: 'number', direction: 'up', target: 14, every: 3 },
        who: 'Service manager',
        baseline: { month: 0, figure: { value: 7 } },
        read: [9, 16, 15, 18, 14, 17, 16, 19, 17, 18, 20].map((value, at) => ({
          ...{ month: 3 + 3 * at, figure: { value } },
        })),
      },
    ],
    proof: [
      {
        ...{ month: 30, kind: 'voice', says: 'change', producer: 'independent', who: 'Later Life Voices' },
        title: 'What eleven women said',
        words: 'Nine of them had the number from somebody who came to the house.',
      },
    ],
    judged: [
      { month: 10, verdict: 'some-change', reasons: 'More than double, three quarters in a row.' },
      {
        ...{ month: 17, verdict: 'sustained', look: 12 },
        reasons: 'It has stayed there for a year. The service counts itself; the survivors’ group is asked next year.',
      },
    ],
  },
];
