/**
 * Whether and how a report becomes public.
 *
 * - `publicationOf(work, review)`: the decision as it stands.
 * - `publicDaysOf(work, { reviewIds })` or `publicDaysOf(work, { partnershipId })`: on which day it became so, and was taken down. Nobody's words are read.
 * - `addLeaflet(work, review, { sections, files })`, `takeLeafletAway(work, review)`: the learning leaflet beside a published report;
 *   `leafletIsPublic(work, review)` says whether one stands there. A correction of the report leaves it where it is.
 */
export { addLeaflet, leafletIsPublic, takeLeafletAway } from './going-out/add-leaflet.js';
export { type PublicDays, publicDaysOf } from './public-days.js';
export { publicationOf } from './queries.js';
