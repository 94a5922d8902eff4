import type {
  Dressed,
  ErrorMessageOptions,
  ExtraAttributes,
  FieldsetOptions,
  FormGroupOfManyOptions,
  HintOptions,
} from './options.js';
import { upstream } from './upstream.js';

export interface DateInputProps extends Dressed {
  id: string;
  /** The names are `<namePrefix>-day`, `-month` and `-year`. */
  namePrefix?: string | undefined;
  items?: readonly DateInputItem[] | undefined;
  /** One box in place of upstream's; it keeps its name. */
  day?: Partial<DateInputItem> | undefined;
  month?: Partial<DateInputItem> | undefined;
  year?: Partial<DateInputItem> | undefined;
  /** What stands in the inputs, by full name: `diedOn-day` and so on. */
  values?: Readonly<Record<string, string>> | undefined;
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
  formGroup?: FormGroupOfManyOptions | undefined;
  fieldset?: FieldsetOptions | undefined;
}

export interface DateInputItem {
  id?: string | undefined;
  name: string;
  label?: string | undefined;
  value?: string | undefined;
  /** Draws this input red; `false` on all leaves them plain though the date has an error. */
  error?: boolean | undefined;
  autocomplete?: string | undefined;
  inputmode?: string | undefined;
  pattern?: string | undefined;
  classes?: string | undefined;
  attributes?: ExtraAttributes | undefined;
}

/** A day, a month and a year to type. `web/day-field.ts` reads them. */
export const DateInput = (props: DateInputProps) => upstream('govuk/date-input', props);
