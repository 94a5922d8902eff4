import { createHash } from 'node:crypto';
import type { CheckKind, CheckMessage } from './messages.js';

/** A stretch of the report to look at. */
export interface CheckedPart {
  readonly part: string;
  readonly key: string;
  /** "Overview report, Analysis". */
  readonly where: string;
  readonly text: string;
  readonly href: string;
}

/** Everything that the checks need to know. Texts as they are kept. */
export interface CheckedReport {
  readonly parts: readonly CheckedPart[];
  /** Sections that the layout has; `optional` ones may be empty. */
  readonly layout: readonly (Pick<CheckedPart, 'part' | 'key' | 'where' | 'href'> & { readonly optional: boolean })[];
  readonly pseudonyms: readonly string[];
  readonly panel: readonly { readonly name: string; readonly post: string; readonly mayBeNamed: boolean }[];
  readonly keyIssues: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly href: string;
  }[];
  readonly recommendations: readonly {
    readonly number: number;
    readonly title: string;
    readonly findings: readonly string[];
    /** Why it rests on no finding; empty when that was not said. */
    readonly noFindingBecause: string;
    readonly href: string;
  }[];
  readonly whoIsWho: string;
}

/** How many characters before and after what was found are shown with it. */
export const WORDS_AROUND = 50;

/** One message, whose key changes with the words around what was found. */
export function messageAt(
  part: CheckedPart,
  { kind, code, says, start, end }: { kind: CheckKind; code: string; says: string; start: number; end: number },
): CheckMessage {
  const before = part.text.slice(Math.max(0, start - WORDS_AROUND), start);
  const [found, after] = [part.text.slice(start, end), part.text.slice(end, end + WORDS_AROUND)];
  const key = keyOf(kind, code, part.part, part.key, before, found, after);
  return { key, kind, where: part.where, href: part.href, says, before, found, after };
}

export const keyOf = (kind: CheckKind, ...of: readonly string[]): string =>
  `${kind}:${createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 22)}`;

/** Where a word or words stand alone, not inside another. */
export const wordOf = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${plainly(name)}(?![\\p{L}\\p{N}])`, 'u');

/** A text as a pattern of itself. */
export const plainly = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
