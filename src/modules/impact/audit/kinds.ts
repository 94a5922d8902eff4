import type { MeasureSource, MeasureUnit } from '../kinds.js';

const AUDITED: readonly MeasureSource[] = ['case-file-audit', 'dip-sample', 'multi-agency-audit'];

/** Whether a measure is one that files are audited for. */
export const isAudited = ({ source, unit }: { readonly source: MeasureSource; readonly unit: MeasureUnit }): boolean =>
  unit === 'share' && AUDITED.includes(source);

/** What an auditor answers of a file. */
export const auditAnswers = ['yes', 'no', 'na'] as const;
export type AuditAnswer = (typeof auditAnswers)[number];

export const auditAnswerInWords: Readonly<Record<AuditAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  na: 'Does not apply',
};

/** A question that is asked of each file. */
export interface AuditQuestion {
  /** Stays with it however it is worded. */
  readonly id: string;
  /** Answered with yes where the file is as it should be. */
  readonly text: string;
  /** There are files of which it cannot be asked. */
  readonly mayNotApply: boolean;
  /** Each question that decides must be answered with yes, or the file does not meet the standard. */
  readonly decides: boolean;
}

/** What was answered of one file, by question. */
export type FileAnswers = Readonly<Record<string, AuditAnswer>>;

/** Why files that were drawn were not read. Never said of a single file. */
export const leftOutReasons = ['no-time', 'not-found', 'not-open'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const leftOutReasonInWords: Readonly<Record<LeftOutReason, string>> = {
  'no-time': 'There was no time to read them',
  'not-found': 'They could not be found',
  'not-open': 'They are closed to the auditors',
};

/** Days after which references are erased, whether or not anybody finished the run. Partnership's own rule. */
export const REFERENCES_KEPT_DAYS = 60;

/** The most files of one sample, and questions of one audit: more is not an audit by hand. */
export const MOST_FILES = 200;
export const MOST_QUESTIONS = 8;
