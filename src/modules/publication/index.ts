/**
 * Whether a review is public.
 *
 * - `publicDaysOf(work, { reviewIds })` or `publicDaysOf(work, { partnershipId })`: on which day it became so, and was taken down. Nobody's words are read.
 */
export { type PublicDays, publicDaysOf } from './public-days.js';
