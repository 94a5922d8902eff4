import type { ArrestState, EthnicityCode, Involvement, Relationship, Sex } from './code-lists.js';

/**
 * What a referrer said to one question. "Not known" is an answer, and differs from a question left blank.
 * Everything here is plain data: it can be kept as JSON and read back unchanged.
 */
export type Answer<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'blank' };

/** A date as far as it is known: a year, a month of a year, or a day. Always a date that exists. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date as the referrer wrote it: understood, or kept word for word ("early hours of Sunday"). */
export type WrittenDate =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'text'; readonly text: string };

/** A group of the 2021 list, or the person's own words where those were given. */
export type Ethnicity =
  | { readonly kind: 'listed'; readonly code: EthnicityCode }
  | { readonly kind: 'described'; readonly text: string };

export interface Referrer {
  readonly dateOfReferral: Answer<WrittenDate>;
  readonly name: Answer<string>;
  readonly role: Answer<string>;
  readonly agency: Answer<string>;
  readonly address: Answer<string>;
  readonly telephone: Answer<string>;
  readonly email: Answer<string>;
}

/** One victim, alleged perpetrator or child. */
export interface Subject {
  readonly fullName: Answer<string>;
  readonly aliases: Answer<readonly string[]>;
  readonly dateOfBirth: Answer<WrittenDate>;
  /** In the referrer's words: "34", "about 6 months". */
  readonly age: Answer<string>;
  readonly sex: Answer<Sex>;
  readonly gender: Answer<string>;
  readonly ethnicity: Answer<Ethnicity>;
  /** Lines are parted by a line feed; the postcode stands apart. */
  readonly address: Answer<string>;
  readonly postcode: Answer<string>;
  /** The paper form does not ask it of alleged perpetrators. */
  readonly schoolOrNursery: Answer<string>;
}

export interface InvolvementAnswer {
  readonly answer: Answer<Involvement>;
  readonly details: Answer<string>;
}

export interface Contact {
  readonly name: Answer<string>;
  readonly contact: Answer<string>;
}

/** What the paper form does not ask and the partnership needs to decide. */
export interface FurtherDetails {
  readonly dateOfDeath: Answer<WrittenDate>;
  readonly timeOfDeath: Answer<string>;
  readonly placeOfDeath: Answer<string>;
  /** The day the death was recognised as one that may follow domestic abuse. */
  readonly dateRecognised: Answer<WrittenDate>;
  readonly usualResidence: { readonly address: Answer<string>; readonly localAuthority: Answer<string> };
  /** What the person who died was to the alleged perpetrator. */
  readonly relationship: Answer<Relationship>;
  /** In the referrer's words; also where there are several people and one word does not fit all. */
  readonly relationshipDetails: Answer<string>;
  readonly suspectedSuicide: Answer<boolean>;
  readonly arrestOrCharge: { readonly state: Answer<ArrestState>; readonly details: Answer<string> };
  readonly crimeReference: Answer<string>;
  readonly officerInCharge: Contact;
  readonly familyLiaisonOfficer: Contact;
  readonly coroner: Answer<string>;
  readonly interpreter: { readonly needed: Answer<boolean>; readonly language: Answer<string> };
  readonly otherHouseholdMembers: Answer<string>;
  readonly knownRisks: Answer<string>;
  readonly alreadyTold: Answer<string>;
  readonly handling: Answer<string>;
}

/** A notification of a death, in the order of the toolkit's Appendix B. */
export interface NotificationContent {
  readonly referrer: Referrer;
  readonly victims: readonly Subject[];
  readonly allegedPerpetrators: readonly Subject[];
  readonly children: readonly Subject[];
  readonly circumstances: Answer<string>;
  readonly otherReviews: Answer<string>;
  readonly actionTaken: Answer<string>;
  readonly childrenInvolved: InvolvementAnswer;
  readonly vulnerableAdultsInvolved: InvolvementAnswer;
  readonly further: FurtherDetails;
}

export const blank = { kind: 'blank' } as const;
export const notKnown = { kind: 'not-known' } as const;
export const given = <T>(value: T): Answer<T> => ({ kind: 'given', value });

export const blankReferrer: Referrer = {
  dateOfReferral: blank,
  name: blank,
  role: blank,
  agency: blank,
  address: blank,
  telephone: blank,
  email: blank,
};

export const blankSubject: Subject = {
  fullName: blank,
  aliases: blank,
  dateOfBirth: blank,
  age: blank,
  sex: blank,
  gender: blank,
  ethnicity: blank,
  address: blank,
  postcode: blank,
  schoolOrNursery: blank,
};

const blankInvolvement: InvolvementAnswer = { answer: blank, details: blank };
const blankContact: Contact = { name: blank, contact: blank };

export const blankFurtherDetails: FurtherDetails = {
  dateOfDeath: blank,
  timeOfDeath: blank,
  placeOfDeath: blank,
  dateRecognised: blank,
  usualResidence: { address: blank, localAuthority: blank },
  relationship: blank,
  relationshipDetails: blank,
  suspectedSuicide: blank,
  arrestOrCharge: { state: blank, details: blank },
  crimeReference: blank,
  officerInCharge: blankContact,
  familyLiaisonOfficer: blankContact,
  coroner: blank,
  interpreter: { needed: blank, language: blank },
  otherHouseholdMembers: blank,
  knownRisks: blank,
  alreadyTold: blank,
  handling: blank,
};

/** A form nobody has begun: no people yet, every question blank. */
export const blankNotification: NotificationContent = {
  referrer: blankReferrer,
  victims: [],
  allegedPerpetrators: [],
  children: [],
  circumstances: blank,
  otherReviews: blank,
  actionTaken: blank,
  childrenInvolved: blankInvolvement,
  vulnerableAdultsInvolved: blankInvolvement,
  further: blankFurtherDetails,
};
