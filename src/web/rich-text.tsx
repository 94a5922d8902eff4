import type { HintOptions } from './govuk/options.js';
import { Textarea, type TextareaProps } from './govuk/textarea.js';

/** A long text with headings, lists, bold and italic. `value` and what is posted are the light markup of `kernel/prose.ts`. */
export interface RichTextProps extends Omit<TextareaProps, 'autocomplete'> {
  /** Height of the box, in lines of text. */
  rows?: number | undefined;
}

/**
 * A text area for light markup: `<RichText {...fieldOf(form, 'findings')} label={{ text: 'What you found' }} />`. With script an editor
 * with buttons stands in its place, and the text area behind it holds the markup at all times. Read it with `textField`, show it with
 * `Prose`, print it with `proseParts`.
 */
export const RichText = ({ rows = 10, hint, attributes, ...field }: RichTextProps) => (
  <Textarea
    {...field}
    rows={rows}
    hint={{ html: <HintWithMarks hint={hint} /> }}
    attributes={{ ...attributes, 'data-dhr-rich-text': '' }}
  />
);

const HintWithMarks = ({ hint }: { hint: HintOptions | undefined }) => (
  <>
    {hint && <span class="dhr-rich-text__hint">{hint.html ?? hint.text} </span>}
    <span data-dhr-marks>Start a line with - for a list, # for a heading. Put words in **two stars** for bold.</span>
  </>
);
