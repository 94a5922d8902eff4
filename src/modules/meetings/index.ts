/**
 * Meetings of a review: when and where, who is asked, agenda, papers, attendance, minutes, and what people took on.
 *
 * - `meetingsOf(work, reviewId)` → meetings that the asker may know about, earliest first; `meetingTitle`, `dayOfMeeting`.
 * - `openActionsOf(work, reviewId)` → what people took on and have not done.
 */
export { type MeetingKind, meetingKindInWords } from './kinds.js';
export { meetingPaths } from './paths.js';
export { type Action, dayOfMeeting, type Meeting, meetingsOf, meetingTitle, openActionsOf } from './queries.js';
