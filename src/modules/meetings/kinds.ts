/** What sort of meeting it is. */
export const meetingKinds = ['first', 'panel', 'debrief', 'other'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingKindInWords: Readonly<Record<MeetingKind, string>> = {
  first: 'First panel meeting',
  panel: 'Panel meeting',
  debrief: 'Debrief of the panel',
  other: 'Other meeting',
};

/** Meetings at which the panel does its work: duties hang on them. */
export const isPanelMeeting = (kind: MeetingKind): boolean => kind === 'first' || kind === 'panel';

/** What somebody who was asked answers. */
export const replies = ['coming', 'not-coming', 'substitute'] as const;
export type Reply = (typeof replies)[number];

export const replyInWords: Readonly<Record<Reply, string>> = {
  coming: 'Coming',
  'not-coming': 'Not coming',
  substitute: 'Sends somebody else',
};

/** Whether somebody was there. */
export const attendanceStates = ['present', 'apologies', 'substitute', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

export const attendanceInWords: Readonly<Record<AttendanceState, string>> = {
  present: 'Present',
  apologies: 'Apologies',
  substitute: 'Sent somebody else',
  absent: 'Absent without apologies',
};

/** Items that the program knows; what people add is their own. */
export const itemKinds = [
  'welcome',
  'photograph',
  'conflicts',
  'minutes',
  'process',
  'support-explained',
  'definitions',
  'police-summary',
  'involvement',
  'terms',
  'timing',
  'family',
  'scope',
  'chronology',
  'issues',
  'lessons',
  'equality',
  'media',
  'risks',
  'support',
  'next',
  'debrief',
  'own',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What was asked or done under the two items that duties rest on. */
export const scopeAnswers = ['breadth-enough', 'breadth-wider'] as const;
export const photographAnswers = ['shown', 'not-shown'] as const;
export type ItemAnswer = (typeof scopeAnswers)[number] | (typeof photographAnswers)[number];

/** What something added to approved minutes can still put on record. */
export const addedAnswers = [...scopeAnswers, 'shown'] as const satisfies readonly ItemAnswer[];
export type AddedAnswer = (typeof addedAnswers)[number];

export const answerInWords: Readonly<Record<ItemAnswer, string>> = {
  'breadth-enough': 'Asked: nobody else needs inviting, and the period stands',
  'breadth-wider': 'Asked: others are invited, or the agencies or the period change',
  shown: 'The photograph was shown',
  'not-shown': 'The photograph was not shown at this meeting',
};
