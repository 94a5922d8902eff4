/** What a body says of a recommendation that no lead tells of. */
export const answerStandings = ['not-begun', 'under-way', 'done', 'stopped'] as const;
export type AnswerStanding = (typeof answerStandings)[number];

export const answerStandingInWords: Readonly<Record<AnswerStanding, string>> = {
  'not-begun': 'Not begun',
  'under-way': 'Under way',
  done: 'Done',
  stopped: 'Not going ahead',
};

/** Where a recommendation stands, worked out from what its owners said. */
export const recommendationStandings = [
  'proven',
  'done',
  'in-part',
  'under-way',
  'late',
  'not-begun',
  'answered',
  'awaiting-answer',
  'not-known',
  'stopped',
  'replaced',
  'withdrawn',
] as const;
export type RecommendationStanding = (typeof recommendationStandings)[number];

export const recommendationStandingInWords: Readonly<Record<RecommendationStanding, string>> = {
  proven: 'Done, with proof on record',
  done: 'Done, proof being checked or missing',
  'in-part': 'Done in part',
  'under-way': 'Under way',
  late: 'Late',
  'not-begun': 'Not begun',
  answered: 'Answered, nothing reported since',
  'awaiting-answer': 'Awaiting an answer',
  'not-known': 'Nothing was reported',
  stopped: 'Not going ahead',
  replaced: 'Replaced',
  withdrawn: 'Withdrawn',
};

/** Neither replaced nor withdrawn: the board counts it. */
export const counts = (standing: RecommendationStanding): boolean =>
  standing !== 'replaced' && standing !== 'withdrawn';

/** Passages that somebody may write in words of their own. */
export const passages = ['opening', 'decisions', 'impact'] as const;
export type NamedPassage = (typeof passages)[number];
/** A passage, or the note on one recommendation. */
export type Passage = NamedPassage | `note:${string}`;

export const passageInWords: Readonly<Record<NamedPassage, string>> = {
  opening: 'In short',
  decisions: 'Decisions asked of the Board',
  impact: 'What changed',
};

/** How many months after publication a later update is drawn up. */
export const laterMonths = [12, 18, 24, 36] as const;

const NUMBERS: Readonly<Record<number, string>> = {
  6: 'Six',
  12: 'Twelve',
  18: 'Eighteen',
  24: 'Twenty-four',
  36: 'Thirty-six',
};

/** "Six-month update". */
export const updateName = (months: number): string => `${NUMBERS[months] ?? months}-month update`;
