import type { Day } from '../../kernel/day.js';
import type { NationalTheme, ThemeCode } from '../../kernel/themes.js';
import type { ItemFilledIn } from '../../modules/learning/taken-in/form.js';

/** Learning that came from elsewhere: when it came, and under which theme each point is. */
export interface LearningTold
  extends Pick<ItemFilledIn, 'source' | 'board' | 'title' | 'published' | 'meaning' | 'response'> {
  readonly receivedOn: Day;
  readonly points: readonly (readonly [string, ThemeCode | '', (NationalTheme | '')?])[];
  /** Beginnings of the names of agencies that it speaks to. */
  readonly agencies: readonly string[];
  readonly link?: string;
  readonly linkWrong?: true;
  readonly words?: string;
  readonly who?: string;
  /** How long after it came the boards were given it; not yet when absent. */
  readonly givenAfterDays?: number;
}

/** Five of them: boards of neighbours, another area, a national paper; one has a wrong link, two wait for the boards. */
export const learningOfOthers = (daysAgo: (days: number) => Day): readonly LearningTold[] => [
  {
    source: 'adult-review',
    board: 'Fernshire Safeguarding Adults Board',
    title: 'Safeguarding Adults Review “Heather”: an older woman and her carer',
    published: daysAgo(330).slice(0, 7),
    receivedOn: daysAgo(310),
    points: [
      ['Carers were offered an assessment by letter, and never asked how they were', 'risk'],
      ['Falls were recorded one by one, and nobody looked at them together', 'information'],
      ['Three services each thought that another had asked about abuse', 'inter-agency'],
    ],
    agencies: ['London Borough of Bexley, Adult', 'NHS South East'],
    meaning: 'Two of our own reviews say the same of older couples. The question is not asked of carers here either.',
    response: 'act',
    words: 'The carers’ assessment asks about safety at home from the spring on, and each of the couple is seen alone.',
    who: 'Head of adult safeguarding',
    link: 'https://fernshire.example/safeguarding-adults/reviews/heather',
    givenAfterDays: 25,
  },
  {
    source: 'child-review',
    board: 'Northmere Safeguarding Children Partnership',
    title: 'Child safeguarding practice review: “Two brothers”',
    published: daysAgo(270).slice(0, 7),
    receivedOn: daysAgo(250),
    points: [
      ['What children said at school about their home did not reach the health visitor', 'information'],
      ['Separation was taken for safety', 'risk'],
    ],
    agencies: ['London Borough of Bexley, Children'],
    meaning: 'Schools here share by the same form, which asks about the child and not about the parents.',
    response: 'act',
    words: 'The form of schools asks about domestic abuse in the household.',
    who: 'Head of children’s safeguarding',
    link: 'https://northmere.example/scp/two-brothers',
    givenAfterDays: 40,
  },
  {
    source: 'other-review',
    board: 'Westmarsh Community Safety Partnership',
    title: 'Domestic homicide review “Kestrel”',
    published: daysAgo(200).slice(0, 4),
    receivedOn: daysAgo(160),
    points: [
      ['Letters about rent went to the home, and were read by the person who was abusing', 'policy'],
      ['Housing officers had been trained, and could not say to whom to refer', 'training'],
      ['Referral forms asked for consent in front of the partner', 'referral', 'identification-of-risk'],
    ],
    agencies: ['London Borough of Bexley, Housing'],
    meaning: '',
    response: 'note',
    words: 'Our housing service changed its letters two years ago, after a review of our own.',
    link: 'https://westmarsh.example/news/summer-fair',
    linkWrong: true,
    givenAfterDays: 60,
  },
  {
    source: 'national-paper',
    board: 'Home Office',
    title: 'Key findings from analysis of domestic homicide reviews',
    published: daysAgo(60).slice(0, 7),
    receivedOn: daysAgo(45),
    points: [
      ['Records are kept, and not read again when somebody new takes over', 'information', 'record-keeping'],
      ['Risk is assessed once, and not again when people separate', 'risk'],
      ['Training is counted by who came, not by what changed', 'training'],
    ],
    agencies: ['Metropolitan Police', 'NHS South East', 'The Probation'],
    meaning: 'To be read beside our own seven themes before the next board.',
    response: 'not-decided',
  },
  {
    source: 'adult-review',
    board: 'Fernshire Safeguarding Adults Board',
    title: 'Safeguarding Adults Review “Mr Linden”: self-neglect, and a son who controlled the money',
    published: 'not-known',
    receivedOn: daysAgo(12),
    points: [
      ['Economic abuse by an adult child was seen as help', 'risk'],
      ['The bank’s worry reached nobody who could act on it', ''],
    ],
    agencies: ['London Borough of Bexley, Adult'],
    meaning: '',
    response: 'not-decided',
  },
];

type Step = '1' | '2' | '3' | '4' | '5';

/** Somebody at the event: their name, the beginning of their agency’s name or another organisation, and what they said. */
export interface GuestTold {
  readonly name: string;
  readonly agency: string;
  readonly absent?: true;
  readonly thinks?: readonly [before: Step, after: Step, useful?: string, differently?: string, better?: string];
  readonly pledge?: string;
  readonly did?: readonly ['yes' | 'partly' | 'not-yet' | 'no', string];
}

const ADULTS = 'London Borough of Bexley, Adult';
const HEALTH = 'NHS South East';

/** Who came in spring. */
export const guestsInSpring: readonly GuestTold[] = [
  {
    ...{ name: 'Tansy Millbrook', agency: ADULTS },
    thinks: ['2', '4', 'Hearing how small the signs were', 'See both of a couple alone, each time'],
    pledge: 'See both of a couple alone at every carers’ assessment',
    did: ['yes', 'It is on our form now, and I have done it eleven times'],
  },
  {
    ...{ name: 'Bryony Ashcombe', agency: ADULTS },
    thinks: ['3', '4', 'The hour in small groups with a case', 'Read the old records before a first visit'],
    pledge: 'Read the old records before a first visit',
    did: ['partly', 'When there is a day between referral and visit'],
  },
  { ...{ name: 'Linden Harrow', agency: ADULTS }, thinks: ['3', '5', 'The words to ask with'] },
  {
    ...{ name: 'Marjoram Fell', agency: HEALTH },
    thinks: ['2', '4', 'To whom to refer, on one page', 'Pin the page up in each surgery', 'Slides before the day'],
    pledge: 'Put the page with the helplines up in our four surgeries',
    did: ['yes', 'Up in all four; two people have asked about it'],
  },
  { ...{ name: 'Sorrel Pike', agency: HEALTH }, thinks: ['4', '4', '', '', 'Less on the law'] },
  { ...{ name: 'Juniper Vale', agency: HEALTH }, pledge: 'Bring it to our practice meeting' },
  {
    ...{ name: 'Alder Quince', agency: 'Metropolitan Police' },
    thinks: ['4', '5', 'The family’s own words, read out'],
  },
  { ...{ name: 'Clover Reed', agency: 'Lamorbey Allotment Society' }, absent: true },
];

/** Who has signed up for the one that is coming. */
export const guestsToCome: readonly GuestTold[] = [
  { name: 'Tansy Millbrook', agency: ADULTS },
  { name: 'Rowan Birchall', agency: 'London Borough of Bexley, Housing' },
  { name: 'Campion Thorne', agency: 'Foots Cray Housing Friends' },
];
