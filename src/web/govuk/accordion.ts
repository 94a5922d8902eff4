import type { Content, Dressed, Items } from './options.js';
import { upstream } from './upstream.js';

export interface AccordionProps extends Dressed {
  id: string;
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  rememberExpanded?: boolean | undefined;
  hideAllSectionsText?: string | undefined;
  hideSectionText?: string | undefined;
  hideSectionAriaLabelText?: string | undefined;
  showAllSectionsText?: string | undefined;
  showSectionText?: string | undefined;
  showSectionAriaLabelText?: string | undefined;
  items: Items<AccordionItem>;
}

export interface AccordionItem {
  heading: Content;
  summary?: Content | undefined;
  content: Content;
  expanded?: boolean | undefined;
}

/** Sections that open and close; all open without script. */
export const Accordion = (props: AccordionProps) => upstream('govuk/accordion', props);
