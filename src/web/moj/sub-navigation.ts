import type { Content, Dressed, ExtraAttributes } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export interface SubNavigationProps extends Dressed {
  label: string;
  items: readonly SubNavigationItem[];
}

export type SubNavigationItem = Content & {
  href: string;
  active?: boolean | undefined;
  classes?: string | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** The pages of one thing, side by side: the parts of a review. */
export const SubNavigation = (props: SubNavigationProps) => upstream('moj/sub-navigation', props);
