import { addDays, type Day, day } from '../../kernel/day.js';
import type { Death } from './death.js';
import { detective, doctor, housingOfficer, northmereDetective } from './referrers.js';

/** When a death happened, and when it was notified. */
export interface When {
  readonly diedOn: Day;
  readonly referredOn: Day;
}

const FLO = 'DC Thrift Campion';

/** An adult son is alleged to have killed his mother. */
export const familyHomicide = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 8 Cuckooflower Row',
  livedIn: 'Bexley',
  victim: {
    name: 'Lavender Tarnbrook',
    born: day('1957-09-14'),
    sex: 'female',
    ethnicity: 'white-british',
    address: '8 Cuckooflower Row\nOakmarsh',
    postcode: 'DA99 1AA',
  },
  suspects: [
    { name: 'Kestrel Tarnbrook', born: day('1988-01-30'), sex: 'male', address: '8 Cuckooflower Row\nOakmarsh' },
  ],
  relationship: 'parent',
  arrest: 'arrested',
  liaison: FLO,
  circumstances:
    'Lavender was found by a neighbour, with injuries. Her adult son, who had moved back in this year, was at the house and has been arrested on suspicion of murder.',
  actionTaken: 'The house is secured. A family liaison officer is with her daughter.',
  adultsInvolved: { answer: 'indirectly', details: 'The alleged perpetrator has been under mental health services.' },
});

/** A former partner is alleged; most agencies have answered. */
export const formerPartner = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'In hospital, after an assault at home',
  livedIn: 'Bexley',
  victim: {
    name: 'Linnet Fieldfare',
    aliases: ['Lin Fieldfare'],
    born: day('1991-06-03'),
    sex: 'female',
    ethnicity: 'mixed-white-and-black-caribbean',
    address: 'Flat 2, 31 Oxeye Street\nOakmarsh',
    postcode: 'DA99 2BB',
  },
  suspects: [{ name: 'Peregrine Stonechat', born: day('1986-11-21'), sex: 'male', ethnicity: 'white-british' }],
  relationship: 'ex-spouse-or-partner',
  arrest: 'charged',
  liaison: FLO,
  circumstances:
    'Linnet was assaulted at her flat and died in hospital two days later. Her former partner has been charged with murder. They had parted in the spring.',
  actionTaken: 'Charged and remanded. Her parents have a family liaison officer.',
});

/** The same death, as the surgery tells it: a likely double. */
export const sameFromSurgery = ({ diedOn, referredOn }: When): Death => ({
  ...formerPartner({ diedOn, referredOn }),
  referrer: doctor,
  place: 'Hospital',
  victim: {
    name: 'Linet Feildfare',
    born: day('1991-06-03'),
    sex: 'female',
    address: '31 Oxeye Street',
    postcode: 'DA99 2BB',
  },
  suspects: [{ name: 'A former partner, name not known to us', sex: 'male' }],
  arrest: 'other',
  circumstances:
    'We learned from the hospital that our patient died after an assault. She had told a nurse in the spring that she was afraid of a former partner.',
  actionTaken: 'Her records are locked, and the practice’s safeguarding lead has been told.',
});

/** A mother of two; nobody has looked at the notification yet. */
export const withChildren = (when: When): Death => ({
  ...when,
  referrer: housingOfficer,
  place: 'At home, 17 Teasel Walk',
  livedIn: 'Bexley',
  victim: {
    name: 'Celandine Redpoll',
    born: day('1993-02-17'),
    sex: 'female',
    ethnicity: 'asian-indian',
    address: '17 Teasel Walk\nMarsh End',
    postcode: 'DA99 3CC',
  },
  suspects: [{ name: 'Jay Redpoll', age: 'about 35', sex: 'male', address: '17 Teasel Walk\nMarsh End' }],
  children: [
    { name: 'Robin Redpoll', age: '7', sex: 'male', school: 'Hedgerow Primary School (fictional)' },
    { name: 'Wren Redpoll', age: '4', sex: 'female', school: 'Acorn Nursery (fictional)' },
  ],
  relationship: 'spouse',
  arrest: 'arrested',
  circumstances:
    'Police were called to the house by the school when the children were not collected. Celandine had died. Her husband has been arrested.',
  actionTaken: 'The children are with their grandmother. Children’s Social Care has been told by telephone.',
  childrenInvolved: { answer: 'directly', details: 'Two children were in the house that morning.' },
});

/** A death by suicide after years of controlling behaviour; its decision is late. */
export const suicideAfterControl = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 4 Heron Court',
  livedIn: 'Bexley',
  victim: {
    name: 'Meadow Nightjar',
    born: day('1984-12-08'),
    sex: 'female',
    ethnicity: 'white-british',
    address: '4 Heron Court\nOakmarsh',
    postcode: 'DA99 4DD',
  },
  suspects: [{ name: 'Martin Nightjar', born: day('1979-04-02'), sex: 'male', address: '4 Heron Court\nOakmarsh' }],
  relationship: 'spouse',
  suicide: true,
  arrest: 'under-investigation',
  liaison: FLO,
  circumstances:
    'Meadow died by suicide. Her sister has told the police that Meadow’s husband had controlled her money, her telephone and whom she saw for years.',
  actionTaken: 'The police are looking into controlling or coercive behaviour. The coroner has been told.',
});

/** A couple with a child in the household; the decision waits for the chair. */
export const coupleWithChild = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 52 Sedgeside',
  livedIn: 'Bexley',
  victim: {
    name: 'Primrose Dunnock',
    born: day('1996-07-25'),
    sex: 'female',
    ethnicity: 'black-african',
    address: '52 Sedgeside\nMarsh End',
    postcode: 'DA99 5EE',
  },
  suspects: [{ name: 'Rook Dunnock', born: day('1994-10-11'), sex: 'male', address: '52 Sedgeside\nMarsh End' }],
  children: [{ name: 'Pipit Dunnock', age: '2', sex: 'female', school: 'Acorn Nursery (fictional)' }],
  relationship: 'cohabiting-partner',
  arrest: 'charged',
  liaison: FLO,
  circumstances: 'Primrose was killed at home. Her partner called the ambulance and has been charged with murder.',
  actionTaken: 'Their daughter is with foster carers. Charged and remanded.',
  childrenInvolved: { answer: 'directly', details: 'Their daughter was asleep in the flat.' },
});

/** A husband is charged; a review is held. */
export const reviewHeld = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 9 Betony Close',
  livedIn: 'Bexley',
  victim: {
    name: 'Veronica Goldcrest',
    aliases: ['Vee Goldcrest'],
    born: day('1979-05-19'),
    sex: 'female',
    ethnicity: 'white-other',
    address: '9 Betony Close\nOakmarsh',
    postcode: 'DA99 6FF',
  },
  suspects: [{ name: 'Crake Goldcrest', born: day('1975-08-08'), sex: 'male', address: '9 Betony Close\nOakmarsh' }],
  children: [{ name: 'Finch Goldcrest', age: '15', sex: 'male', school: 'Hornbeam Academy (fictional)' }],
  relationship: 'spouse',
  arrest: 'charged',
  liaison: FLO,
  circumstances:
    'Veronica was killed at home. Her husband has been charged. She had been to hospital twice in the year before with injuries she explained as falls.',
  actionTaken: 'Charged and remanded. Her son lives with an aunt.',
  childrenInvolved: { answer: 'indirectly', details: 'Her son was at school.' },
});

/** First thought a homicide; found to be a natural death. No review is held. */
export const naturalDeath = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 23 Curlew Road',
  livedIn: 'Bexley',
  victim: {
    name: 'Alban Shearwater',
    born: day('1949-03-11'),
    sex: 'male',
    ethnicity: 'white-irish',
    address: '23 Curlew Road\nMarsh End',
    postcode: 'DA99 7GG',
  },
  suspects: [{ name: 'Tern Shearwater', born: day('1982-06-27'), sex: 'male', address: '23 Curlew Road\nMarsh End' }],
  relationship: 'parent',
  arrest: 'interviewed',
  circumstances: 'Alban was found at the foot of the stairs. His son, who cared for him, was interviewed.',
  actionTaken: 'The coroner has been told, and a post-mortem examination is under way.',
  adultsInvolved: { answer: 'directly', details: 'Alban needed care every day.' },
});

/** Died in Bexley, lived in Northmere: handed over. */
export const livedElsewhere = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At a hotel in Bexley',
  livedIn: 'Northmere',
  victim: {
    name: 'Teal Oxlip',
    born: day('1990-10-05'),
    sex: 'female',
    ethnicity: 'white-british',
    address: '66 Sea Lavender Lane\nNorthmere',
    postcode: 'NR99 8HH',
  },
  suspects: [{ name: 'Garganey Brook', born: day('1985-09-16'), sex: 'male' }],
  relationship: 'boyfriend-or-girlfriend',
  arrest: 'charged',
  circumstances:
    'Teal was staying at the hotel with her boyfriend, who has been charged with murder. She lived in Northmere.',
  actionTaken: 'Charged and remanded. The police in Northmere have told her mother.',
});

/** A trial is to come: the review has been put on hold. */
export const trialToCome = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 12 Avocet Mews',
  livedIn: 'Bexley',
  victim: {
    name: 'Heather Knapweed',
    born: day('1968-01-22'),
    sex: 'female',
    ethnicity: 'black-caribbean',
    address: '12 Avocet Mews\nOakmarsh',
    postcode: 'DA99 9JJ',
  },
  suspects: [{ name: 'Dunlin Knapweed', born: day('1966-02-14'), sex: 'male', address: '12 Avocet Mews\nOakmarsh' }],
  relationship: 'spouse',
  arrest: 'charged',
  liaison: FLO,
  circumstances: 'Heather was killed at home. Her husband has been charged with murder and denies it.',
  actionTaken: 'Charged and remanded. Two adult children have a family liaison officer.',
});

/** A death by suicide: no review at first, then one directed. */
export const directedLater = (when: When): Death => ({
  ...when,
  referrer: housingOfficer,
  place: 'At home, 70 Bittern Way',
  livedIn: 'Bexley',
  victim: {
    name: 'Hawthorn Siskin',
    born: day('2001-11-29'),
    sex: 'male',
    ethnicity: 'asian-bangladeshi',
    address: '70 Bittern Way\nMarsh End',
    postcode: 'DA99 1KK',
  },
  suspects: [{ name: 'Merlin Aspen-Grey', age: 'about 30', sex: 'male' }],
  relationship: 'ex-boyfriend-or-girlfriend',
  suicide: true,
  arrest: 'none',
  circumstances:
    'Hawthorn died by suicide. He had reported a former boyfriend for following him and for threats to tell his family about their relationship.',
  actionTaken: 'The coroner has been told. The police report is with the public protection team.',
});

/** Northmere's own case, agencies asked. */
export const northmereCase = (when: When): Death => ({
  ...when,
  referrer: northmereDetective,
  place: 'At home, 3 Samphire Drift',
  livedIn: 'Northmere',
  victim: {
    name: 'Samphire Sanderling',
    born: day('1972-08-30'),
    sex: 'female',
    ethnicity: 'white-british',
    address: '3 Samphire Drift\nNorthmere',
    postcode: 'NR99 1LL',
  },
  suspects: [{ name: 'Knot Sanderling', born: day('1970-03-03'), sex: 'male' }],
  relationship: 'spouse',
  arrest: 'charged',
  circumstances: 'Samphire was killed at home. Her husband has been charged.',
  actionTaken: 'Charged and remanded.',
});

/** A father, and a child who lives. */
export const withheldForChild = (when: When): Death => ({
  ...when,
  referrer: detective,
  place: 'At home, 5 Woodruff Rise',
  livedIn: 'Bexley',
  victim: {
    name: 'Sorrel Turnstone',
    born: day('1986-12-04'),
    sex: 'male',
    ethnicity: 'white-british',
    address: '5 Woodruff Rise\nOakmarsh',
    postcode: 'DA99 7JJ',
  },
  suspects: [{ name: 'Tansy Turnstone', born: day('1985-04-09'), sex: 'female' }],
  children: [{ name: 'Dunnock Turnstone', age: '9', sex: 'male', school: 'Hedgerow Primary School (fictional)' }],
  relationship: 'spouse',
  arrest: 'charged',
  circumstances: 'Sorrel was killed at home. His wife has been charged.',
  actionTaken: 'The child is with relatives. Children’s Social Care knows.',
});

/** Northmere's newest notification. */
export const northmereWaiting = (when: When): Death => ({
  ...when,
  referrer: northmereDetective,
  place: 'At home, 14 Marram Bank',
  livedIn: 'Northmere',
  victim: {
    name: 'Yarrow Stitchwort',
    born: day('1987-05-05'),
    sex: 'female',
    ethnicity: 'mixed-white-and-asian',
    address: '14 Marram Bank\nNorthmere',
    postcode: 'NR99 2MM',
  },
  suspects: [{ name: 'Ruff Stitchwort', age: '41', sex: 'male' }],
  relationship: 'spouse',
  arrest: 'arrested',
  circumstances: 'Yarrow was found at home. Her husband has been arrested.',
  actionTaken: 'The house is secured.',
});

/** Notified on the first working day after the death, in most of the stories. */
export const notifiedNextDay = (referredOn: Day): When => ({ referredOn, diedOn: addDays(referredOn, -2) });
