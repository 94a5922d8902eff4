import type { Content, Dressed, ExtraAttributes } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export interface TimelineProps extends Dressed {
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  items: readonly TimelineItem[];
}

export type TimelineItem = Content & {
  label: Content;
  /** Who did it; "by " is put before it. */
  byline?: Content | undefined;
  /** For machines (ISO) and in words (web/formats.ts). */
  at: { timestamp: string; words: string };
  classes?: string | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** What happened, in order. */
export const Timeline = ({ items, ...rest }: TimelineProps) =>
  upstream('moj/timeline', {
    ...rest,
    items: items.map(({ at, ...item }) => ({ ...item, datetime: { timestamp: at.timestamp, format: at.words } })),
  });
