/** The record of acts and reads, as pages read it. It is written at the end of each unit of work. */
export { inOne, type Told } from './in-one.js';
export { type Look, type Looker, lookersAt, looksOf } from './lookers.js';
export { type ActsBy, type TimelineEntry, timelineOf } from './record.js';
export { auditEntries } from './tables.js';
