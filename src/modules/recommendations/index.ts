/** What should change, for whom: agreed with those who must do it, and what they answered. */
export { type Reach, reaches, reachInWords } from './kinds.js';
export { recommendations } from './tables.js';
