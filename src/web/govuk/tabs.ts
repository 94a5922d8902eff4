import type { Content, Dressed, ExtraAttributes, Items } from './options.js';
import { upstream } from './upstream.js';

export interface TabsProps extends Dressed {
  id?: string | undefined;
  idPrefix?: string | undefined;
  title?: string | undefined;
  items: Items<TabItem>;
}

export interface TabItem {
  id: string;
  label: string;
  attributes?: ExtraAttributes | undefined;
  panel: Content & { attributes?: ExtraAttributes | undefined };
}

/** Parts of one page, one at a time with script, one after another without. */
export const Tabs = (props: TabsProps) => upstream('govuk/tabs', props);
