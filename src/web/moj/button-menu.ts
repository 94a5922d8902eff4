import type { Content, Dressed, ExtraAttributes } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';

export interface ButtonMenuProps extends Dressed {
  button: { text: string; classes?: string | undefined };
  alignMenu?: 'left' | 'right' | undefined;
  items: readonly ButtonMenuItem[];
}

export type ButtonMenuItem = Content & {
  href: string;
  classes?: string | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** Several ways on behind one button; plain links side by side without script. */
export const ButtonMenu = (props: ButtonMenuProps) => upstream('moj/button-menu', props);
