import { attributesOf, localName } from '../markup/index.js';
import { contentInspector, relationshipInspector } from './office-inspectors.js';
import { isKnownPicture } from './picture-check.js';
import type { Kind, Limits, RefusalReason } from './verdict.js';
import { type Inspector, inspectXml, type TagBudget } from './xml-part.js';
import type { ZipPart } from './zip-parts.js';

const TYPES = '[content_types].xml';
const MAIN_TYPE: Readonly<Record<string, Kind>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
};

const FORBIDDEN_TYPE: readonly (readonly [RegExp, RefusalReason])[] = [
  [/macroenabled|vbaproject|vbadata|macrosheet|attachedtoolbars/, 'macros'],
  [/activex/, 'active-content'],
  [/oleobject|officedocument\.package/, 'embedded-file'],
  [/externallink|connections\+xml|querytable/, 'outside-link'],
  [/text\/html|message\/rfc822|application\/xhtml|application\/rtf/, 'embedded-file'],
];

const FORBIDDEN_NAME: readonly (readonly [RegExp, RefusalReason])[] = [
  [/vbaproject|vbadata|\/macrosheets\//, 'macros'],
  [/\/activex\/|\/ctrlprops\/|customui\//, 'active-content'],
  [/\/embeddings\/|\/afchunk|oleobject/, 'embedded-file'],
  [/\/externallinks\/|\/querytables\/|\/connections\.xml$/, 'outside-link'],
];

const XML_PART = /\.(?:xml|rels|vml)$/;
const PICTURE_PART = /\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp)$/;
/** Printer settings are a Windows structure no reader runs; fonts are scrambled and only Word opens them. */
const OPAQUE_PART = /^(?:xl\/printersettings\/[^/]+\.bin|word\/fonts\/[^/]+\.odttf)$/;

/** The types list may call any part a document, whatever its name; with or without a byte order mark, in any width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the zero byte is half of a letter in UTF-16
const LOOKS_LIKE_XML = /^[\s\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]*</;

/** Checks the parts of a Word or Excel package one by one; answers which of the two it is, or why it is refused. */
export async function checkOffice(parts: readonly ZipPart[], limits: Limits): Promise<Kind | RefusalReason> {
  const budget: TagBudget = { left: limits.tags };
  const byName = firstOf(parts, ({ name }) => matched(FORBIDDEN_NAME, `/${name.toLowerCase()}`));
  const types = parts.find((part) => part.name.toLowerCase() === TYPES);
  if (types === undefined) return byName ?? 'damaged';
  const mainTypes: Kind[] = [];
  const byType = await inspectXml(await types.open(), typesInspector(mainTypes, extensionsOf(parts)), {
    limits,
    budget,
  });
  if (byType !== undefined || byName !== undefined) return byType ?? byName ?? 'damaged';
  for (const part of parts) {
    if (part === types) continue;
    const reason = await partRefusal(part, limits, budget);
    if (reason !== undefined) return reason;
  }
  const [kind, second] = mainTypes;
  return kind === undefined || second !== undefined ? 'not-what-its-name-says' : kind;
}

const firstOf = (
  parts: readonly ZipPart[],
  judge: (part: ZipPart) => RefusalReason | undefined,
): RefusalReason | undefined => parts.map(judge).find((reason) => reason !== undefined);

const matched = (rules: readonly (readonly [RegExp, RefusalReason])[], text: string): RefusalReason | undefined =>
  rules.find(([pattern]) => pattern.test(text))?.[1];

const extensionsOf = (parts: readonly ZipPart[]): ReadonlySet<string> =>
  new Set(parts.map(({ name }) => name.toLowerCase().split('.').at(-1) ?? ''));

/** A type for parts of an extension that none has says nothing: some writers list every type they know. */
const typesInspector =
  (mainTypes: Kind[], extensions: ReadonlySet<string>): Inspector =>
  (token) => {
    if (token.kind !== 'open') return undefined;
    const given = attributesOf(token.attributes);
    const type = given.get('ContentType')?.toLowerCase() ?? '';
    if (localName(token.name) === 'Default' && !extensions.has(given.get('Extension')?.toLowerCase() ?? ''))
      return undefined;
    const kind = MAIN_TYPE[type];
    if (kind !== undefined && localName(token.name) === 'Override') mainTypes.push(kind);
    return matched(FORBIDDEN_TYPE, type);
  };

async function partRefusal(part: ZipPart, limits: Limits, budget: TagBudget): Promise<RefusalReason | undefined> {
  const name = part.name.toLowerCase();
  if (XML_PART.test(name)) {
    const inspect = name.endsWith('.rels') ? relationshipInspector : contentInspector();
    return inspectXml(await part.open(), inspect, { limits, budget });
  }
  if (PICTURE_PART.test(name)) return isKnownPicture(await startOf(part)) ? undefined : 'embedded-file';
  const opaque = OPAQUE_PART.test(name) && !LOOKS_LIKE_XML.test((await startOf(part)).toString('latin1'));
  return opaque ? undefined : 'embedded-file';
}

/** The first bytes of a part; the rest is unpacked too, so that a part that is not as large as it says is found out. */
export async function startOf(part: ZipPart): Promise<Buffer> {
  let start = Buffer.alloc(0);
  for await (const chunk of (await part.open()) as AsyncIterable<Buffer>) {
    if (start.length < 64) start = Buffer.concat([start, chunk.subarray(0, 64)]);
  }
  return start;
}
