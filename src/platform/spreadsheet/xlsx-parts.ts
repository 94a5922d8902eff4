import { xmlText } from '../markup/index.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in the list of cell styles below. */
export const STYLE = { number: 0, text: 1, day: 2, header: 3, marking: 4 };

/** Number format 49 is "text": what is typed into such a cell stays as typed, formula or not. */
const CELL_STYLES = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
];

const font = (more = '', colour = 'FF0B0C0C'): string =>
  `<font>${more}<sz val="11"/><color rgb="${colour}"/><name val="Arial"/><family val="2"/></font>`;

const STYLES = `${XML}<styleSheet xmlns="${SHEET_SPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/></numFmts><fonts count="3">${font()}${font('<b/>', 'FFFFFFFF')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1D3557"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A949E"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${CELL_STYLES.length}">${CELL_STYLES.join('')}</cellXfs></styleSheet>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (...each: string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** Every part of the workbook but the sheet itself, by its place in the package. */
export const fixedParts = (name: string): ReadonlyMap<string, string> => {
  const title = sheetName(name);
  const quoted = xmlText(`'${title.replaceAll("'", "''")}'`);
  return new Map([
    ['[Content_Types].xml', CONTENT_TYPES],
    [
      '_rels/.rels',
      relationships(
        relationship('r1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'),
        relationship('r2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ),
    ],
    [
      'docProps/core.xml',
      `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(name)}</dc:title><dc:creator>DHR Toolkit</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${SHEET_SPACE}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${xmlText(title)}" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$2</definedName></definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        relationship('r1', `${RELATIONSHIPS}/worksheet`, 'worksheets/sheet1.xml'),
        relationship('r2', `${RELATIONSHIPS}/styles`, 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', STYLES],
  ]);
};

/** Excel allows 31 characters and none of these signs in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31)
    .trim() || 'Sheet 1';

/** What stands before the rows: panes frozen under the header, and the widths of the columns. */
export const sheetStart = (widths: readonly number[]): string => {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="${SHEET_SPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

/** Lines around printed cells, and narrow margins (in inches): the wider the page, the larger the print of a sheet that is fitted to it. */
const PAGE =
  '<printOptions gridLines="1"/><pageMargins left="0.3" right="0.3" top="0.6" bottom="0.6" header="0.25" footer="0.25"/>';

/** What stands behind them: the filter over all rows, and the printed page with its marking. */
export const sheetEnd = (lastCell: string, marking: string): string => {
  // In a printed header a single ampersand begins an instruction.
  const printed = xmlText(marking.replaceAll('&', '&&'));
  return `</sheetData><autoFilter ref="A2:${lastCell}"/>${PAGE}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;C${printed}</oddHeader><oddFooter>&amp;C${printed}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>`;
};
