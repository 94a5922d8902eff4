import type { Content, Dressed } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export interface SearchProps extends Dressed {
  action: string;
  layout?: 'stacked' | undefined;
  iconButton?: boolean | undefined;
  label: Content & Dressed;
  hint?: Content & Dressed & { id?: string | undefined };
  input: Dressed & { id: string; name: string; value?: string | undefined; describedBy?: string | undefined };
  button: Dressed & { text: string; id?: string | undefined; name?: string | undefined; value?: string | undefined };
}

/** A search by address (GET), so its result can be linked to. */
export const Search = (props: SearchProps) => upstream('moj/search', props);
