/** How much an entry matters, as its agency sees it (domain 3.8). */
export const significances = ['low', 'medium', 'high', 'key'] as const;
export type Significance = (typeof significances)[number];

export const significanceInWords: Readonly<Record<Significance, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  key: 'Key practice episode',
};

/** Who was seen or heard. */
export const seenKinds = ['victim-seen', 'child-seen', 'voice-recorded'] as const;
export type Seen = (typeof seenKinds)[number];

export const seenInWords: Readonly<Record<Seen, string>> = {
  'victim-seen': 'The person who died was seen',
  'child-seen': 'A child was seen',
  'voice-recorded': 'What they said was recorded',
};

/** The stages of an import: rows are read, columns matched, rows checked, then all go in at once. */
export type ImportState = 'reading' | 'matching' | 'checking' | 'taken' | 'given-up' | 'undone';
export type ImportRowState = 'waiting' | 'ready' | 'problem' | 'left-out' | 'taken';

/** What the review sets down of its own among the entries. */
export const noteKinds = ['death', 'birth', 'court', 'law', 'other'] as const;
export type NoteKind = (typeof noteKinds)[number];

export const noteKindInWords: Readonly<Record<NoteKind, string>> = {
  death: 'The death',
  birth: 'Birth of a child',
  court: 'A day in court',
  law: 'A change of law or policy',
  other: 'Something else',
};
