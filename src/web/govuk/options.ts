import type { ComponentChildren } from 'preact';

/** Markup given to a component: JSX, or plain words (which are escaped). */
export type Slot = ComponentChildren;

/** Words, or markup, never both. */
export type Content = { text: string | number; html?: undefined } | { html: Slot; text?: undefined };

/** Words, markup, or the children of the JSX element. */
export type Body =
  | { text: string; html?: undefined; children?: undefined }
  | { html: Slot; text?: undefined; children?: undefined }
  | { children: Slot; text?: undefined; html?: undefined };

/** Rows or choices; `false` and undefined are left out, so that a page may write `condition && { … }`. */
export type Items<T> = readonly (T | false | undefined)[];

/** HTML attributes to add. `true` prints the bare name. */
export type ExtraAttributes = Record<
  string,
  string | number | boolean | { value: unknown; optional?: boolean | undefined } | undefined
>;

/** What every upstream component takes. */
export interface Dressed {
  classes?: string | undefined;
  attributes?: ExtraAttributes | undefined;
}

export type LabelOptions = Content & Dressed & { isPageHeading?: boolean | undefined };
export type HintOptions = Content & Dressed;
export type ErrorMessageOptions = Content & Dressed & { visuallyHiddenText?: string | undefined };
export type LegendOptions = Content & { classes?: string | undefined; isPageHeading?: boolean | undefined };
export type FieldsetOptions = Dressed & {
  describedBy?: string | undefined;
  legend?: LegendOptions;
  role?: string | undefined;
};
export type TagOptions = Content & Dressed;

/** The wrapper around one field, with room before and after the input. */
export type FormGroupOptions = Dressed & { beforeInput?: Content; afterInput?: Content };

/** The wrapper around several inputs (radios, checkboxes, a date). */
export type FormGroupOfManyOptions = Dressed & { beforeInputs?: Content; afterInputs?: Content };

/** What every field with a label takes. `name` doubles as the id when none is given, so an error can be linked to. */
export interface LabelledField extends Dressed {
  id?: string | undefined;
  name: string;
  label: LabelOptions;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: FormGroupOptions | undefined;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
}

/** What radios and checkboxes both take. */
export interface ChoiceField extends Dressed {
  name: string;
  idPrefix?: string | undefined;
  fieldset?: FieldsetOptions | undefined;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: FormGroupOfManyOptions | undefined;
}

/** One radio or checkbox. `conditional` is shown while it is chosen, and always without script. */
export type ChoiceItem = Content & {
  value: string;
  id?: string | undefined;
  label?: Dressed | undefined;
  hint?: HintOptions | undefined;
  checked?: boolean | undefined;
  conditional?: { html: Slot } | undefined;
  disabled?: boolean | undefined;
  attributes?: ExtraAttributes | undefined;
};

/** A word between choices, such as "or". */
export interface ChoiceDivider {
  divider: string;
}
