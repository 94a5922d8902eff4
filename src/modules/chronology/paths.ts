const of = (reference: string): string => `/reviews/${encodeURIComponent(reference)}/chronology`;
const own = (reference: string, agencyId: string): string => `${of(reference)}/${agencyId}`;
const entry = (reference: string, agencyId: string, id: string): string => `${own(reference, agencyId)}/entries/${id}`;
const imported = (reference: string, agencyId: string, id: string): string =>
  `${own(reference, agencyId)}/imports/${id}`;
const ALL = '/reviews/:reference/chronology';
const OWN = `${ALL}/:agency`;
const ENTRY = `${OWN}/entries/:entry`;
const IMPORT = `${OWN}/imports/:import`;

/** Addresses of the chronologies of a review. `:agency` is the id of an agency. */
export const chronologyPaths = {
  allPattern: ALL,
  all: of,
  datesPattern: `${ALL}/dates`,
  dates: (reference: string) => `${of(reference)}/dates`,
  ownPattern: OWN,
  own,
  beginningPattern: `${OWN}/beginning`,
  beginning: (reference: string, agencyId: string) => `${own(reference, agencyId)}/beginning`,
  removedPattern: `${OWN}/removed`,
  removed: (reference: string, agencyId: string) => `${own(reference, agencyId)}/removed`,
  newEntryPattern: `${OWN}/entries/new`,
  newEntry: (reference: string, agencyId: string, before: string) =>
    `${own(reference, agencyId)}/entries/new?before=${before}`,
  entryPattern: ENTRY,
  entry,
  removalPattern: `${ENTRY}/removal`,
  removal: (reference: string, agencyId: string, id: string) => `${entry(reference, agencyId, id)}/removal`,
  returnPattern: `${ENTRY}/return`,
  putBack: (reference: string, agencyId: string, id: string) => `${entry(reference, agencyId, id)}/return`,
  importsPattern: `${OWN}/imports`,
  imports: (reference: string, agencyId: string) => `${own(reference, agencyId)}/imports`,
  importPattern: IMPORT,
  import: imported,
  /** A step of an import: the rows of which it consists, its matching, its taking. */
  importStepPattern: (step: string) => `${IMPORT}/${step}`,
  standingPattern: `${OWN}/standing`,
  standing: (reference: string, agencyId: string) => `${own(reference, agencyId)}/standing`,
  /** What is done with a chronology as a whole: `handing-in`, `sending-back`, `acceptance`, `release`, `release-withdrawal`. */
  stepPattern: (step: KeepingStep) => `${OWN}/${step}`,
  step: (reference: string, agencyId: string, step: KeepingStep) => `${own(reference, agencyId)}/${step}`,
};

export type KeepingStep = 'handing-in' | 'sending-back' | 'acceptance' | 'release' | 'release-withdrawal';
