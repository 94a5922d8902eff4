import type { Content, Dressed, ExtraAttributes } from './options.js';
import { upstream } from './upstream.js';

export interface BreadcrumbsProps extends Dressed {
  items: readonly BreadcrumbItem[];
  collapseOnMobile?: boolean | undefined;
  labelText?: string | undefined;
}

/** Without `href` it is the page itself. */
export type BreadcrumbItem = Content & { href?: string | undefined; attributes?: ExtraAttributes | undefined };

/** Where the page stands. */
export const Breadcrumbs = (props: BreadcrumbsProps) => upstream('govuk/breadcrumbs', props);
