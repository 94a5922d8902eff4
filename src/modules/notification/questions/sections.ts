import { ARREST_STATES, INVOLVEMENTS, RELATIONSHIPS } from '../code-lists.js';
import type { FurtherDetails, NotificationContent, Referrer } from '../content.js';
import { oneOfFew, oneOfMany, yesOrNo } from './choice-controls.js';
import { pastDate } from './date-control.js';
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

const death: readonly Question<FurtherDetails>[] = [
  ask({ name: 'dateOfDeath', label: 'Date of death' }, pastDate({ alsoInWords: true }), at('dateOfDeath')),
  ask(
    {
      name: 'timeOfDeath',
      label: 'Time of death',
      hint: 'For example, 3:30am, or during the night',
      max: 100,
      classes: 'govuk-input--width-20',
    },
    line,
    at('timeOfDeath'),
  ),
  ask(
    { name: 'placeOfDeath', label: 'Place of death', hint: 'An address, or what kind of place it was' },
    shortText,
    at('placeOfDeath'),
  ),
  ask(
    {
      name: 'dateRecognised',
      label: 'Date the death was recognised as one that may follow domestic abuse',
      what: 'Date the death was recognised',
    },
    pastDate(),
    at('dateRecognised'),
  ),
  ask(
    { name: 'suspectedSuicide', label: 'Is it thought that the person died by suicide?' },
    yesOrNo,
    at('suspectedSuicide'),
  ),
];

const home: readonly Question<FurtherDetails>[] = [
  ask(
    {
      name: 'usualResidence',
      label: 'Where the person who died usually lived',
      hint: 'Address, if it is not the one already given',
    },
    shortText,
    inside(at('usualResidence'), at('address')),
  ),
  ask(
    {
      name: 'localAuthority',
      label: 'Local authority area of that home',
      hint: 'The partnership for this area usually holds the review',
    },
    line,
    inside(at('usualResidence'), at('localAuthority')),
  ),
  ask(
    {
      name: 'relationship',
      label: 'The person who died was the alleged perpetrator’s…',
      hint: 'For example, choose “Ex-spouse…” if the person who died was their former wife',
    },
    oneOfMany(RELATIONSHIPS),
    at('relationship'),
  ),
  ask(
    {
      name: 'relationshipDetails',
      label: 'More about the relationship',
      hint: 'For example, how long it lasted, or where there are several people',
      rows: 3,
    },
    shortText,
    at('relationshipDetails'),
  ),
  ask(
    { name: 'otherHouseholdMembers', label: 'Other people in the household' },
    shortText,
    at('otherHouseholdMembers'),
  ),
];

const police: readonly Question<FurtherDetails>[] = [
  ask(
    { name: 'arrestOrCharge', label: 'Has anyone been arrested or charged?' },
    oneOfFew(ARREST_STATES),
    inside(at('arrestOrCharge'), at('state')),
  ),
  ask(
    {
      name: 'arrestOrCharge-details',
      label: 'Details of arrest or charge',
      hint: 'For example, the offence, and the date of the next hearing',
    },
    shortText,
    inside(at('arrestOrCharge'), at('details')),
  ),
  ask(
    { name: 'crimeReference', label: 'Crime reference', max: 100, classes: 'govuk-input--width-20' },
    line,
    at('crimeReference'),
  ),
  ask(
    { name: 'officerInCharge', label: 'Officer in charge', hint: 'Name and rank' },
    line,
    inside(at('officerInCharge'), at('name')),
  ),
  ask(
    { name: 'officerInCharge-contact', label: 'How to reach the officer in charge' },
    line,
    inside(at('officerInCharge'), at('contact')),
  ),
  ask(
    { name: 'familyLiaisonOfficer', label: 'Family liaison officer', hint: 'Name and rank' },
    line,
    inside(at('familyLiaisonOfficer'), at('name')),
  ),
  ask(
    { name: 'familyLiaisonOfficer-contact', label: 'How to reach the family liaison officer' },
    line,
    inside(at('familyLiaisonOfficer'), at('contact')),
  ),
  ask({ name: 'coroner', label: 'Coroner', hint: 'Area, name of the officer, and any reference' }, line, at('coroner')),
];

const care: readonly Question<FurtherDetails>[] = [
  ask(
    {
      name: 'knownRisks',
      label: 'Known risks to people who are alive',
      hint: 'To children, family, former partners or staff',
      rows: 5,
    },
    longText,
    at('knownRisks'),
  ),
  ask(
    { name: 'interpreter', label: 'Does the family or anyone else concerned need an interpreter?' },
    yesOrNo,
    inside(at('interpreter'), at('needed')),
  ),
  ask({ name: 'language', label: 'Language, and any dialect' }, line, inside(at('interpreter'), at('language'))),
  ask(
    {
      name: 'alreadyTold',
      label: 'Who has been told already',
      hint: 'For example, the multi-agency safeguarding hub, children’s services, or the family',
    },
    shortText,
    at('alreadyTold'),
  ),
  ask(
    {
      name: 'handling',
      label: 'Anything about how this information must be handled',
      what: 'Handling',
      hint: 'For example, something that the family does not know yet',
    },
    shortText,
    at('handling'),
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
