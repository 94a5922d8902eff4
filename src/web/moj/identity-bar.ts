import type { Content, Dressed } from '../govuk/options.js';
import { upstream } from '../govuk/upstream.js';
import type { ButtonMenuProps } from './button-menu.js';

export interface IdentityBarProps extends Dressed {
  title: Content;
  menus?: readonly ButtonMenuProps[] | undefined;
}

/** Whose page this is, kept in view. */
export const IdentityBar = (props: IdentityBarProps) => upstream('moj/identity-bar', props);
