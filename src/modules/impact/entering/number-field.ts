import { asText, field, refuse } from '../../../web/fields.js';

/** How a number with up to two places is judged. */
export interface FigureRules {
  /** Begins the sentence: "Target". */
  readonly what: string;
  readonly max: number;
  readonly missing?: string | undefined;
}

const FIGURE = /^\d{1,9}(\.\d{1,2})?$/;

/** A figure of 0 or more, with or without commas, a percent sign or two places; undefined when left empty. */
export const figureField = ({ what, max, missing }: FigureRules) =>
  field((given) => {
    const text = asText(given).replace(/[\s,%]/g, '');
    if (text === '') return missing === undefined ? undefined : refuse(missing);
    if (!FIGURE.test(text)) return refuse(`${what} must be a number, like 12 or 12.5`);
    return Number(text) > max ? refuse(`${what} must be ${max.toLocaleString('en-GB')} or less`) : Number(text);
  });

/** The largest figure that a unit can have. */
export const mostOf = (unit: string): number => (unit === 'share' ? 100 : 1_000_000);
