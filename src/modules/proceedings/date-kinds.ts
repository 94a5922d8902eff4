/** Key dates of proceedings, in words. */
export const dateKinds = {
  arrest: 'Arrest',
  charge: 'Charge',
  'first-hearing': 'First hearing',
  'plea-hearing': 'Plea hearing',
  'trial-start': 'Start of the trial',
  verdict: 'Verdict',
  'trial-end': 'End of the trial',
  sentence: 'Sentence',
  discontinued: 'Case discontinued',
  'appeal-lodged': 'Appeal lodged',
  'appeal-end': 'End of the appeal, or of the time for one',
  opened: 'Opened',
  'pre-inquest-review': 'Pre-inquest review',
  inquest: 'Inquest hearing',
  'inquest-conclusion': 'Conclusion of the inquest',
  'future-deaths-report': 'Report to prevent future deaths',
  'future-deaths-reply': 'Reply to that report is due',
  referral: 'Referral',
  decision: 'Decision whether to hold it',
  'panel-meeting': 'Meeting of its panel',
  'report-due': 'Its report is due',
  'report-published': 'Its report is published',
  hearing: 'Hearing',
  order: 'Order made',
  application: 'Application by the local authority',
  other: 'Another date',
} as const;

export type DateKind = keyof typeof dateKinds;

/** Says whether a text names one of them. */
export const isDateKind = (text: string): text is DateKind => Object.hasOwn(dateKinds, text);
