import type { Content, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type HintProps = Content & Dressed & { id?: string | undefined };

/** Help for a field. */
export const Hint = (props: HintProps) => upstream('govuk/hint', props);
