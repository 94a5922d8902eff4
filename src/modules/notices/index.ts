/** Word that is owed to somebody because of a duty: made owed here, sent or told, acknowledged. */
export { endOwed } from './end-owed.js';
export { seeNotices } from './guards.js';
export { type Channel, channelInWords, type ExtractKind } from './kinds.js';
export { type NewNotice, oweNotice } from './owe-notice.js';
export { noticePaths } from './paths.js';
export { type Acknowledgement, type Notice, noticesOf, type Sending } from './queries.js';
export { isOpen as isNoticeOpen, type NoticeStateName } from './rules.js';
export { type ToldOfDuty, toldOfDuty } from './told-of-duty.js';
