import type { LabelOptions } from './options.js';
import { upstream } from './upstream.js';

export type LabelProps = LabelOptions & { for?: string | undefined };

/** A label. Fields print their own. */
export const Label = (props: LabelProps) => upstream('govuk/label', props);
