import { type RawEntry, rawZip } from './raw-zip.js';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

export const DOCX_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const XLSX_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const relationships = (...each: string[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;

export const relationship = (type: string, target: string, external = true): string =>
  `<Relationship Id="r9" Type="${RELS}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

export const contentTypes = (main: string, part: string, more = ''): string =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/>${more}<Override PartName="${part}" ContentType="${main}"/></Types>`;

export interface Changes {
  /** Replaces or adds parts, by name. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  readonly body?: string;
  readonly types?: string;
  readonly main?: string;
  readonly entries?: readonly RawEntry[];
  readonly comment?: string;
}

/** A small true Word file, changed as asked. */
export function docx({
  parts = {},
  body = '',
  types = '',
  main = DOCX_MAIN,
  entries = [],
  comment = '',
}: Changes = {}) {
  const all: Record<string, string | Buffer> = {
    '[Content_Types].xml': contentTypes(main, '/word/document.xml', types),
    '_rels/.rels': relationships(relationship('officeDocument', 'word/document.xml', false)),
    'word/document.xml': `${XML}<w:document ${W}><w:body><w:p><w:r><w:t>Words</w:t></w:r></w:p>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(),
    ...parts,
  };
  const plain = Object.entries(all).map(([name, data]): RawEntry => ({ name, data }));
  return rawZip([...plain, ...entries], { comment });
}

/** A small true workbook, changed as asked; `body` stands in the one row of its one sheet. */
export function xlsx({ parts = {}, body = '', types = '', main = XLSX_MAIN }: Changes = {}) {
  const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const all: Record<string, string | Buffer> = {
    '[Content_Types].xml': contentTypes(main, '/xl/workbook.xml', types),
    '_rels/.rels': relationships(relationship('officeDocument', 'xl/workbook.xml', false)),
    'xl/workbook.xml': `${XML}<workbook ${S} xmlns:r="${RELS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(),
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${S}><sheetData><row r="1">${body}</row></sheetData></worksheet>`,
    ...parts,
  };
  return rawZip(Object.entries(all).map(([name, data]) => ({ name, data })));
}

const ODF_SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';

/** A small true OpenDocument file, changed as asked. */
export function opendocument(kind: 'text' | 'spreadsheet', { parts = {}, body = '' }: Changes = {}) {
  const all: Record<string, string | Buffer> = {
    'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    'content.xml': `${XML}<office:document-content ${ODF_SPACES}><office:body>${body}</office:body></office:document-content>`,
    ...parts,
  };
  const rest = Object.entries(all).map(([name, data]): RawEntry => ({ name, data }));
  return rawZip([{ name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, stored: true }, ...rest]);
}

/** A field as Word writes it, its words cut into these runs. */
export const field = (...runs: string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs
    .map((run) => `<w:r><w:instrText>${run}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
