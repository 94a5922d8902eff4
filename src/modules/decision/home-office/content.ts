/** The questions of the form, in their order. `long` ones take several lines. What they are is recalled, not copied from any form. */
export const homeOfficeFields = [
  { name: 'partnership', part: 'The partnership', label: 'Community Safety Partnership', long: false },
  { name: 'contact', part: 'The partnership', label: 'Contact in the partnership', long: false },
  { name: 'region', part: 'The partnership', label: 'Region', long: false },
  { name: 'policeForce', part: 'The partnership', label: 'Police force area', long: false },
  { name: 'reference', part: 'The partnership', label: 'Our reference', long: false },
  { name: 'dateOfDeath', part: 'The death', label: 'Date of death', long: false },
  { name: 'suspectedSuicide', part: 'The death', label: 'Suspected suicide', long: false },
  { name: 'victimSex', part: 'The person who died', label: 'Sex', long: false },
  { name: 'victimAge', part: 'The person who died', label: 'Age', long: false },
  { name: 'victimEthnicity', part: 'The person who died', label: 'Ethnicity', long: false },
  { name: 'suspectSex', part: 'The alleged perpetrator', label: 'Sex', long: false },
  { name: 'suspectAge', part: 'The alleged perpetrator', label: 'Age', long: false },
  { name: 'suspectEthnicity', part: 'The alleged perpetrator', label: 'Ethnicity', long: false },
  { name: 'relationship', part: 'The alleged perpetrator', label: 'What the person who died was to them', long: false },
  { name: 'children', part: 'The household', label: 'Children in the household', long: true },
  { name: 'proceedings', part: 'Other proceedings', label: 'Criminal proceedings', long: true },
  { name: 'otherReviews', part: 'Other proceedings', label: 'Other reviews under way or being considered', long: true },
  { name: 'firstAwareOn', part: 'The decision', label: 'Date the partnership was first aware', long: false },
  { name: 'notifiedOn', part: 'The decision', label: 'Date the partnership was notified in writing', long: false },
  { name: 'decidedOn', part: 'The decision', label: 'Date of the decision', long: false },
  { name: 'decision', part: 'The decision', label: 'Decision', long: false },
  { name: 'reasons', part: 'The decision', label: 'Reasons', long: true },
  { name: 'chair', part: 'The review', label: 'Independent chair, if appointed', long: false },
  { name: 'author', part: 'The review', label: 'Report author, if appointed', long: false },
  { name: 'expectedCompletion', part: 'The review', label: 'When the review is expected to be complete', long: false },
] as const;

export type HomeOfficeField = (typeof homeOfficeFields)[number]['name'];

/** The answers, as text that somebody has read through. */
export type HomeOfficeContent = Readonly<Record<HomeOfficeField, string>>;

/** The parts of the form, in their order. */
export const homeOfficeParts = [...new Set(homeOfficeFields.map(({ part }) => part))];

/** What has to be said to whoever uses the form. */
export const FORM_CAUTION =
  'This is the partnership’s own rendering. The Home Office’s current form has not been seen: compare the questions with it, and use theirs where they differ.';
