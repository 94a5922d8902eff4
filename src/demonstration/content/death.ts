import { type Day, dayOfMonthOf, monthOf, yearOf } from '../../kernel/day.js';
import {
  type Answer,
  type ArrestState,
  blankFurtherDetails,
  blankNotification,
  blankReferrer,
  blankSubject,
  type EthnicityCode,
  given,
  type Involvement,
  type NotificationContent,
  notKnown,
  type Relationship,
  type Sex,
  type Subject,
  type WrittenDate,
} from '../../modules/notification/index.js';
import type { Referrer } from './referrers.js';

/** Somebody made up. */
export interface Somebody {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Birth date, as in `1984-03-02`; an age in words where only that is known. */
  readonly born?: Day;
  readonly age?: string;
  readonly sex: Sex;
  readonly ethnicity?: EthnicityCode;
  readonly address?: string;
  readonly postcode?: string;
  readonly school?: string;
}

/** A made-up death as it is notified. */
export interface Death {
  readonly referrer: Referrer;
  readonly referredOn: Day;
  readonly diedOn: Day;
  readonly place: string;
  readonly livedIn: string;
  readonly victim: Somebody;
  readonly suspects: readonly Somebody[];
  readonly children?: readonly Somebody[];
  readonly relationship: Relationship;
  readonly suicide?: boolean;
  readonly arrest: ArrestState;
  readonly circumstances: string;
  readonly actionTaken: string;
  readonly otherReviews?: string;
  readonly childrenInvolved?: { readonly answer: Involvement; readonly details: string };
  readonly adultsInvolved?: { readonly answer: Involvement; readonly details: string };
  readonly liaison?: string;
}

/** The notification as the form keeps it. */
export const notificationOf = (death: Death): NotificationContent => ({
  ...blankNotification,
  referrer: {
    ...blankReferrer,
    dateOfReferral: dated(death.referredOn),
    name: given(death.referrer.name),
    role: given(death.referrer.role),
    agency: given(death.referrer.agency),
    telephone: given(death.referrer.telephone),
    email: given(death.referrer.email),
  },
  victims: [subjectOf(death.victim)],
  allegedPerpetrators: death.suspects.map(subjectOf),
  children: (death.children ?? []).map(subjectOf),
  circumstances: given(death.circumstances),
  otherReviews: given(death.otherReviews ?? 'None known of.'),
  actionTaken: given(death.actionTaken),
  childrenInvolved: involvement(death.childrenInvolved),
  vulnerableAdultsInvolved: involvement(death.adultsInvolved),
  further: {
    ...blankFurtherDetails,
    dateOfDeath: dated(death.diedOn),
    timeOfDeath: notKnown,
    placeOfDeath: given(death.place),
    dateRecognised: dated(death.referredOn),
    usualResidence: { address: given(death.victim.address ?? death.place), localAuthority: given(death.livedIn) },
    relationship: given(death.relationship),
    suspectedSuicide: given(death.suicide ?? false),
    arrestOrCharge: { state: given(death.arrest), details: notKnown },
    familyLiaisonOfficer: { name: orNotKnown(death.liaison), contact: notKnown },
    interpreter: { needed: given(false), language: notKnown },
  },
});

const dated = (on: Day): Answer<WrittenDate> =>
  given({ kind: 'date', date: { year: yearOf(on), month: monthOf(on), day: dayOfMonthOf(on) } });

const orNotKnown = (text: string | undefined): Answer<string> => (text === undefined ? notKnown : given(text));

const subjectOf = (somebody: Somebody): Subject => ({
  ...blankSubject,
  fullName: given(somebody.name),
  aliases: somebody.aliases === undefined ? notKnown : given(somebody.aliases),
  dateOfBirth: somebody.born === undefined ? notKnown : dated(somebody.born),
  age: orNotKnown(somebody.age),
  sex: given(somebody.sex),
  ethnicity: somebody.ethnicity === undefined ? notKnown : given({ kind: 'listed', code: somebody.ethnicity }),
  address: orNotKnown(somebody.address),
  postcode: orNotKnown(somebody.postcode),
  schoolOrNursery: orNotKnown(somebody.school),
});

const involvement = (said: Death['childrenInvolved']) =>
  said === undefined
    ? { answer: given('no' as const), details: notKnown }
    : { answer: given(said.answer), details: given(said.details) };
