import { plainWords, type Words } from '../../kernel/prose.js';
import { classOf, type HtmlNode } from './html-tree.js';
import type { ListedItem } from './listed-items.js';

const TYPED_MARK = /^\s*(?:[·•▪§o]|\(?\w{1,3}[.)])\s+/;

/** A list paragraph of Word: its level is in its style, its mark in a part of its own or typed at its beginning. Undefined for another. */
export function wordItem(node: HtmlNode, wordsOf: () => Words): ListedItem | undefined {
  const level = /mso-list:\s*l\d+\s+level(\d)/.exec(node.style)?.[1];
  if (level === undefined && !/^MsoList/i.test(classOf(node))) return undefined;
  const words = wordsOf();
  const typed = level === undefined ? (TYPED_MARK.exec(plainWords(words))?.[0] ?? '') : '';
  if (level === undefined && typed === '') return undefined;
  const mark = (level === undefined ? typed : markIn(node)).trim();
  const number = /^\(?(\d{1,3})[.)]/.exec(mark)?.[1];
  const isNumbered = number !== undefined || /^\(?([a-z]|[ivx]+)[.)]/i.test(mark);
  return {
    kind: 'item',
    of: isNumbered ? 'numbers' : 'bullets',
    level: Number(level ?? 1),
    ...(number !== undefined && { number: Number(number) }),
    words: withoutBeginning(words, typed.length),
  };
}

const markIn = (node: HtmlNode): string =>
  /mso-list:\s*ignore/.test(node.style) ? textIn(node) : (node.children.map(markIn).find((mark) => mark !== '') ?? '');

const textIn = (node: HtmlNode): string => node.text + node.children.map(textIn).join('');

function withoutBeginning(words: Words, length: number): Words {
  let left = length;
  return words.map((span) => {
    const text = span.text.slice(left);
    left = Math.max(0, left - span.text.length);
    return { ...span, text };
  });
}
