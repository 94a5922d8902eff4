import { strFromU8, unzipSync } from 'fflate';
import { decoded, localName, TagReader } from '../../../platform/markup/index.js';
import { pdfPages } from '../../../platform/pdf/read-pages.js';
import { decodedText, readXlsx } from '../../../platform/spreadsheet/index.js';

/** Between two pages of a PDF or two sheets of a workbook. */
export const PAGE_END = '\f';

const SHEETS = { rows: 100_000, columns: 500, tables: 200 };

/**
 * Every word of a file that the upload check has let through: of a document, what is struck out, hidden, said in a comment or printed at the
 * head of its pages too; of a workbook, hidden sheets and rows, comments on cells, and what is drawn on a sheet too; of both, their properties. Undefined for a kind that has no words, such as a picture.
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
      const sheets = tables.map(({ name, rows }) =>
        [name, ...rows.map(({ cells }) => cells.filter((cell) => cell !== '').join('; '))].join('\n'),
      );
      const beside = kind === 'xlsx' ? wordsOfParts(bytes, BESIDE_CELLS) : wordsOfOdsBeside(bytes);
      return [...sheets, ...(beside === '' ? [] : [beside])].join(PAGE_END);
    }
    case 'docx':
      return wordsOfParts(
        bytes,
        /^(?:word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)|docProps\/(?:core|app|custom))\.xml$/,
      );
    case 'odt':
      return wordsOfParts(bytes, /^(?:content|styles|meta)\.xml$/);
    default:
      return undefined;
  }
}

/** The parts of a workbook that hold words which are in no cell: comments of both kinds, what is drawn, and the properties. */
const BESIDE_CELLS =
  /^(?:xl\/(?:comments\d*|comments\/comment\d*|threadedComments\/threadedComment\d*|drawings\/drawing\d*)|docProps\/(?:core|app|custom))\.xml$/;

function wordsOfOdsBeside(bytes: Uint8Array): string {
  const { 'content.xml': content, 'meta.xml': meta } = unzipSync(bytes, {
    filter: ({ name }) => name === 'content.xml' || name === 'meta.xml',
  });
  const annotations = content === undefined ? '' : wordsOfXml(strFromU8(content), 'annotation');
  return [annotations, meta === undefined ? '' : wordsOfXml(strFromU8(meta))]
    .filter((words) => words !== '')
    .join('\n');
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

/** Elements of Word, Excel and OpenDocument after which a line ends, properties among them; and those that stand for a space. */
const LINES = new Set(
  'p h br cr line-break tr table-row annotation comment threadedComment text title subject creator description keywords lastModifiedBy category contentStatus Manager Company lpwstr property initial-creator keyword user-defined'.split(
    ' ',
  ),
);
const SPACES = new Set(['tab', 's', 'tc', 'table-cell']);

/** All words of a part; or only those inside the elements of this name. */
function wordsOfXml(xml: string, within?: string): string {
  const reader = new TagReader();
  let words = '';
  let inside = 0;
  for (const token of [...reader.push(xml), ...reader.end()]) {
    if (token.kind === 'text') words += within === undefined || inside > 0 ? decoded(token.text) : '';
    else if (token.kind === 'close' || token.kind === 'open') {
      const name = localName(token.name);
      if (name === within && !(token.kind === 'open' && token.closed)) inside += token.kind === 'open' ? 1 : -1;
      if (LINES.has(name) && (token.kind === 'close' || token.closed)) words += '\n';
      else if (SPACES.has(name) && (token.kind === 'close' || token.closed)) words += ' ';
    }
  }
  return words.replace(/\n{3,}/g, '\n\n').trim();
}
