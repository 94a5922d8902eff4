import { anonymityScan, ordinaryIn } from '../../../kernel/anonymity-scan.js';
import { identifierInWords, type KnownPerson } from '../../../kernel/identifiers.js';
import { isSurelySomebodys } from '../../../kernel/surely-somebodys.js';
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
  /** Surely somebody's, or the pseudonym of a review; otherwise it may be an ordinary word. */
  readonly isSure: boolean;
}

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
      isSure: isSurelySomebodys({ kind, of }),
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
