import { attributesOf, decoded, localName, type Token } from '../markup/index.js';
import { isLiveFormula } from './live-formula.js';
import { isOrdinaryLink, isOwnDrive, leadsOutside } from './outside.js';
import type { RefusalReason } from './verdict.js';
import type { Inspector } from './xml-part.js';

/** Fields that read or start something outside the document. */
const LIVE_FIELD = /^\s*\\?\s*(?:dde|ddeauto|import|includetext|includepicture|link|rd|database)\b/i;
const LONGEST_FIELD = 100_000;

const FORBIDDEN_TAG: Readonly<Record<string, RefusalReason>> = {
  altChunk: 'embedded-file',
  OLEObject: 'embedded-file',
  oleObject: 'embedded-file',
  objectEmbed: 'embedded-file',
  objectLink: 'outside-link',
  control: 'active-content',
  ocx: 'active-content',
  subDoc: 'outside-link',
  ddeLink: 'live-field',
  ddeItem: 'live-field',
  oleLink: 'outside-link',
  script: 'active-content',
};

const FORBIDDEN_RELATIONSHIP: Readonly<Record<string, RefusalReason>> = {
  oleobject: 'embedded-file',
  package: 'embedded-file',
  afchunk: 'embedded-file',
  control: 'active-content',
  activexcontrolbinary: 'active-content',
  vbaproject: 'macros',
  wordvbadata: 'macros',
  xlmacrosheet: 'macros',
  xlintlmacrosheet: 'macros',
  attachedtoolbars: 'macros',
  subdocument: 'outside-link',
  frame: 'outside-link',
  externallink: 'outside-link',
  externallinkpath: 'outside-link',
  connections: 'outside-link',
  querytable: 'outside-link',
};

/** Relationship parts: what each document points at. */
export const relationshipInspector: Inspector = (token) => {
  if (token.kind !== 'open' || localName(token.name) !== 'Relationship') return undefined;
  const attributes = attributesOf(token.attributes);
  const type = attributes.get('Type')?.split('/').at(-1)?.toLowerCase() ?? '';
  const target = attributes.get('Target') ?? '';
  const forbidden = FORBIDDEN_RELATIONSHIP[type];
  if (forbidden !== undefined) return forbidden;
  const external = attributes.get('TargetMode')?.toLowerCase() === 'external' || leadsOutside(target);
  if (!external) return undefined;
  if (type === 'hyperlink') return isOrdinaryLink(target) || isOwnDrive(target) ? undefined : 'outside-link';
  return type === 'attachedtemplate' && isOwnDrive(target) ? undefined : 'outside-link';
};

/** Any other XML part of a Word or Excel file. Made anew for each part, as fields and formulas run over several tags. */
export function contentInspector(): Inspector {
  const field = fieldInspector();
  const formula = formulaInspector();
  return (token) => tagRefusal(token) ?? field(token) ?? formula(token);
}

function tagRefusal(token: Token): RefusalReason | undefined {
  if (token.kind !== 'open') return undefined;
  const name = localName(token.name);
  if (Object.hasOwn(FORBIDDEN_TAG, name)) return FORBIDDEN_TAG[name];
  // Old drawings may name a picture's address in the tag itself, past the relationships.
  if (token.name.startsWith('v:') && vectorLeadsOutside(token.attributes)) return 'outside-link';
  if (name === 'fldSimple' && LIVE_FIELD.test(namedValue(token.attributes, 'instr'))) return 'live-field';
  return undefined;
}

function vectorLeadsOutside(raw: string): boolean {
  if (!/src|href/i.test(raw)) return false;
  const attributes = attributesOf(raw);
  return ['src', 'o:href', 'o:althref'].some((name) => leadsOutside(attributes.get(name) ?? ''));
}

const namedValue = (raw: string, wanted: string): string =>
  [...attributesOf(raw)].find(([name]) => localName(name) === wanted)?.[1] ?? '';

/** Word may cut a field's words anywhere, `DD` in one run and `EAUTO` in the next, so they are put together first. */
function fieldInspector(): Inspector {
  const open: string[] = [];
  let reading = false;
  return (token) => {
    if (token.kind === 'text') {
      if (!reading) return undefined;
      const whole = (open.pop() ?? '') + decoded(token.text);
      open.push(whole);
      return whole.length > LONGEST_FIELD || LIVE_FIELD.test(`${whole} `) ? 'live-field' : undefined;
    }
    if (token.kind !== 'open' && token.kind !== 'close') return undefined;
    const name = localName(token.name);
    if (name === 'instrText') reading = token.kind === 'open' && !token.closed;
    if (name === 'fldChar' && token.kind === 'open') moveField(open, namedValue(token.attributes, 'fldCharType'));
    return undefined;
  };
}

function moveField(open: string[], type: string): void {
  if (type === 'begin') open.push('');
  if (type === 'end') open.pop();
}

function formulaInspector(): Inspector {
  let formula: string | undefined;
  return (token) => {
    if (token.kind === 'text' && formula !== undefined) formula += decoded(token.text);
    if (formula !== undefined && formula.length > LONGEST_FIELD) return 'live-field';
    if (token.kind !== 'open' && token.kind !== 'close') return undefined;
    const name = localName(token.name);
    if (name !== 'f' && name !== 'definedName') return undefined;
    const whole = formula ?? '';
    formula = token.kind === 'open' && !token.closed ? '' : undefined;
    return token.kind === 'close' && isLiveFormula(whole) ? 'live-field' : undefined;
  };
}
