import type { Plot, PlotSeries, PlotTone } from '../../kernel/plot.js';

/** What a drawing is for: its width in pixels, size of its letters, and what they are set in. */
export interface Medium {
  readonly width: number;
  readonly letters: number;
  readonly font: string;
  /** How wide a letter of a date is to its height, at most: readers of a page have letters of their own. */
  readonly widest: number;
}

/** A page takes its own letters; paper those that lie in `fonts/`. */
export const DESK: Medium = { width: 620, letters: 15, font: 'inherit', widest: 0.64 };
export const PHONE: Medium = { width: 288, letters: 15, font: 'inherit', widest: 0.64 };
export const PAPER: Medium = { width: 620, letters: 14, font: 'Source Sans 3', widest: 0.54 };

export const INK = '#0b0c0c';
export const QUIET = '#505a5f';

/** Told apart without colour too: neighbours differ in lightness, and on paper without colour. Each stands out from white. */
const FILLS: Readonly<Record<PlotTone, string>> = {
  good: '#0f5c3c',
  fair: '#f2b64c',
  bad: '#b3271e',
  none: '#b1b9be',
  first: '#1d3557',
  second: '#5694ca',
  third: '#8a6d1c',
  fourth: '#28a197',
  fifth: '#6f3c79',
};

const ORDER: readonly PlotTone[] = ['first', 'second', 'third', 'fourth', 'fifth'];

const toneOf = ({ series }: Plot, each: PlotSeries): PlotTone =>
  each.tone ?? ORDER[series.indexOf(each) % ORDER.length] ?? 'first';

/** The colour of a series. */
export const fillOf = (plot: Plot, series: PlotSeries): string => FILLS[toneOf(plot, series)];

/** Letters on a colour: white on the dark ones. */
export const lettersOn = (fill: string): string =>
  ['#f2b64c', '#b1b9be', '#5694ca', '#28a197'].includes(fill) ? INK : '#ffffff';

/** How wide a letter is to its height, on the whole. */
const LETTER = 0.56;

/** What is left of the width beside words of so many letters. */
export const room = ({ width, letters }: Medium, beside: number): number =>
  Math.round(width - beside * letters * LETTER - 12);

/** A text in lines that fit the width, parted by line feeds. */
export function wrapped(text: string, { width, letters }: Medium): string {
  const most = Math.floor(width / (letters * LETTER));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
