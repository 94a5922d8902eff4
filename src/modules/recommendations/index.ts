/** What should change, for whom: agreed with those who must do it, and what they answered. */
export type { Reach } from './kinds.js';
