/** What an agency is asked to send (domain 3.10): the long form, the short one for minor contact, or a letter. */
export const returnKinds = ['imr', 'short-report', 'no-contact'] as const;
export type ReturnKind = (typeof returnKinds)[number];

export const returnKindInWords: Readonly<Record<ReturnKind, string>> = {
  imr: 'Individual management review (IMR)',
  'short-report': 'Short report',
  'no-contact': 'Letter saying that there was no contact',
};

/** How a request ended without a return. */
export type RequestEnd = 'withdrawn' | 'did-not-take-part' | 'handed-over';

export type AnswererRole = 'imr-author' | 'agency-senior';
export type ChaserWay = 'by-timetable' | 'by-hand' | 'spoken';
export type ChaserTarget = 'contact' | 'author' | 'chief-officer';
export type CheckAnswer = 'yes' | 'no' | 'not-applicable';

/** Whether an interview was cleared with the police (E-03). */
export const clearances = ['cleared', 'not-needed', 'waiting'] as const;
export type Clearance = (typeof clearances)[number];

export const clearanceInWords: Readonly<Record<Clearance, string>> = {
  cleared: 'Cleared with the police',
  'not-needed': 'Not needed: no trial is to come',
  waiting: 'Waiting for the police',
};

/**
 * The headings of the template, in the order in which they stand (domain 3.10); `line` stands once for each line of enquiry. Under
 * `interviews`, `sources` and `recommendations` stands a list, and what is to be said about it.
 */
export const sectionKeys = [
  'introduction',
  'method',
  'interviews',
  'sources',
  'background',
  'contact',
  'line',
  'voice',
  'equality',
  'good-practice',
  'lessons',
  'recommendations',
  'conclusion',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export const sectionHeadings: Readonly<Record<SectionKey, string>> = {
  introduction: 'Introduction',
  method: 'How this review was carried out',
  interviews: 'Staff we spoke to',
  sources: 'Records and policies we read',
  background: 'The agency and its work',
  contact: 'Our contact with the family',
  line: 'Line of enquiry',
  voice: 'The voice of the person who died, and of the children',
  equality: 'Equality and diversity',
  'good-practice': 'Good practice',
  lessons: 'Lessons',
  recommendations: 'Recommendations',
  conclusion: 'Conclusion',
};

/** What happened to a version, in the order in which it can happen. */
export const stepKinds = [
  'to-senior',
  'back-to-author',
  'signed-off',
  'sent-back',
  'accepted',
  'released',
  'release-withdrawn',
] as const;
export type StepKind = (typeof stepKinds)[number];
