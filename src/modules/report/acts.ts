import type { ActWording } from '../module.js';

/** Acts on the report in words. */
export const reportActs: Readonly<Record<string, ActWording>> = {
  'report.written': { one: 'Wrote in the report', many: (times) => `Wrote in ${times} sections of the report` },
  'report.text-brought-back': 'Brought back an earlier text of a section of the report',
  'report.commented': { one: 'Commented on the report', many: (times) => `Made ${times} comments on the report` },
  'report.comment-answered': {
    one: 'Answered a comment on the report',
    many: (times) => `Answered ${times} comments on the report`,
  },
  'report.comment-removed': 'Took back a comment on the report',
  'report.analysis-done': 'Said that the analysis is done',
  'report.drafting-started': 'Began to draft the report',
  'report.completed': 'Said that the overview report is completed',
  'report.step-withdrawn': 'Took back a day noted of the report',
  'report.version-made': 'Kept a version of the report',
  'report.uploaded': 'Brought in a report as a file',
  'report.put-to-panel': 'Put a version of the report to the panel',
  'report.final-draft': 'Called a version of the report the final draft',
  'report.final-draft-withdrawn': 'Said that a version of the report is no longer the final draft',
  'report.issued': 'Issued the final report with agreed recommendations',
  'report.name-replaced': 'Replaced a name in what was said of the report',
  'report.taken': 'Took away the report as a file',
  'report-section.seen': {
    one: 'Read a section of the report',
    many: (times) => `Read ${times} sections of the report`,
  },
  'report-version.seen': {
    one: 'Read a version of the report',
    many: (times) => `Read versions of the report ${times} times`,
  },
};
