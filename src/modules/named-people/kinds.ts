/** How somebody who is named comes into a review. */
export const namedKinds = ['subject', 'family', 'friend', 'professional', 'other'] as const;
export type NamedKind = (typeof namedKinds)[number];

export const namedKindInWords: Readonly<Record<NamedKind, string>> = {
  subject: 'Person the review is about',
  family: 'Family',
  friend: 'Friend, colleague or neighbour',
  professional: 'Professional',
  other: 'Somebody else',
};
