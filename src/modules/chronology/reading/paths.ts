const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/chronology/together`;
const entry = (reference: string, id: string): string => `${of(reference)}/entries/${id}`;
const ALL = '/reviews/:reference/chronology/together';
const ENTRY = `${ALL}/entries/:entry`;

/** Addresses of all chronologies read as one. `:entry` is the id of an entry of any agency. */
export const togetherPaths = {
  allPattern: ALL,
  all: of,
  entryPattern: ENTRY,
  entry,
  keyEventPattern: `${ENTRY}/key-event`,
  keyEvent: (reference: string, id: string) => `${entry(reference, id)}/key-event`,
  keyEventRemovalPattern: `${ENTRY}/key-event/removal`,
  keyEventRemoval: (reference: string, id: string) => `${entry(reference, id)}/key-event/removal`,
  missedPattern: `${ENTRY}/missed-opportunities`,
  missed: (reference: string, id: string) => `${entry(reference, id)}/missed-opportunities`,
  missedRemovalPattern: `${ENTRY}/missed-opportunities/:missed/removal`,
  missedRemoval: (reference: string, id: string, missed: string) =>
    `${entry(reference, id)}/missed-opportunities/${missed}/removal`,
  commentsPattern: `${ENTRY}/comments`,
  comments: (reference: string, id: string) => `${entry(reference, id)}/comments`,
  commentRemovalPattern: `${ENTRY}/comments/:comment/removal`,
  commentRemoval: (reference: string, id: string, comment: string) =>
    `${entry(reference, id)}/comments/${comment}/removal`,
  doublesPattern: `${ALL}/doubles`,
  doubles: (reference: string) => `${of(reference)}/doubles`,
  pairPattern: `${ALL}/doubles/:one/:other`,
  pair: (reference: string, one: string, other: string) => `${of(reference)}/doubles/${[one, other].sort().join('/')}`,
  pairUndoingPattern: `${ALL}/doubles/:one/:other/undoing`,
  gapsPattern: `${ALL}/gaps`,
  gaps: (reference: string) => `${of(reference)}/gaps`,
  keyEventsPattern: `${ALL}/key-events`,
  keyEvents: (reference: string) => `${of(reference)}/key-events`,
  missedAllPattern: `${ALL}/missed-opportunities`,
  missedAll: (reference: string) => `${of(reference)}/missed-opportunities`,
  notesPattern: `${ALL}/notes`,
  notes: (reference: string) => `${of(reference)}/notes`,
  notePattern: `${ALL}/notes/:note`,
  note: (reference: string, id: string) => `${of(reference)}/notes/${id}`,
  noteRemovalPattern: `${ALL}/notes/:note/removal`,
  versionsPattern: `${ALL}/versions`,
  versions: (reference: string) => `${of(reference)}/versions`,
  timelinePattern: `${ALL}/timeline`,
  timeline: (reference: string) => `${of(reference)}/timeline`,
};
