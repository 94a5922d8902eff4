import { ShadingType, TextRun } from 'docx';
import { cleanText } from '../markup/index.js';
import type { Run, Text } from '../paper/index.js';
import { COLOUR } from './look.js';

/** How a whole sentence is set; sizes in half-points. */
export interface Setting {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

/** A sentence as Word's runs, with a line break for each line feed. */
export function runsOf(text: Text, setting: Setting = {}): TextRun[] {
  const runs = typeof text === 'string' ? [text] : text;
  return runs.flatMap((run) => runLines(run, setting));
}

function runLines(run: Run, setting: Setting): TextRun[] {
  if (typeof run === 'string') return lines(run, setting);
  if ('text' in run) {
    const look = { ...(run.bold && { bold: true }), ...(run.italic && { italics: true }) };
    return lines(run.text, { ...setting, ...look });
  }
  if ('bold' in run) return lines(run.bold, { ...setting, bold: true });
  return [
    new TextRun({
      ...setting,
      text: `[${cleanText(run.placeholder)}]`,
      shading: { type: ShadingType.CLEAR, fill: COLOUR.placeholder },
    }),
  ];
}

const lines = (text: string, setting: Setting): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...setting, text: line, ...(index > 0 && { break: 1 }) }));
