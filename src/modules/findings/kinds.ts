/** What a finding is. */
export const findingKinds = ['issue', 'good-practice', 'missed-opportunity', 'lesson'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingKindInWords: Readonly<Record<FindingKind, string>> = {
  issue: 'Issue',
  'good-practice': 'Good practice',
  'missed-opportunity': 'Missed opportunity',
  lesson: 'Lesson',
};

/** Proposed by somebody of the panel, agreed, or set aside with a reason. */
export const findingStates = ['proposed', 'agreed', 'set-aside'] as const;
export type FindingState = (typeof findingStates)[number];

export const findingStateInWords: Readonly<Record<FindingState, string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  'set-aside': 'Set aside',
};

/** What a finding rests on. */
export const findingSourceKinds = ['line', 'entry', 'passage', 'missed-opportunity', 'family', 'other'] as const;
export type FindingSourceKind = (typeof findingSourceKinds)[number];

export const findingSourceInWords: Readonly<Record<FindingSourceKind, string>> = {
  line: 'Line of enquiry',
  entry: 'Entry of the chronology',
  passage: 'Passage of an agency’s return',
  'missed-opportunity': 'Missed opportunity marked in the chronology',
  family: 'What the family said',
  other: 'Something else',
};
