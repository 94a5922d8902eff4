import { printProse } from '../../../kernel/print-prose.js';
import { proseFromHtml } from '../../../platform/markup/index.js';
import { returnKindInWords } from '../kinds.js';
import { guidanceOf, type TemplatePart } from '../writing/template.js';
import { type Block, blocksInFile } from './blocks-in-file.js';
import type { FileReading, ReadSection, Unplaced } from './file-reading.js';
import { placer } from './place-headings.js';
import { readTable, tableOf } from './read-lists.js';
import { COVER } from './return-document.js';

/** What stands together in the file: under one of the return's headings, or under one that it does not know. */
interface Stretch {
  readonly part: TemplatePart | undefined;
  readonly heading: string;
  readonly level: number;
  readonly blocks: Block[];
}

/**
 * Reads a Word file that was made from the template, or written freely: text by heading, whatever numbers and styles the headings have, and
 * the tables of interviews, sources and recommendations. What cannot be placed is given back as such: nothing is dropped but our own guidance,
 * cover and title, and pictures, which are counted.
 */
export async function readFile(docx: Uint8Array, parts: readonly TemplatePart[]): Promise<FileReading> {
  const { blocks, pictures } = await blocksInFile(docx);
  const stretches = stretchesOf(blocks, parts);
  const guidance = new Set(guidanceOf(parts).map(folded));
  const lineIds = parts.flatMap(({ line }) => line?.id ?? []);
  const lists = { interviews: [], sources: [], recommendations: [] } as {
    -readonly [K in keyof Lists]: Lists[K][number][];
  };
  const placed = new Map<string, ReadSection>();
  const unplaced: Unplaced[] = [];
  for (const { part, heading, blocks: own } of stretches) {
    const words = own.filter((block) => {
      const table = block.rows === undefined ? undefined : tableOf(block.rows, part?.key);
      if (block.rows === undefined || table === undefined) return true;
      const rows = readTable(table, block.rows, lineIds);
      lists.interviews.push(...(rows.interviews ?? []));
      lists.sources.push(...(rows.sources ?? []));
      lists.recommendations.push(...(rows.recommendations ?? []));
      return false;
    });
    const text = textOf(words, guidance);
    if (text === '') continue;
    if (part === undefined) unplaced.push({ heading, text });
    else {
      const before = placed.get(part.slug);
      const whole = before === undefined ? text : `${before.text}\n\n${text}`;
      placed.set(part.slug, { key: part.key, lineId: part.line?.id ?? null, heading, text: whole });
    }
  }
  return { sections: [...placed.values()], unplaced, ...lists, pictures };
}

type Lists = Pick<FileReading, 'interviews' | 'sources' | 'recommendations'>;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function stretchesOf(blocks: readonly Block[], parts: readonly TemplatePart[]): Stretch[] {
  const place = placer(parts);
  // A file of ours, or one that keeps to its order: only headings of the first level divide it, and those within are the writer's own.
  const strict = blocks.some(({ level, text }) => level === 1 && place(text) !== undefined);
  const stretches: Stretch[] = [{ part: undefined, heading: 'Before the first heading', level: 9, blocks: [] }];
  for (const block of blocks) {
    if (isOurs(block)) continue;
    const part = strict ? (block.level === 1 ? place(block.text) : undefined) : headingIn(block, place);
    const last = stretches.at(-1);
    const divides =
      part !== undefined || (strict ? block.level === 1 : block.level > 0 && block.level <= (last?.level ?? 9));
    if (divides) stretches.push({ part, heading: block.text, level: block.level === 0 ? 2 : block.level, blocks: [] });
    else last?.blocks.push(block);
  }
  return stretches;
}

/** The part that a block of a freely written file is the heading of: styled, bold, or on a line of its own. */
function headingIn(block: Block, place: ReturnType<typeof placer>): TemplatePart | undefined {
  const mayBe = block.level > 0 || block.bold || (block.html.startsWith('<p') && block.text.length <= 80);
  return mayBe && block.rows === undefined ? place(block.text) : undefined;
}

const TITLES = new Set(Object.values(returnKindInWords));

/** The title and the cover of a file of ours. */
const isOurs = ({ text, rows, level }: Block): boolean =>
  (level === 0 && TITLES.has(text)) || (rows?.[0]?.[0] === COVER[0] && (rows[0][1] ?? '') === '');

function textOf(blocks: readonly Block[], guidance: ReadonlySet<string>): string {
  const html = blocks
    .filter(({ text }) => !guidance.has(text))
    .map((block) => (/^<[uo]l/.test(block.html) ? withoutGuidance(block.html, guidance) : block.html))
    .join('');
  // Headings of the second level alone would be read as the first: one above them keeps them where they were.
  const isSecond = /<h[3-6][ >]/.test(html) && !/<h[12][ >]/.test(html);
  return printProse(isSecond ? proseFromHtml(`<h2>1</h2>${html}`).slice(1) : proseFromHtml(html));
}

const withoutGuidance = (list: string, guidance: ReadonlySet<string>): string =>
  list.replace(/<li>((?:(?!<\/?li\b)[\s\S])*)<\/li>/g, (item, words: string) =>
    guidance.has(folded(decodedText(words))) ? '' : item,
  );

const decodedText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
