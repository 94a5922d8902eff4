import type { Content, Dressed, ExtraAttributes } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export type SideNavigationProps = Dressed & { label: string } & (
    | { items: readonly SideNavigationItem[]; sections?: undefined }
    | { sections: readonly SideNavigationSection[]; items?: undefined }
  );

export interface SideNavigationSection {
  heading: Content & Dressed & { headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined };
  items: readonly SideNavigationItem[];
}

export type SideNavigationItem = Content & {
  href: string;
  active?: boolean | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** The pages of one thing, one below another, when there are many. */
export const SideNavigation = (props: SideNavigationProps) => upstream('moj/side-navigation', props);
