import { strFromU8, unzipSync } from 'fflate';
import { decoded, localName, TagReader } from '../../../platform/markup/index.js';
import { pdfPages } from '../../../platform/pdf/read-pages.js';
import { decodedText, readXlsx } from '../../../platform/spreadsheet/index.js';

/** Between two pages of a PDF or two sheets of a workbook. */
export const PAGE_END = '\f';

const SHEETS = { rows: 100_000, columns: 500, tables: 200 };

/**
 * Every word of a file that the upload check has let through: of a document, what is struck out, hidden, said in a comment or printed at the
 * head of its pages too; of a workbook, hidden sheets and rows too. Undefined for a kind that has no words, such as a picture.
 */
export async function wordsOfFile(kind: string, bytes: Uint8Array): Promise<string | undefined> {
  switch (kind) {
    case 'txt':
    case 'csv':
      return decodedText(bytes);
    case 'pdf':
      return (await pdfPages(bytes)).join(PAGE_END);
    case 'xlsx':
    case 'ods': {
      const { tables } = await readXlsx(bytes, SHEETS);
      return tables
        .map(({ name, rows }) =>
          [name, ...rows.map(({ cells }) => cells.filter((cell) => cell !== '').join('; '))].join('\n'),
        )
        .join(PAGE_END);
    }
    case 'docx':
      return wordsOfParts(bytes, /^word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/);
    case 'odt':
      return wordsOfParts(bytes, /^(?:content|styles)\.xml$/);
    default:
      return undefined;
  }
}

/** The words of the parts of a package, the longest part first: that is what people call the document. */
function wordsOfParts(bytes: Uint8Array, wanted: RegExp): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  return Object.values(parts)
    .map((part) => wordsOfXml(strFromU8(part)))
    .filter((words) => words !== '')
    .sort((one, other) => other.length - one.length)
    .join('\n\n');
}

/** Elements of Word and OpenDocument after which a line ends; and those that stand for a space. */
const LINES = new Set(['p', 'h', 'br', 'cr', 'line-break', 'tr', 'table-row']);
const SPACES = new Set(['tab', 's', 'tc', 'table-cell']);

function wordsOfXml(xml: string): string {
  const reader = new TagReader();
  let words = '';
  for (const token of [...reader.push(xml), ...reader.end()]) {
    if (token.kind === 'text') words += decoded(token.text);
    else if (token.kind === 'close' || token.kind === 'open') {
      const name = localName(token.name);
      if (LINES.has(name) && (token.kind === 'close' || token.closed)) words += '\n';
      else if (SPACES.has(name) && (token.kind === 'close' || token.closed)) words += ' ';
    }
  }
  return words.replace(/\n{3,}/g, '\n\n').trim();
}
