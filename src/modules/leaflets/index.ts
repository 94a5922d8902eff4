/**
 * The learning leaflet of a review.
 *
 * - `signedLeafletsOf(work, reviewId)`: its signed versions that the asker reads, newest first. `leafletPaths`: where they stand.
 */
export { leafletPaths } from './paths.js';
export { type LeafletVersion, signedLeafletsOf } from './queries.js';
