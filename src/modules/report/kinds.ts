/** The two parts of the report. */
export const reportParts = ['overview', 'summary'] as const;
export type ReportPart = (typeof reportParts)[number];

export const reportPartInWords: Readonly<Record<ReportPart, string>> = {
  overview: 'Overview report',
  summary: 'Executive summary',
};

/** What was made of a comment. */
export type Settled = 'changed' | 'not-changed';

/** Where a version was written. */
export const versionWays = ['written-here', 'uploaded'] as const;
export type VersionWay = (typeof versionWays)[number];

export const versionWayInWords: Readonly<Record<VersionWay, string>> = {
  'written-here': 'Written here',
  uploaded: 'Brought in as a file',
};

/** What the agency says of a passage. */
export type PassageAnswer = 'right' | 'not-right';

/** Before which step the set is checked. */
export const checkPurposes = ['submission', 'publication'] as const;
export type CheckPurpose = (typeof checkPurposes)[number];

export const checkPurposeInWords: Readonly<Record<CheckPurpose, string>> = {
  submission: 'Before it goes to the Home Office',
  publication: 'Before publication',
};

/** What a signatory decided. */
export type SignatureVerdict = 'signed' | 'sent-back';

/** Days that somebody says: no text tells them. */
export const reportSteps = ['analysis-done', 'drafting-started', 'completed'] as const;
export type ReportStep = (typeof reportSteps)[number];

export const reportStepInWords: Readonly<Record<ReportStep, string>> = {
  'analysis-done': 'Analysis done',
  'drafting-started': 'Drafting started',
  completed: 'Overview report completed',
};
