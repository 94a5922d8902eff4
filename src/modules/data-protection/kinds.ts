/** What has to be in place before anybody's records are asked for. */
export const documentKinds = ['impact-assessment', 'sharing-agreement', 'privacy-notices'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const kindInWords: Readonly<Record<DocumentKind, string>> = {
  'impact-assessment': 'Data protection impact assessment',
  'sharing-agreement': 'Information sharing agreement',
  'privacy-notices': 'Privacy notices',
};

/** What each is for, in the partnership's own words. */
export const kindExplained: Readonly<Record<DocumentKind, string>> = {
  'impact-assessment':
    'What personal data this review collects, why it may, and what is done about the risks. One that covers all reviews of the partnership is enough if this one holds nothing out of the ordinary.',
  'sharing-agreement':
    'Under what power agencies share with the review, how, and what they may do with what they are given.',
  'privacy-notices':
    'What people are told about the use of their data: one for those who take part (panel members, staff who are interviewed), one for those the review is about who are living.',
};
