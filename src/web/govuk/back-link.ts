import type { Content, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type BackLinkProps = Dressed & (Content | { text?: undefined; html?: undefined }) & { href: string };

/** A link to the page before. Says "Back" unless given other words. */
export const BackLink = (props: BackLinkProps) => upstream('govuk/back-link', props);
