import { attributesOf, localName } from '../markup/index.js';
import { isLiveFormula } from './live-formula.js';
import { startOf } from './office-check.js';
import { isOrdinaryLink, isOwnDrive, leadsOutside } from './outside.js';
import { isKnownPicture } from './picture-check.js';
import type { Kind, Limits, RefusalReason } from './verdict.js';
import { type Inspector, inspectXml, type TagBudget } from './xml-part.js';
import type { ZipPart } from './zip-parts.js';

const KINDS: Readonly<Record<string, Kind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

const FORBIDDEN_TAG: Readonly<Record<string, RefusalReason>> = {
  'encryption-data': 'encrypted',
  'event-listener': 'macros',
  'dde-source': 'live-field',
  'dde-connection': 'live-field',
  'dde-connection-decl': 'live-field',
  'dde-link': 'live-field',
  'object-ole': 'embedded-file',
  applet: 'active-content',
  plugin: 'active-content',
  'table-source': 'outside-link',
  'section-source': 'outside-link',
};

/** Checks an OpenDocument package part by part; answers text or spreadsheet, or why it is refused. */
export async function checkOpenDocument(parts: readonly ZipPart[], limits: Limits): Promise<Kind | RefusalReason> {
  const [first] = parts;
  const kind = first === undefined ? undefined : KINDS[(await startOf(first)).toString('latin1')];
  const budget: TagBudget = { left: limits.tags };
  for (const part of parts.slice(1)) {
    const reason = await partRefusal(part, limits, budget);
    if (reason !== undefined) return reason;
  }
  if (!parts.some((part) => part.name === 'content.xml')) return 'damaged';
  return kind ?? 'not-what-its-name-says';
}

async function partRefusal(part: ZipPart, limits: Limits, budget: TagBudget): Promise<RefusalReason | undefined> {
  if (/^(?:basic|scripts|dialogs)\//i.test(part.name)) return 'macros';
  if (/\.(?:xml|rdf)$/i.test(part.name)) return inspectXml(await part.open(), inspector, { limits, budget });
  const start = await startOf(part);
  const empty = part.unpacked === 0;
  const replacement = /^ObjectReplacements\//.test(part.name);
  return empty || replacement || isKnownPicture(start) ? undefined : 'embedded-file';
}

const inspector: Inspector = (token) => {
  if (token.kind !== 'open') return undefined;
  const name = localName(token.name);
  if (Object.hasOwn(FORBIDDEN_TAG, name)) return FORBIDDEN_TAG[name];
  const attributes = attributesOf(token.attributes);
  if (isLiveFormula(attributes.get('table:formula') ?? '')) return 'live-field';
  const target = attributes.get('xlink:href') ?? '';
  if (!leadsOutside(target) && !target.startsWith('../')) return undefined;
  if (name === 'a') return isOrdinaryLink(target) || isOwnDrive(target) ? undefined : 'outside-link';
  return name === 'template' && isOwnDrive(target) ? undefined : 'outside-link';
};
