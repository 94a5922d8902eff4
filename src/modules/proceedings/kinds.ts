import type { Mark } from '../../kernel/duty.js';
import type { DateKind } from './date-kinds.js';

export { type DateKind, dateKinds, isDateKind } from './date-kinds.js';

/** A kind of proceeding or review that may run beside ours. */
interface KindWords {
  readonly name: string;
  /** Whose it is, and with whom one speaks there. */
  readonly owner: string;
  readonly contact: string;
  /** When it is held, in short. */
  readonly test: string;
  /** What to think of. */
  readonly think: string;
  readonly mark: readonly Mark[];
  readonly dates: readonly DateKind[];
}

const reviewDates = ['referral', 'decision', 'panel-meeting', 'report-due', 'report-published', 'other'] as const;

/** Every kind, in the order in which the list is gone through. Marks say how sure each entry is. */
export const kinds = {
  criminal: {
    name: 'Criminal case',
    owner: 'Police and Crown Prosecution Service',
    contact: 'Senior investigating officer, and the police disclosure officer',
    test: 'Somebody is suspected of, or charged with, an offence over the death.',
    think:
      'Agree with the senior investigating officer what goes on and what waits. Everything the review makes may have to be disclosed. Do not speak with witnesses of the trial without agreement.',
    mark: ['R', 'P'],
    dates: [
      'arrest',
      'charge',
      'first-hearing',
      'plea-hearing',
      'trial-start',
      'verdict',
      'trial-end',
      'sentence',
      'discontinued',
      'appeal-lodged',
      'appeal-end',
      'other',
    ],
  },
  inquest: {
    name: 'Inquest',
    owner: 'Coroner',
    contact: 'Coroner’s officer',
    test: 'The death was unnatural, or its cause is not known.',
    think:
      'Tell the coroner that a review exists. The review does not take the place of the inquest. A report to prevent future deaths is to be answered in 56 days.',
    mark: ['V', 'R'],
    dates: [
      'opened',
      'pre-inquest-review',
      'inquest',
      'inquest-conclusion',
      'future-deaths-report',
      'future-deaths-reply',
      'other',
    ],
  },
  'safeguarding-adults-review': {
    name: 'Safeguarding Adults Review',
    owner: 'Safeguarding Adults Board',
    contact: 'Business manager of the Board',
    test: 'An adult with needs for care and support died, abuse or neglect is known or suspected, and there is concern how partners worked together (Care Act 2014, section 44).',
    think: 'One chair and one report are possible: some partnerships hold both as one.',
    mark: ['V', 'P'],
    dates: reviewDates,
  },
  'child-review': {
    name: 'Rapid review or child safeguarding practice review',
    owner: 'Safeguarding Children Partnership',
    contact: 'Business manager of the Partnership',
    test: 'Abuse or neglect is known or suspected and a child died or was seriously harmed. Where the person who died was 16 or 17, both apply.',
    think:
      'A serious incident is notified within 5 working days; the rapid review follows within 15. The children of the person who died may have to be thought of too.',
    mark: ['V', 'R'],
    dates: reviewDates,
  },
  'mental-health-homicide': {
    name: 'Mental health homicide investigation',
    owner: 'NHS England',
    contact: 'Regional investigation team',
    test: 'The alleged perpetrator was in receipt of mental health care.',
    think: 'Share the chair or the report where possible.',
    mark: ['R'],
    dates: reviewDates,
  },
  'offensive-weapons-review': {
    name: 'Offensive weapons homicide review',
    owner: 'Review partners: police, local authority, integrated care board',
    contact: 'Lead for these reviews in the area',
    test: 'A person of 18 or over died by an offensive weapon, in an area where these reviews are being tried out.',
    think: 'Not required where there is a duty to hold this review, a Safeguarding Adults Review or a child review.',
    mark: ['V', 'L'],
    dates: reviewDates,
  },
  'patient-safety': {
    name: 'Patient safety review',
    owner: 'NHS provider',
    contact: 'Patient safety lead of the provider',
    test: 'The care of somebody concerned is looked at by the NHS body that gave it.',
    think: 'Its findings go into that body’s report to this review.',
    mark: ['R'],
    dates: reviewDates,
  },
  'police-conduct': {
    name: 'Independent Office for Police Conduct',
    owner: 'Independent Office for Police Conduct',
    contact: 'Lead investigator',
    test: 'The police were in contact with somebody concerned before the death. The force must refer it.',
    think: 'The police report to this review may have to wait for it.',
    mark: ['R'],
    dates: reviewDates,
  },
  'prisons-ombudsman': {
    name: 'Prisons and Probation Ombudsman',
    owner: 'Prisons and Probation Ombudsman',
    contact: 'Investigator named by the Ombudsman',
    test: 'Somebody died in custody or in approved premises.',
    think: 'Share findings both ways.',
    mark: ['R'],
    dates: reviewDates,
  },
  'further-offence': {
    name: 'Serious further offence review',
    owner: 'Probation Service',
    contact: 'Reviewing manager in the region',
    test: 'The alleged perpetrator was under supervision by probation when the offence was committed.',
    think: 'Ask for what may be shared, and when.',
    mark: ['R'],
    dates: reviewDates,
  },
  'employer-or-regulator': {
    name: 'Employer or professional regulator',
    owner: 'Employer, or a regulator such as the GMC, NMC or Social Work England',
    contact: 'Human resources lead, or case manager',
    test: 'What a professional did is looked into by their employer or regulator.',
    think: 'Kept apart: this review is not a disciplinary process.',
    mark: ['V'],
    dates: ['referral', 'hearing', 'decision', 'other'],
  },
  'order-for-children': {
    name: 'Order about surviving children (Children Act 1989, section 10A)',
    owner: 'Crown Court, then the local authority',
    contact: 'Social worker of the children',
    test: 'One parent is convicted of killing the other and there are children.',
    think:
      'The local authority applies to the family court as soon as practicable, within 14 days that start on the day after the order. It has not been checked from which day this part of the law holds: ask the authority’s lawyer.',
    mark: ['L'],
    dates: ['order', 'application', 'hearing', 'other'],
  },
  'welsh-review': {
    name: 'Single Unified Safeguarding Review (Wales)',
    owner: 'Welsh Government and the safeguarding board in Wales',
    contact: 'Co-ordinator of the board',
    test: 'Somebody concerned lived in Wales.',
    think: 'Agree which of the two leads.',
    mark: ['R'],
    dates: reviewDates,
  },
  other: {
    name: 'Another review or proceeding',
    owner: 'Whoever holds it',
    contact: 'Whoever leads it',
    test: 'Anything else, such as an internal review of an agency or a family court case.',
    think: 'Ask for its dates, and what may be shared.',
    mark: ['D'],
    dates: ['opened', 'hearing', ...reviewDates],
  },
} as const satisfies Readonly<Record<string, KindWords>>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly KindId[];

/** Says whether a text names a kind. */
export const isKind = (text: string | undefined): text is KindId => text !== undefined && Object.hasOwn(kinds, text);

/** What is known of a kind. */
export const aboutKind = (id: KindId): KindWords => kinds[id];
