/**
 * Whether and how a report becomes public, and what else is public.
 *
 * - `publicationOf(work, review)`: the decision as it stands.
 * - `publicDaysOf(work, { reviewIds })` or `publicDaysOf(work, { partnershipId })`: on which day it became so, and was taken down. Nobody's words are read.
 * - `addLeaflet(work, review, { sections, files })`, `takeLeafletAway(work, review)`: the learning leaflet beside a published report;
 *   `leafletIsPublic(work, review)` says whether one stands there. A correction of the report leaves it where it is.
 * - `putResources(work, page, resources)`, `putForms(work, partnership, forms)`: the page of resources of a partnership, and the blank forms on it.
 * - `putChanges(work, review, { changes, silences })`: what changed because of a published review, beside its report, where a board decided so;
 *   `publicNowOf(work, review)`: what stands there now. `putLibrary(work, measures)`: the library of measures.
 * - `partnershipSlug(shortName)`: a name as it stands in a public address.
 */

export { inAddress } from './gate/in-address.js';
export { addLeaflet, leafletIsPublic, takeLeafletAway } from './going-out/add-leaflet.js';
export { type MadeForm, putForms, putResources } from './going-out/published-resources.js';
export {
  type ChangesInPublic,
  publicNowOf,
  putChanges,
  putLibrary,
  type StandingInPublic,
} from './going-out/put-changes.js';
export { partnershipSlug } from './partnership-slug.js';
export { type PublicDays, publicDaysOf } from './public-days.js';
export { publicationOf } from './queries.js';
