import type { Body, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type InsetTextProps = Body & Dressed & { id?: string | undefined };

/** Words set apart from the rest. */
export const InsetText = (props: InsetTextProps) => upstream('govuk/inset-text', props);
