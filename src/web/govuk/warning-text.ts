import type { Body, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type WarningTextProps = Body & Dressed & { iconFallbackText?: string | undefined };

/** Something with consequences. Keep it rare. */
export const WarningText = (props: WarningTextProps) => upstream('govuk/warning-text', props);
