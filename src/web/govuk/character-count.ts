import type { LabelledField } from './options.js';
import { withFirstLine } from './textarea.js';
import { upstream } from './upstream.js';

export type CharacterCountProps = Omit<LabelledField, 'describedBy' | 'disabled'> & {
  rows?: number | undefined;
  value?: string | undefined;
  /** Percentage of the limit at which the count first shows. */
  threshold?: number | undefined;
  countType?: 'characters' | 'words' | undefined;
  spellcheck?: boolean | undefined;
  countMessage?: { classes?: string | undefined } | undefined;
  textareaDescriptionText?: string | undefined;
  charactersUnderLimitText?: PluralTexts | undefined;
  charactersAtLimitText?: string | undefined;
  charactersOverLimitText?: PluralTexts | undefined;
  wordsUnderLimitText?: PluralTexts | undefined;
  wordsAtLimitText?: string | undefined;
  wordsOverLimitText?: PluralTexts | undefined;
} & ({ maxlength: number; maxwords?: undefined } | { maxwords: number; maxlength?: undefined });

/** Words by plural category; `%{count}` stands for the number. */
export interface PluralTexts {
  one?: string | undefined;
  other: string;
}

/** A text area that tells how much room is left. */
export const CharacterCount = (props: CharacterCountProps) =>
  upstream('govuk/character-count', { ...props, value: withFirstLine(props.value) });
