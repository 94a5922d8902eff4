import type { Content, Dressed } from './options.js';
import { upstream } from './upstream.js';

export type ButtonProps = Content &
  Dressed & {
    type?: 'submit' | 'button' | 'reset' | undefined;
    name?: string | undefined;
    value?: string | undefined;
    disabled?: boolean | undefined;
    /** Makes it a link that looks like a button: for going somewhere, never for changing something. */
    href?: string | undefined;
    preventDoubleClick?: boolean | undefined;
    isStartButton?: boolean | undefined;
    id?: string | undefined;
  };

/** A button, or with `href` a link drawn as one. */
export const Button = (props: ButtonProps) => upstream('govuk/button', props);
