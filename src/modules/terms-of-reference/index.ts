/** The terms of reference: what a review looks at, over which period, with whom. */
export {
  type AgencyContent,
  type AskedFor,
  askedForInWords,
  type EqualityKey,
  equalityInWords,
  equalityKeys,
  type LineContent,
  sectionHeadings,
} from './content.js';
export { agenciesInTerms, agreedTermsOf, linesOfEnquiryOf, newestVersionOf, versionInForceOf } from './in-force.js';
export { termsPaths } from './paths.js';
export { linesOfEnquiry } from './tables.js';
