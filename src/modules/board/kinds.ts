/** What a board is. The first is the partnership's own; the three after it are those that the toolkit names (section 5, bullets 11 and 13). */
export const boardKinds = [
  'csp-board',
  'domestic-abuse-partnership',
  'safeguarding-adults-board',
  'safeguarding-children-partnership',
  'community-safety-board',
  'police-and-crime-commissioner',
  'community-safety-unit',
  'other',
] as const;
export type BoardKind = (typeof boardKinds)[number];

export const boardKindInWords: Readonly<Record<BoardKind, string>> = {
  'csp-board': 'Community Safety Partnership Board',
  'domestic-abuse-partnership': 'Domestic Abuse Partnership',
  'safeguarding-adults-board': 'Safeguarding Adults Board',
  'safeguarding-children-partnership': 'Safeguarding Children Partnership',
  'community-safety-board': 'Community safety board of a wider area',
  'police-and-crime-commissioner': 'Police and crime commissioner, or MOPAC',
  'community-safety-unit': 'Community safety unit',
  other: 'Another board',
};

/** Those with which a report is shared at their next meeting, once the partnership's own board has it (toolkit, section 5, bullet 11). */
export const partnerKinds: readonly BoardKind[] = [
  'domestic-abuse-partnership',
  'safeguarding-adults-board',
  'safeguarding-children-partnership',
];

/** What boards are given. */
export const givenKinds = [
  'brief-report',
  'quarterly-overview',
  'six-month-update',
  'learning-leaflet',
  'learning-taken-in',
  'register',
  'action-plan',
] as const;
export type GivenKind = (typeof givenKinds)[number];

export const givenKindInWords: Readonly<Record<GivenKind, string>> = {
  'brief-report': 'Brief report',
  'quarterly-overview': 'Quarterly overview',
  'six-month-update': 'Six-month update',
  'learning-leaflet': 'Learning leaflet',
  'learning-taken-in': 'Learning from elsewhere',
  register: 'Register of reviews',
  'action-plan': 'Action plan',
};

/** How a board was given something. */
export const givingWays = ['meeting', 'papers', 'e-mail', 'other'] as const;
export type GivingWay = (typeof givingWays)[number];

export const givingWayInWords: Readonly<Record<GivingWay, string>> = {
  meeting: 'At a meeting',
  papers: 'With the papers of a meeting',
  'e-mail': 'By e-mail',
  other: 'In another way',
};

/** An item of an agenda: something that is given, the standing item on learning (H-16), or words of one's own. */
export type ItemKind = GivenKind | 'learning-by-theme' | 'own';

/** What came of an item. */
export const itemOutcomes = ['noted', 'agreed', 'not-reached'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const itemOutcomeInWords: Readonly<Record<ItemOutcome, string>> = {
  noted: 'The board noted it',
  agreed: 'The board agreed to what it was asked',
  'not-reached': 'The board did not reach it',
};

/** Something that boards are given. */
export interface GivenThing {
  readonly kind: GivenKind;
  readonly id: string;
  /** As boards and their log call it: no name, no pseudonym. */
  readonly title: string;
  readonly reviewId?: string;
}
