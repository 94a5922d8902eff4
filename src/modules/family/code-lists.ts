/** Which of the two lists somebody stands on. They are kept apart: nothing of one is shown on a page of the other. */
export const sides = ['family', 'alleged'] as const;
export type Side = (typeof sides)[number];

/** What somebody is to the person who died, or to the alleged perpetrator; each belongs to one side. */
export const contactKinds = {
  family: ['family', 'friend', 'colleague', 'neighbour', 'advocate', 'other'],
  alleged: ['alleged-perpetrator', 'their-family', 'their-friend', 'their-representative'],
} as const satisfies Record<Side, readonly string[]>;
export type ContactKind = (typeof contactKinds)[Side][number];

export const contactKindInWords: Readonly<Record<ContactKind, string>> = {
  family: 'Family',
  friend: 'Friend',
  colleague: 'Colleague or employer',
  neighbour: 'Neighbour',
  advocate: 'Advocate',
  other: 'Somebody else who mattered to them',
  'alleged-perpetrator': 'The alleged perpetrator',
  'their-family': 'Their family',
  'their-friend': 'Their friend',
  'their-representative': 'Their solicitor or representative',
};

/** Ways to be in touch. */
export const channels = ['in-person', 'phone', 'video', 'letter', 'email', 'text', 'through-advocate'] as const;
export type Channel = (typeof channels)[number];
export const channelInWords: Readonly<Record<string, string>> = {
  'in-person': 'In person',
  phone: 'By telephone',
  video: 'By video call',
  letter: 'By letter',
  email: 'By e-mail, from a person',
  text: 'By text message, from a person',
  'through-advocate': 'Through somebody they trust, such as an advocate or liaison officer',
};

/** The leaflets there are, by whom each is for. */
export const leaflets = {
  family: 'Home Office leaflet for families',
  friends: 'Home Office leaflet for friends',
  employers: 'Home Office leaflet for employers and colleagues',
  advocacy: 'Leaflet of an advocacy service',
  local: 'The partnership’s own leaflet',
} as const;
export type Leaflet = keyof typeof leaflets;
export const leafletIds = Object.keys(leaflets) as Leaflet[];
export const leafletInWords = (id: string): string => leaflets[id as Leaflet] ?? id;

export const advocacyChoices = ['accepted', 'has-one', 'thinking', 'declined'] as const;
export type AdvocacyChoice = (typeof advocacyChoices)[number];
export const advocacyInWords: Readonly<Record<AdvocacyChoice, string>> = {
  accepted: 'They would like an advocate',
  'has-one': 'They have an advocate already',
  thinking: 'They are thinking about it',
  declined: 'They do not want one for now',
};

export const commentAbouts = ['terms-of-reference', 'draft'] as const;
export type CommentAbout = (typeof commentAbouts)[number];
export const aboutInWords: Readonly<Record<CommentAbout, string>> = {
  'terms-of-reference': 'the terms of reference',
  draft: 'the draft report',
};

export const letterKinds = ['first', 'update', 'reading'] as const;
export type LetterKind = (typeof letterKinds)[number];
export const letterInWords: Readonly<Record<LetterKind, string>> = {
  first: 'First letter',
  update: 'Letter with news of the review',
  reading: 'Invitation to read the draft',
};

export const viewingRules = ['first-meeting', 'every-meeting', 'when-present'] as const;
export type ViewingRule = (typeof viewingRules)[number];
export const viewingRuleInWords: Readonly<Record<ViewingRule, string>> = {
  'first-meeting': 'At the first meeting of the panel only',
  'every-meeting': 'At every meeting of the panel',
  'when-present': 'Only while somebody of the family is present',
};

export const invitationDecisions = ['invited', 'not-invited'] as const;
export type InvitationDecision = (typeof invitationDecisions)[number];

/** What can stand against inviting an alleged perpetrator. */
export const invitationObstacles = ['trial-pending', 'unsafe', 'do-not-contact'] as const;
export type InvitationObstacle = (typeof invitationObstacles)[number];
export const obstacleInWords: Readonly<Record<InvitationObstacle, string>> = {
  'trial-pending': 'Somebody has been charged and the trial has not ended.',
  unsafe: 'A safe-contact warning stands on their record.',
  'do-not-contact': 'Their record says that they are not to be contacted.',
};

/** Why an address or telephone number was opened. */
export const openingReasons = ['to-telephone', 'to-write', 'to-visit', 'to-correct'] as const;
export type OpeningReason = (typeof openingReasons)[number];
export const openingInWords: Readonly<Record<OpeningReason, string>> = {
  'to-telephone': 'To telephone or message them myself',
  'to-write': 'To address a letter by hand',
  'to-visit': 'To visit them',
  'to-correct': 'To write them down or correct them',
};
