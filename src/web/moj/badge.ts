import type { Body, Dressed } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export type BadgeProps = Body & Dressed;

/** A short mark beside a name. States are tags; a badge is for a kind. */
export const Badge = (props: BadgeProps) => upstream('moj/badge', props);
