import type { Body, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type TagProps = Body & Dressed;

/** A short state, in words. For a duty use `DutyTag`. */
export const Tag = (props: TagProps) => upstream('govuk/tag', props);
