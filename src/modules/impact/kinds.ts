import type { ProofKind } from '../actions/index.js';

/** How change is seen: where the figures of a measure come from. */
export const measureSources = [
  'case-file-audit',
  'dip-sample',
  'performance-figure',
  'training-record',
  'practitioner-survey',
  'people-voice',
  'inspection',
  'multi-agency-audit',
] as const;
export type MeasureSource = (typeof measureSources)[number];

export const measureSourceInWords: Readonly<Record<MeasureSource, string>> = {
  'case-file-audit': 'Case-file audit',
  'dip-sample': 'Dip sample',
  'performance-figure': 'Performance figure',
  'training-record': 'Training record with a test of knowledge',
  'practitioner-survey': 'Survey of practitioners',
  'people-voice': 'Voice of survivors and families',
  inspection: 'Inspection',
  'multi-agency-audit': 'Multi-agency audit',
};

/** What a reading of each source is proof of. Who sat in a room and passed a test says nothing yet of what they do in a case. */
export const proofOfSource: Readonly<Record<MeasureSource, ProofKind>> = {
  'case-file-audit': 'practice',
  'dip-sample': 'practice',
  'performance-figure': 'outcome',
  'training-record': 'training',
  'practitioner-survey': 'voice',
  'people-voice': 'voice',
  inspection: 'practice',
  'multi-agency-audit': 'practice',
};

/** Who produced a figure or a piece of proof, seen from the body that had to change. */
export const producers = ['own', 'other', 'independent'] as const;
export type Producer = (typeof producers)[number];

export const producerInWords: Readonly<Record<Producer, string>> = {
  own: 'The organisation itself',
  other: 'Another agency, or several together',
  independent: 'Somebody independent: an inspectorate, an auditor, a survivors’ organisation',
};

/** What proof without figures shows of a change. */
export const proofSays = ['change', 'no-change', 'worse', 'nothing'] as const;
/** `not-said`: nobody was asked, or has answered. */
export type ProofSays = (typeof proofSays)[number] | 'not-said';

export const proofSaysInWords: Readonly<Record<ProofSays, string>> = {
  change: 'A change for the better',
  'no-change': 'No change',
  worse: 'That things are worse',
  nothing: 'It says nothing of change',
  'not-said': 'Nobody has said',
};

/** Kinds that show what is done, or what it did for people: the only ones by which a change is shown. */
export const SHOWING_KINDS = ['practice', 'outcome', 'voice'] as const;
export type ShowingKind = (typeof SHOWING_KINDS)[number];

export const isShowing = (kind: ProofKind): kind is ShowingKind => SHOWING_KINDS.some((each) => each === kind);

/** In what a measure is read. A share is a percentage of a number of cases or people that is always given with it. */
export const measureUnits = ['share', 'number', 'days', 'score'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

export const measureUnitInWords: Readonly<Record<MeasureUnit, string>> = {
  share: 'A share: so many out of so many',
  number: 'A number',
  days: 'Days',
  score: 'A score',
};

/** Which way is better. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** What is thought of a change: said of it apart from whether the action is done. */
export const verdicts = ['no-change', 'some-change', 'sustained', 'worse'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictInWords: Readonly<Record<Verdict, string>> = {
  'no-change': 'No change seen',
  'some-change': 'Some change',
  sustained: 'Sustained change',
  worse: 'Worse',
};

/** How good the proof of a change is; worked out, never typed. */
export const strengths = ['none', 'weak', 'moderate', 'strong'] as const;
export type Strength = (typeof strengths)[number];

export const strengthInWords: Readonly<Record<Strength, string>> = {
  none: 'No proof',
  weak: 'Weak proof',
  moderate: 'Moderate proof',
  strong: 'Strong proof',
};

/** Where a claim stands. `settled`: a change was judged to be seen, and is looked at again. */
export const claimStates = ['proposed', 'agreed', 'settled', 'withdrawn'] as const;
export type ClaimState = (typeof claimStates)[number];

export const claimStateInWords: Readonly<Record<ClaimState, string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed, being followed',
  settled: 'A change was seen',
  withdrawn: 'Withdrawn',
};

/** What is said to a claim that was found again. */
export const challengeAnswers = ['stands', 'came-back', 'another-matter'] as const;
export type ChallengeAnswer = (typeof challengeAnswers)[number];

export const challengeAnswerInWords: Readonly<Record<ChallengeAnswer, string>> = {
  stands: 'The change stands: what was found again is from before it, or from elsewhere',
  'came-back': 'It came back: the claim is open again',
  'another-matter': 'It is another matter',
};

/** To follow "better is". */
export const directionInWords: Readonly<Record<Direction, string>> = { up: 'more', down: 'less' };
