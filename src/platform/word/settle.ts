import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../markup/index.js';
import type { PaperDocument } from '../paper/index.js';

/** Stands first in the package: some readers look no further to tell what the file is. */
const TYPES = '[Content_Types].xml';
const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';
const MAKER = 'DHR Toolkit';
/** The zip format's own beginning of time: files made twice from the same words are the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The same package with properties that name no person and hold no time but the day given, in bytes that depend on
 * nothing else. The writing library stamps its own clock into both the properties and the zip.
 */
export function settled(packed: Uint8Array, document: PaperDocument): Uint8Array {
  const { [TYPES]: types = new Uint8Array(), ...rest } = unzipSync(packed);
  rest[BODY] = strToU8(pictureNumbers(strFromU8(rest[BODY] ?? new Uint8Array())));
  rest[CORE] = strToU8(coreProperties(document));
  return zipSync({ [TYPES]: types, ...rest }, { level: 6, mtime: NO_TIME });
}

/** Pictures numbered within their document: the library counts on for as long as the program runs. */
function pictureNumbers(xml: string): string {
  let number = 0;
  return xml.replaceAll(/<wp:docPr id="\d+"/g, () => {
    number += 1;
    return `<wp:docPr id="${number}"`;
  });
}

function coreProperties({ title, language, madeOn, reference }: PaperDocument): string {
  const made = madeOn === undefined ? '' : `${stamp('created', madeOn)}${stamp('modified', madeOn)}`;
  const subject = reference === undefined ? '' : `<dc:subject>${xmlText(reference)}</dc:subject>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title>${subject}<dc:creator>${MAKER}</dc:creator>`,
    `<cp:lastModifiedBy>${MAKER}</cp:lastModifiedBy><dc:language>${language}</dc:language>${made}`,
    '</cp:coreProperties>',
  ].join('');
}

const stamp = (name: string, day: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlText(day)}T00:00:00Z</dcterms:${name}>`;
