import { day } from '../../../kernel/day.js';
import type { NewPerson, ToldAnswers } from '../../../modules/named-people/index.js';
import type { Met } from '../../acts/family.js';
import type { Joining } from '../../acts/panel.js';
import type { Death } from '../death.js';
import type { When } from '../deaths.js';
import type { FindingTold } from '../findings.js';
import { detective } from '../referrers.js';

/** A mother of one, killed by a former partner who had followed her for months. */
export const afterParting = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'Outside her home, 22 Heronsgate Walk',
  livedIn: 'Bexley',
  victim: {
    name: 'Serin Whimbrel',
    born: day('1992-08-14'),
    sex: 'female',
    ethnicity: 'mixed-white-and-black-african',
    address: '22 Heronsgate Walk\nOakmarsh',
    postcode: 'DA99 8HH',
  },
  suspects: [
    {
      name: 'Dotterel Kittiwake',
      born: day('1989-01-11'),
      sex: 'male',
      ethnicity: 'white-british',
      address: 'No fixed address',
    },
  ],
  children: [{ name: 'Siskin Whimbrel', age: '6', sex: 'male', school: 'Hedgerow Primary School (fictional)' }],
  relationship: 'ex-spouse-or-partner',
  arrest: 'charged',
  liaison: 'DC Thrift Campion',
  circumstances:
    'Serin was killed outside her home by a man from whom she had parted ten months before. She had reported him to the police five times. Her son was at school.',
  actionTaken: 'Charged and remanded. Her son is with his grandmother. Children’s Social Care is involved.',
  childrenInvolved: { answer: 'indirectly', details: 'Her son lives with his grandmother now.' },
});

/** Her mother. */
export const mother: Met = {
  kind: 'family',
  name: 'Auklet Whimbrel',
  relationship: 'Mother',
  times: 'While her grandson is at school',
  datesToAvoid: 'Her daughter’s birthday, 14 August; the school holidays',
};

/** What is told of the child. */
export const toldOfChild: ToldAnswers = {
  relationship: 'Her son',
  affected: 'He was at school. His teacher and his grandmother told him together.',
  since: 'He lives with his grandmother, goes to the same school, and sees a therapist for bereaved children.',
  nothingSince: false,
};

/** Who else is named. */
export const named: readonly NewPerson[] = [
  {
    kind: 'friend',
    pseudonym: 'Jo',
    relationship: 'Her friend and colleague',
    affected: 'She had given her a room for three weeks. She has counselling through her employer.',
    since: '',
    nothingSince: true,
    identity: {
      ...{ fullName: 'Smew Partrick', aliases: [], dateOfBirth: '', address: '', postcode: '' },
      ...{ telephone: '', nhsNumber: '' },
    },
  },
];

/** Those who sat on the panel. */
export const panel: readonly Joining[] = [
  {
    key: 'panel-da',
    post: 'IDVA service manager',
    agency: 'Bexley Harbour',
    sector: 'voluntary',
    knowsDomesticAbuse: 'Twelve years with survivors; runs a service of independent advocates.',
    skills: ['domestic-abuse', 'coercive-control'],
  },
  {
    name: 'Yarrow Fencott',
    post: 'Detective inspector, review team',
    agency: 'Metropolitan Police',
    sector: 'statutory',
    skills: ['criminal-justice'],
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
    skills: ['health'],
  },
  {
    name: 'Olive Damson',
    post: 'Senior probation officer',
    agency: 'The Probation Service',
    sector: 'statutory',
    skills: ['criminal-justice'],
  },
];

/** What the review found. */
export const findings: readonly FindingTold[] = [
  {
    kind: 'issue',
    keyIssue: true,
    title: 'Five reports of stalking were five crimes, and never one',
    text: 'Each was taken by another officer, given a number of its own, and closed by itself. Each time the risk was assessed from what had happened that day.\n\nRead together they show a man who came closer with each report.',
    themes: ['risk', 'information'],
    characteristics: ['sex'],
    agencies: ['police'],
    lines: [2, 4],
    said: 'Her mother kept a diary of every time. Nobody asked to see it.',
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'The conditions of his licence were not known to those whom she rang',
    text: 'He was on licence for an offence against another woman, with a condition not to enter the borough. The officer who came to her door in the autumn did not know of it, and the probation officer did not know that he had been there.',
    themes: ['inter-agency', 'information'],
    agencies: ['police', 'probation'],
    lines: [3],
    said: 'The family learned of the condition at the trial.',
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'She had to move, twice, and nothing was done to keep him away',
    text: 'She was advised to move, and did, twice. Each move cost her a school run, a nursery shift and a friend. No order was sought against him until the ninth month.',
    themes: ['policy', 'referral'],
    characteristics: ['economic', 'sex'],
    agencies: ['council-housing', 'police', 'da-service'],
    lines: [3, 5],
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'The school knew his car, and did not know whom to tell',
    text: 'The crossing patrol and two teachers had seen him at the gate eleven times. The school kept a list. It had been told that he had no right to collect the child, and not that he was a danger to the mother.',
    themes: ['inter-agency', 'training'],
    agencies: ['council-children'],
    lines: [0, 3],
    said: 'Her mother asks that the school is thanked and not reproached.',
  },
  {
    kind: 'issue',
    title: 'Her telephone told him where she was',
    text: 'An app that the two had shared was still on it. It was found by the police after her death. Nobody who advised her had looked, or known how.',
    themes: ['training', 'risk'],
    agencies: ['da-service', 'police'],
    lines: [5],
  },
  {
    kind: 'issue',
    title: 'The meeting on risk heard her once, and closed her case when she moved',
    text: 'The case was closed with eight actions done. All eight were hers to do, or had been done to her. None was about him.',
    themes: ['risk', 'inter-agency'],
    agencies: ['police', 'da-service', 'council-housing'],
    lines: [2, 6],
  },
  {
    kind: 'good-practice',
    title: 'Her advocate went with her to the court, and stayed the whole day',
    text: '',
    themes: ['referral'],
    agencies: ['da-service'],
    lines: [7],
    said: '“That was the day she laughed,” her mother says.',
  },
  {
    kind: 'good-practice',
    title: 'A call handler heard that she was not alone, and asked questions that could be answered with yes and no',
    text: 'The recording is used in training now, with her family’s leave.',
    themes: ['risk', 'training'],
    agencies: ['police'],
    lines: [7],
  },
];

/** What did not wait for the report. */
export const lessons: readonly FindingTold[] = [
  {
    kind: 'lesson',
    title: 'Reports of stalking about one person are read together by one officer before any of them is closed',
    text: 'The pattern is the crime. Each report alone will look small.',
    themes: ['risk'],
    agencies: ['police'],
    lines: [2],
  },
  {
    kind: 'lesson',
    title: 'Whoever advises somebody who is followed looks at the telephone first',
    text: 'Shared apps, shared accounts, the tablet of the child, the car.',
    themes: ['training', 'risk'],
    agencies: ['da-service', 'police'],
    lines: [5],
  },
];
