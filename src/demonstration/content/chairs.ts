import type { Day } from '../../kernel/day.js';
import type { CareerPost } from '../../modules/chair/index.js';
import type { RegisterEntry } from '../acts/readiness.js';

const chairsCourse = 'AAFDA training for chairs';

/** Twelve people who can be asked. */
export const registerOfChairs = (daysAgo: (count: number) => Day): RegisterEntry[] => [
  {
    name: 'Dr Angelica Stonecrop',
    email: 'angelica.stonecrop@bexley.example',
    roles: ['chair', 'author'],
    skills: ['chairing', 'domestic-abuse', 'coercive-control', 'family-engagement', 'health'],
    reviewsElsewhere: 1,
    training: { course: chairsCourse, completedOn: daysAgo(700), expiresOn: daysAgo(-400) },
  },
  {
    name: 'Valerian Moss',
    email: 'valerian.moss@bexley.example',
    roles: ['author'],
    skills: ['report-writing', 'equality', 'children'],
    training: { course: 'Writing overview reports', completedOn: daysAgo(500) },
  },
  {
    name: 'Lavender Kestrelwood',
    email: 'lavender.kestrelwood@chairs.example',
    roles: ['chair'],
    skills: ['chairing', 'suicide', 'mental-health', 'family-engagement', 'trauma'],
    reviewsElsewhere: 2,
    training: { course: chairsCourse, completedOn: daysAgo(400), expiresOn: daysAgo(-330) },
  },
  {
    name: 'Hawthorn Pettigrew',
    email: 'hawthorn.pettigrew@chairs.example',
    roles: ['chair'],
    skills: ['chairing', 'criminal-justice', 'substance-use'],
    reviewsElsewhere: 0,
    training: { course: chairsCourse, completedOn: daysAgo(900), expiresOn: daysAgo(-40) },
  },
  {
    name: 'Sorrel Wagtail',
    email: 'sorrel.wagtail@chairs.example',
    roles: ['chair', 'author'],
    skills: ['chairing', 'report-writing', 'older-people', 'adults-at-risk'],
    languages: 'Panjabi, Urdu',
    reviewsElsewhere: 4,
    training: { course: chairsCourse, completedOn: daysAgo(1200), expiresOn: daysAgo(100) },
  },
  {
    name: 'Juniper Dunnock',
    email: 'juniper.dunnock@chairs.example',
    roles: ['chair'],
    skills: ['chairing', 'honour-based-abuse', 'equality'],
    languages: 'Turkish',
  },
  { name: 'Linnet Bramling', roles: ['author'], skills: ['report-writing', 'housing'] },
  {
    name: 'Nettle Woodlark',
    organisation: 'Estuary Mental Health NHS Trust (fictional)',
    roles: ['imr-author'],
    skills: ['mental-health', 'health'],
    training: { course: 'Writing an IMR and a chronology', completedOn: daysAgo(420) },
  },
  {
    name: 'Tansy Yarrowby',
    organisation: 'Thamesbank Hospitals NHS Trust (fictional)',
    roles: ['imr-author'],
    skills: ['health', 'adults-at-risk'],
    training: { course: 'Writing an IMR and a chronology', completedOn: daysAgo(305) },
  },
  {
    name: 'Yarrow Stonechat',
    organisation: 'London Borough of Bexley',
    roles: ['imr-author'],
    skills: ['children', 'housing'],
  },
  { name: 'Dill Penwarren', organisation: 'London Borough of Bexley', roles: ['minute-taker'], skills: [] },
  { name: 'Plover Marshmallow', organisation: 'London Borough of Bexley', roles: ['minute-taker'], skills: ['trauma'] },
];

const post = (employer: string, of: string, fromYear: number, untilYear?: number): CareerPost => ({
  employer,
  agencyId: '',
  post: of,
  fromYear,
  ...(untilYear === undefined ? {} : { untilYear, untilMonth: 3 }),
});

/** Careers that touch no agency of the borough. */
export const careers = {
  stonecrop: [
    post('Self-employed', 'Independent chair', 2016),
    post('Farshire Hospitals (fictional)', 'Consultant nurse', 1991, 2016),
  ],
  moss: [
    post('Self-employed', 'Report author', 2012),
    post('Farshire County Council (fictional)', 'Policy officer', 1998, 2012),
  ],
  kestrelwood: [
    post('Self-employed', 'Independent chair', 2018),
    post('Hillshire Samaritans (fictional)', 'Director', 2001, 2018),
  ],
  pettigrew: [
    post('Self-employed', 'Independent chair', 2019),
    post('Metropolitan Police Service', 'Detective superintendent', 1989, 2019),
  ],
} satisfies Record<string, readonly CareerPost[]>;
