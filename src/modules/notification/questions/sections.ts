import { INVOLVEMENTS } from '../code-lists.js';
import type { NotificationContent, Referrer } from '../content.js';
import { oneOfFew } from './choice-controls.js';
import { pastDate } from './date-control.js';
import { care, death, home, police } from './further-questions.js';
import { ask, askedOf, at, inside, type Question } from './question.js';
import { email, line, longText, shortText, telephone } from './text-controls.js';

type Asked = Question<NotificationContent>;

export type SectionSlug = 'referrer' | 'involved' | 'circumstances' | 'death' | 'home' | 'police' | 'care';

/** A page of questions. */
export interface Section {
  readonly slug: SectionSlug;
  readonly title: string;
  readonly lead?: string;
  /** What it tells of, where that is hard to write or to read. */
  readonly contentWarning?: string;
  readonly questions: readonly Asked[];
}

const aboutReferrer: readonly Question<Referrer>[] = [
  ask({ name: 'dateOfReferral', label: 'Date of referral', notKnown: false }, pastDate(), at('dateOfReferral')),
  ask({ name: 'name', label: 'Name of referrer', notKnown: false, autocomplete: 'name' }, line, at('name')),
  ask({ name: 'role', label: 'Role', notKnown: false, autocomplete: 'organization-title' }, line, at('role')),
  ask({ name: 'agency', label: 'Agency', notKnown: false, autocomplete: 'organization' }, line, at('agency')),
  ask({ name: 'address', label: 'Address', notKnown: false, autocomplete: 'street-address' }, shortText, at('address')),
  ask(
    { name: 'telephone', label: 'Telephone number', notKnown: false, autocomplete: 'tel' },
    telephone,
    at('telephone'),
  ),
  ask({ name: 'email', label: 'Email address', notKnown: false, autocomplete: 'email' }, email, at('email')),
];

const involved: readonly Asked[] = [
  ask(
    { name: 'childrenInvolved', label: 'Are any children directly or indirectly involved?' },
    oneOfFew(INVOLVEMENTS),
    inside(at('childrenInvolved'), at('answer')),
  ),
  ask(
    {
      name: 'childrenInvolved-details',
      label: 'How children are involved',
      hint: 'For example, whether they were there, and who looks after them now',
      max: 4_000,
      rows: 4,
    },
    longText,
    inside(at('childrenInvolved'), at('details')),
  ),
  ask(
    { name: 'vulnerableAdultsInvolved', label: 'Are any vulnerable adults directly or indirectly involved?' },
    oneOfFew(INVOLVEMENTS),
    inside(at('vulnerableAdultsInvolved'), at('answer')),
  ),
  ask(
    { name: 'vulnerableAdultsInvolved-details', label: 'How vulnerable adults are involved', max: 4_000, rows: 4 },
    longText,
    inside(at('vulnerableAdultsInvolved'), at('details')),
  ),
];

const circumstances: readonly Asked[] = [
  ask(
    {
      name: 'circumstances',
      label: 'Circumstances leading to this notification',
      what: 'Circumstances',
      hint: 'In brief: what happened, where, and why it may follow domestic abuse',
      rows: 12,
    },
    longText,
    at('circumstances'),
  ),
  ask(
    {
      name: 'otherReviews',
      label: 'Other reviews being undertaken',
      hint: 'For example, an internal agency review, a child or adult safeguarding review, or a mental health homicide review',
      rows: 5,
    },
    longText,
    at('otherReviews'),
  ),
  ask(
    { name: 'actionTaken', label: 'Action being taken as a result of this incident', what: 'Action', rows: 5 },
    longText,
    at('actionTaken'),
  ),
];

/** Every page of questions but those about people, in the order of the toolkit’s Appendix B; what it does not ask comes after. */
export const sections: Readonly<Record<SectionSlug, Section>> = {
  referrer: {
    slug: 'referrer',
    title: 'Your details',
    lead: 'The partnership writes to you at this email address. We check that it is yours before you send the form.',
    questions: aboutReferrer.map((question) => askedOf(at('referrer'), question)),
  },
  involved: {
    slug: 'involved',
    title: 'Children and vulnerable adults',
    lead: 'Say so even where you have given their details already: it decides who is told.',
    questions: involved,
  },
  circumstances: {
    slug: 'circumstances',
    title: 'Circumstances',
    contentWarning: 'This page asks what happened. Take the time you need: what you save is kept for 14 days.',
    questions: circumstances,
  },
  death: {
    slug: 'death',
    title: 'The death',
    contentWarning: 'This page asks when and where the person died.',
    questions: death.map((question) => askedOf(at('further'), question)),
  },
  home: {
    slug: 'home',
    title: 'Home and relationship',
    questions: home.map((question) => askedOf(at('further'), question)),
  },
  police: {
    slug: 'police',
    title: 'Police and coroner',
    questions: police.map((question) => askedOf(at('further'), question)),
  },
  care: {
    slug: 'care',
    title: 'Risk, language and handling',
    questions: care.map((question) => askedOf(at('further'), question)),
  },
};

export const isSectionSlug = (text: string | undefined): text is SectionSlug =>
  text !== undefined && Object.hasOwn(sections, text);
