import type { FieldsetOptions, Slot } from './options.js';
import { upstream } from './upstream.js';

export type FieldsetProps = FieldsetOptions & { html?: Slot; children?: Slot };

/** Fields that belong together under one legend. */
export const Fieldset = (props: FieldsetProps) => upstream('govuk/fieldset', props);
