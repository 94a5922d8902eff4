import type { Dressed, Slot } from './options.js';
import { upstream } from './upstream.js';

export type PanelProps = Dressed &
  ({ titleText: string; titleHtml?: undefined } | { titleHtml: Slot; titleText?: undefined }) & {
    headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
    text?: string | undefined;
    html?: Slot | undefined;
    children?: Slot | undefined;
    actions?: Dressed & { items: readonly PanelAction[] };
  };

export type PanelAction = Dressed & { text: string; type?: 'submit' | 'button'; href?: string | undefined };

/** Says that a task is done. */
export const Panel = (props: PanelProps) => upstream('govuk/panel', props);
