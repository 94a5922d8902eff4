import { NATIONAL_OF, type NationalTheme, type ThemeCode } from '../../../kernel/themes.js';

/** One thing to learn. Without a theme it stands under "No theme"; without a national one, under those that its theme falls under. */
export interface KeyPoint {
  readonly text: string;
  readonly theme: ThemeCode | '';
  readonly national: NationalTheme | '';
}

const MARK = /^(?:[-–—*•·▪◦‣o]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)])[ \t]+/i;

/**
 * A list as it was pasted, point by point: by its bullets or numbers where it has them (a line without one goes on with the point before),
 * else by its empty lines, else line by line.
 */
export function pointsPasted(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const isList = lines.filter((line) => MARK.test(line)).length > 1;
  const isSpaced = /\S\n\s*\n\s*\S/.test(text);
  const points: string[] = [];
  let begins = true;
  for (const line of lines) {
    if (line === '') begins = true;
    else if (isList ? MARK.test(line) || points.length === 0 : begins || !isSpaced) points.push(line.replace(MARK, ''));
    else points.push(`${points.pop()} ${line}`);
    if (line !== '') begins = false;
  }
  return points;
}

/** Points as they read now, each with the themes that it was given while it read so. */
export const withThemesKept = (texts: readonly string[], before: readonly KeyPoint[]): KeyPoint[] =>
  texts.map((text) => before.find((one) => one.text === text) ?? { text, theme: '', national: '' });

/** National themes that a point falls under: the one it was given, else those of its theme. */
export const nationalThemesOf = ({ theme, national }: KeyPoint): readonly NationalTheme[] =>
  national !== '' ? [national] : theme === '' ? [] : NATIONAL_OF[theme];
