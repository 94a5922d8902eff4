import { z } from 'zod';
import type { DatePart } from '../kernel/day.js';
import { cleanName, cleanText, trimmed } from './clean-text.js';

/** An answer that cannot be taken, and why. `parts` are the boxes of a date to mark. */
export class Refused {
  readonly message: string;
  readonly parts: readonly DatePart[] | undefined;
  constructor(message: string, parts?: readonly DatePart[]) {
    this.message = message;
    this.parts = parts;
  }
}

/** Refuses an answer, in words for the person who gave it. */
export const refuse = (message: string, parts?: readonly DatePart[]): Refused => new Refused(message, parts);

/**
 * A field read by a function of ours. Whatever is posted (nothing, a list, far too much) reaches the function, so every problem has
 * words of ours.
 */
export const field = <T>(read: (given: unknown) => T | Refused) =>
  z
    .unknown()
    .optional()
    .transform((given, ctx): T => {
      const answer = read(given);
      if (!(answer instanceof Refused)) return answer;
      ctx.addIssue({ code: 'custom', message: answer.message, params: { parts: answer.parts } });
      return z.NEVER;
    });

/** One text of what was posted: the first when the name came more than once, nothing when it did not come. */
export function asText(given: unknown): string {
  const one = Array.isArray(given) ? given[0] : given;
  return typeof one === 'string' ? one : '';
}

/** How a text field is judged. `what` begins the sentence: "Rationale". */
export interface TextRules {
  readonly what: string;
  /** The most characters, counted as the character count component counts them. */
  readonly max: number;
  /** What to say when it is left empty; without it the answer may be empty. */
  readonly missing?: string;
}

function limited(text: string, { what, max, missing }: TextRules): string | Refused {
  if (text === '' && missing !== undefined) return refuse(missing);
  return text.length <= max ? text : refuse(`${what} must be ${max.toLocaleString('en-GB')} characters or fewer`);
}

/** Text of any length up to `max`, trimmed; '' when left empty, or when nothing in it can be seen. */
export const textField = (rules: TextRules) => field((given) => limited(trimmed(cleanText(asText(given))), rules));

/** A person's or organisation's name, on one line; '' when left empty. */
export const nameField = (rules: TextRules) => field((given) => limited(cleanName(asText(given)), rules));

/** Lines of a text area, one answer a line, empty lines left out. */
export const linesField = (rules: TextRules) =>
  field((given) => {
    const text = limited(trimmed(cleanText(asText(given))), rules);
    return text instanceof Refused
      ? text
      : text
          .split('\n')
          .map(trimmed)
          .filter((line) => line !== '');
  });

/** One of the values; anything else, nothing included, is answered with `missing`. */
export const oneOf = <const V extends string>(values: readonly V[], missing: string) =>
  field((given) => values.find((value) => value === asText(given)) ?? refuse(missing));

/** One of the values, or undefined when nothing is chosen. */
export const oneOfOrNone = <const V extends string>(values: readonly V[], wrong = 'Select one of the answers') =>
  field((given) =>
    asText(given) === '' ? undefined : (values.find((value) => value === asText(given)) ?? refuse(wrong)),
  );

/** Any of the values, in the order of the list; `missing` makes at least one necessary. */
export const anyOf = <const V extends string>(values: readonly V[], missing?: string) =>
  field((given) => {
    const chosen = new Set([given].flat());
    const known = values.filter((value) => chosen.has(value));
    return known.length === 0 && missing !== undefined ? refuse(missing) : known;
  });

/** A single tick box: true when ticked; `missing` makes the tick necessary. */
export const tick = (missing?: string) =>
  field((given) => {
    const isTicked = asText(given) !== '';
    return !isTicked && missing !== undefined ? refuse(missing) : isTicked;
  });

/** How a whole number is judged. */
export interface NumberRules {
  readonly what: string;
  readonly min: number;
  readonly max: number;
  /** What to say when it is left empty; without it the answer may be empty. */
  readonly missing?: string;
}

/** A whole number, with or without commas; undefined when left empty. */
export const wholeNumberField = ({ what, min, max, missing }: NumberRules) =>
  field((given) => {
    const text = asText(given).replace(/[\s,]/g, '');
    if (text === '') return missing === undefined ? undefined : refuse(missing);
    if (!/^-?\d{1,15}$/.test(text)) return refuse(`${what} must be a whole number`);
    const number = Number(text);
    if (number < min) return refuse(`${what} must be ${min.toLocaleString('en-GB')} or more`);
    return number > max ? refuse(`${what} must be ${max.toLocaleString('en-GB')} or fewer`) : number;
  });

const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@.<>()[\]\\,;:"]{2,}$/u;

/** An address to write to, in small letters; '' when left empty and `missing` is not given. */
export const emailField = (missing?: string) =>
  field((given) => {
    const text = cleanName(asText(given)).toLowerCase();
    if (text === '') return missing === undefined ? '' : refuse(missing);
    const looksRight = text.length <= 254 && EMAIL.test(text);
    return looksRight ? text : refuse('Enter an email address in the correct format, like name@example.com');
  });
