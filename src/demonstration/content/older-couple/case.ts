import { day } from '../../../kernel/day.js';
import type { Met } from '../../acts/family.js';
import type { Joining } from '../../acts/panel.js';
import type { Death } from '../death.js';
import type { When } from '../deaths.js';
import type { FindingTold } from '../findings.js';
import { detective } from '../referrers.js';

/** A woman of 71, killed by the husband for whom she cared. */
export const olderCouple = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 5 Skylark Rise',
  livedIn: 'Bexley',
  victim: {
    name: 'Eglantine Turnstone',
    born: day('1950-10-02'),
    sex: 'female',
    ethnicity: 'white-british',
    address: '5 Skylark Rise\nMarsh End',
    postcode: 'DA99 7GG',
  },
  suspects: [
    {
      name: 'Garganey Turnstone',
      born: day('1947-05-19'),
      sex: 'male',
      ethnicity: 'white-british',
      address: '5 Skylark Rise\nMarsh End',
    },
  ],
  relationship: 'spouse',
  arrest: 'charged',
  liaison: 'DC Thrift Campion',
  circumstances:
    'Eglantine died at home from injuries. Her husband rang the police himself and has been charged with murder. She had been his carer for four years.',
  actionTaken: 'Charged and remanded. A family liaison officer is with their daughter.',
});

/** Her daughter. */
export const daughter: Met = {
  kind: 'family',
  name: 'Avocet Turnstone',
  relationship: 'Daughter',
  times: 'Mornings, not on Wednesdays',
  datesToAvoid: 'Her mother’s birthday, 2 October',
};

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
    name: 'Clementine Sorrel',
    post: 'Head of adult safeguarding',
    agency: 'London Borough of Bexley, Adult',
    sector: 'statutory',
    skills: ['adults-at-risk', 'older-people'],
  },
  {
    name: 'Sage Marjoram',
    post: 'Designated nurse, safeguarding adults',
    agency: 'NHS South East London',
    sector: 'statutory',
    skills: ['health'],
  },
  {
    name: 'Sorrel Hazelmere',
    post: 'Director, Meadowsweet Carers (fictional)',
    agency: 'Crossway',
    sector: 'specialist',
    kind: 'invited',
    skills: ['older-people'],
  },
];

/** What the review found. */
export const findings: readonly FindingTold[] = [
  {
    kind: 'issue',
    keyIssue: true,
    title: 'She was seen as a carer, and never asked about herself',
    text: 'Forty-one contacts with services are on record in the last four years. In all but three of them she was there as the carer of her husband. The form for a carer’s assessment asks how the carer copes; it does not ask whether the carer is afraid.\n\nThe three contacts that were her own were short, and each was about an injury.',
    themes: ['risk', 'policy'],
    characteristics: ['age', 'sex'],
    agencies: ['council-adults', 'icb'],
    lines: [0, 4],
    said: 'Her daughter says that her mother would have answered, had anybody asked when he was not in the room.',
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'What he did was put down to his illness, and nobody looked at the years before it',
    text: 'After the diagnosis of Parkinson’s disease, shouting, threats and a thrown cup were recorded as symptoms. Friends and family told the review of the same behaviour twenty years earlier.\n\nNo service asked when it had begun.',
    themes: ['risk', 'training'],
    characteristics: ['age', 'disability'],
    agencies: ['icb', 'mental-health', 'hospital'],
    lines: [1, 5],
    said: 'The family ask that the report says plainly that it did not begin with the illness.',
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'Three injuries in fourteen months were each recorded as a fall',
    text: 'Each was seen in a different place: the surgery, the emergency department, the minor injuries unit. Each record is sound by itself. No system showed the three together, and the pathway for falls does not ask about anybody else in the home.',
    themes: ['information', 'risk'],
    characteristics: ['age'],
    agencies: ['hospital', 'icb'],
    lines: [2, 3],
  },
  {
    kind: 'issue',
    keyIssue: true,
    title: 'He was asked whether she was safe at home',
    text: 'When a care worker raised a concern, the enquiry was made by telephone. He answered, and said that all was well. The concern was closed the same day.',
    themes: ['policy', 'training'],
    agencies: ['council-adults'],
    lines: [3, 5],
    said: 'Her daughter learned of this call from the review.',
  },
  {
    kind: 'issue',
    title: 'Help for older people who live with abuse was not known to those who could have offered it',
    text: 'The borough’s service has a worker for people over sixty. Of nine practitioners who were asked, one knew of it.',
    themes: ['referral'],
    characteristics: ['age'],
    agencies: ['da-service', 'icb', 'council-adults'],
    lines: [6],
  },
  {
    kind: 'issue',
    title: 'The risk assessment was made for younger couples',
    text: 'It asks about children, pregnancy and separation. None of its questions is about dependence on care, or medicines, or who holds the key of the safe.',
    themes: ['risk', 'inter-agency'],
    characteristics: ['age'],
    agencies: ['police', 'da-service'],
    lines: [2],
  },
  {
    kind: 'good-practice',
    title: 'A care worker wrote down what she saw, and rang twice when nobody rang back',
    text: 'She had been in the house for six visits. Her note names the date, the words that were said and the colour of the bruise.',
    themes: ['risk', 'referral'],
    agencies: ['council-adults'],
    lines: [7],
    said: 'The family have written to thank her.',
  },
  {
    kind: 'good-practice',
    title: 'The ambulance crew asked her to come to the vehicle alone',
    text: '',
    themes: ['risk'],
    agencies: ['hospital'],
    lines: [7],
  },
];

/** What did not wait for the report. */
export const lessons: readonly FindingTold[] = [
  {
    kind: 'lesson',
    title: 'A concern about somebody is put to that person, alone, and never to whoever the concern is about',
    text: 'Where it cannot be done by telephone it is done by a visit, with a reason for coming that gives nothing away.',
    themes: ['policy'],
    agencies: ['council-adults'],
    lines: [5],
  },
  {
    kind: 'lesson',
    title: 'A fall of an adult who lives with somebody is a reason to ask about that person',
    text: 'It takes one question, asked where nobody else hears it.',
    themes: ['risk', 'training'],
    agencies: ['hospital', 'icb'],
    lines: [3],
  },
];
