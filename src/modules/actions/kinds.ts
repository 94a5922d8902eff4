/** Where an action stands. */
export const actionStates = ['planned', 'under-way', 'said-done', 'closed', 'not-implemented', 'superseded'] as const;
export type ActionState = (typeof actionStates)[number];

/** Nothing more is to be done, unless it is opened again. */
export const endedStates: readonly ActionState[] = ['closed', 'not-implemented', 'superseded'];

export const actionStateInWords: Readonly<Record<ActionState, string>> = {
  planned: 'Planned',
  'under-way': 'Under way',
  'said-done': 'Said to be done, being checked',
  closed: 'Closed',
  'not-implemented': 'Not implemented',
  superseded: 'Superseded',
};

/** Whether its named lead has accepted it. */
export const leadStates = ['not-asked', 'asked', 'accepted', 'handed-back'] as const;
export type LeadState = (typeof leadStates)[number];

export const leadStateInWords: Readonly<Record<LeadState, string>> = {
  'not-asked': 'Lead not asked yet',
  asked: 'Lead asked, no answer yet',
  accepted: 'Lead accepted',
  'handed-back': 'Handed back',
};

/** What the lead answered. */
export type LeadAnswer = 'accepted' | 'handed-back';

/** What the lead says of it. */
export const updateSays = ['on-track', 'at-risk', 'stuck', 'done'] as const;
export type UpdateSays = (typeof updateSays)[number];

export const updateSaysInWords: Readonly<Record<UpdateSays, string>> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  stuck: 'Stuck',
  done: 'Done',
};

/** How an update came. */
export type UpdateWay = 'account' | 'link' | 'for-them' | 'import';

/** What was said to another day. */
export type DelayOutcome = 'agreed' | 'refused';

/** How an owner of actions was in contact with whoever keeps the plan. */
export const contactWays = ['telephone', 'meeting', 'e-mail', 'letter'] as const;
export type ContactWay = (typeof contactWays)[number];

export const contactWayInWords: Readonly<Record<ContactWay, string>> = {
  telephone: 'By telephone',
  meeting: 'At a meeting',
  'e-mail': 'By e-mail',
  letter: 'By letter',
};

/** Kinds of proof, from the weakest to the strongest. */
export const proofKinds = ['promise', 'policy', 'training', 'practice', 'outcome', 'voice'] as const;
export type ProofKind = (typeof proofKinds)[number];

export const proofKindInWords: Readonly<Record<ProofKind, string>> = {
  promise: 'A promise',
  policy: 'Policy or procedure issued',
  training: 'Training delivered',
  practice: 'Practice seen in case files',
  outcome: 'An outcome figure',
  voice: 'The voice of people who used or gave the service',
};

/** How an action was passed on. */
export const passingWays = ['system', 'letter', 'secure-mail', 'meeting'] as const;
export type PassingWay = (typeof passingWays)[number];

export const passingWayInWords: Readonly<Record<PassingWay, string>> = {
  system: 'Sent from here',
  letter: 'By letter',
  'secure-mail': 'By secure mail',
  meeting: 'At a meeting',
};

/** Where the reading of a file stands. */
export type ImportState = 'read' | 'taken' | 'undone';

/** What became of a row. */
export type ImportRowState = 'ready' | 'unclear' | 'left-out' | 'taken';
