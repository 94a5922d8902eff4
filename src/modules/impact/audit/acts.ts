import type { Module } from '../../module.js';

/** What was done in case-file audits. */
export const auditActs: NonNullable<Module['acts']> = {
  'impact.audit-begun': 'Wrote the questions of a case-file audit',
  'impact.audit-changed': 'Changed the questions of a case-file audit',
  'impact.audit-drawn': 'Drew files for a case-file audit',
  'impact.audit-answered': {
    one: 'Answered files of a case-file audit',
    many: (times) => `Answered files of a case-file audit, ${times} times`,
  },
  'impact.audit-sheet-taken': 'Took the sheet of a case-file audit away',
  'impact.audit-finished': 'Finished a case-file audit: its result is a reading',
  'impact.audit-reopened': 'Opened a run of a case-file audit again',
  'impact.audit-dropped': 'Dropped a run of a case-file audit',
  'impact-audit.seen': 'Looked at the case-file audits of a measure',
};
