import type { Content, Dressed, ExtraAttributes, Items } from './options.js';
import { upstream } from './upstream.js';

export interface SummaryListProps extends Dressed {
  rows: Items<SummaryListRow>;
  card?: SummaryCard | undefined;
}

export interface SummaryListRow {
  classes?: string | undefined;
  key: Content & { classes?: string | undefined };
  value: Content & { classes?: string | undefined };
  actions?: SummaryListActions | undefined;
}

export interface SummaryListActions {
  classes?: string | undefined;
  items: readonly SummaryListAction[];
}

/** `visuallyHiddenText` says what it changes, for those who hear links one by one. */
export type SummaryListAction = Content & {
  href: string;
  visuallyHiddenText?: string | undefined;
  classes?: string | undefined;
  attributes?: ExtraAttributes | undefined;
};

export interface SummaryCard extends Dressed {
  title?: Content & { headingLevel?: 1 | 2 | 3 | 4 | 5 | 6; classes?: string | undefined };
  actions?: SummaryListActions | undefined;
}

/** Questions and their answers, or the facts of one thing. */
export const SummaryList = (props: SummaryListProps) => upstream('govuk/summary-list', props);
