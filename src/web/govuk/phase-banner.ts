import type { Body, Dressed, TagOptions } from './options.js';
import { upstream } from './upstream.js';

export type PhaseBannerProps = Body & Dressed & { tag: TagOptions };

/** How far along the service, or this installation of it, is. */
export const PhaseBanner = (props: PhaseBannerProps) => upstream('govuk/phase-banner', props);
