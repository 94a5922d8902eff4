import { anonymityScan, ordinaryIn } from '../../../kernel/anonymity-scan.js';
import { type IdentifierKind, identifierInWords, type KnownPerson } from '../../../kernel/identifiers.js';
import type { SectionId } from '../kinds.js';

/** Words that somebody typed, and where. */
export interface WordsTyped {
  readonly section: SectionId;
  readonly words: string;
}

/** Something in them that may say who somebody is. */
export interface NameLeft {
  readonly section: SectionId;
  /** As it stands there. */
  readonly text: string;
  readonly says: string;
  /** A name, a pseudonym or another particular of somebody in a review; otherwise it only looks like one. */
  readonly isSure: boolean;
}

const SURE: ReadonlySet<IdentifierKind> = new Set(['name', 'birth-date', 'nhs-number', 'address', 'postcode']);

/**
 * Everything in the words of an overview that may point to somebody in a review. `pseudonyms` are those of the reviews themselves: an overview
 * has none of them either.
 */
export function namesLeft(
  typed: readonly WordsTyped[],
  { known, pseudonyms }: { readonly known: readonly KnownPerson[]; readonly pseudonyms: readonly string[] },
): NameLeft[] {
  const scan = anonymityScan(known, ordinaryIn(typed.map(({ words }) => words)));
  return typed.flatMap(({ section, words }) => {
    const found = scan(words).map(({ kind, text, of }) => ({
      ...{ section, text, says: `looks like ${identifierInWords[kind]}` },
      isSure: of !== undefined && SURE.has(kind),
    }));
    const called = pseudonyms
      .filter((name) => name.trim() !== '' && asWords(name).test(words))
      .map((text) => ({ section, text, says: 'is the pseudonym of a review', isSure: true }));
    return [...called, ...found.filter(({ text }) => !called.some((one) => one.text.includes(text)))];
  });
}

/** A name as whole words, written as it is. */
const asWords = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
