import type { Content, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type SkipLinkProps = Content & Dressed & { href?: string | undefined };

/** First link of the page, straight to what it is about. */
export const SkipLink = (props: SkipLinkProps) => upstream('govuk/skip-link', props);
