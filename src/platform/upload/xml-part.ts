import type { Readable } from 'node:stream';
import { TagReader, type Token } from '../markup/index.js';
import type { Limits, RefusalReason } from './verdict.js';

/** What looks at the tags and words of one XML part; the first reason found ends the reading. */
export type Inspector = (token: Token) => RefusalReason | undefined;

/** How many tags the package may still hold, over all its parts. */
export interface TagBudget {
  left: number;
}

/** Characters within which an XML declaration ends; pieces may be cut anywhere. */
const HEAD = 300;
const ASCII_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["'](?:utf-8|us-ascii|iso-8859-1)["']/i;
const ANY_ENCODING = /^<\?xml[^>]{0,200}?encoding/i;

/** Reads one XML part in pieces: no document type, no foreign encoding, bounded depth and number of tags. */
export async function inspectXml(
  stream: Readable,
  inspect: Inspector,
  { limits, budget }: { limits: Limits; budget: TagBudget },
): Promise<RefusalReason | undefined> {
  const reader = new TagReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const judge = tokenJudge(inspect, limits, budget);
  let head = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (head.length < HEAD) {
      head += text;
      if (head.length >= HEAD && strangeEncoding(head)) return 'entities';
    }
    const reason = firstReason(reader.push(text), judge);
    if (reason !== undefined) return reason;
  }
  if (strangeEncoding(head)) return 'entities';
  return firstReason(reader.push(decoder.decode()), judge) ?? firstReason(reader.end(), judge) ?? judge.unclosed();
}

const firstReason = (tokens: Iterable<Token>, judge: { token: Inspector }): RefusalReason | undefined => {
  for (const token of tokens) {
    const reason = judge.token(token);
    if (reason !== undefined) return reason;
  }
  return undefined;
};

/** UTF-16 and its like hide words from whoever reads bytes; office programs write UTF-8. */
const strangeEncoding = (start: string): boolean =>
  start.includes('\u0000') || (ANY_ENCODING.test(start) && !ASCII_ENCODING.test(start));

function tokenJudge(inspect: Inspector, limits: Limits, budget: TagBudget) {
  let depth = 0;
  const token: Inspector = (each) => {
    if (each.kind === 'declaration') return 'entities';
    if (each.kind === 'broken') return 'damaged';
    if (each.kind === 'open') {
      budget.left -= 1;
      if (budget.left < 0) return 'unpacks-too-large';
      if (!each.closed) depth += 1;
      if (depth > limits.depth) return 'unpacks-too-large';
    }
    if (each.kind === 'close') depth -= 1;
    return depth < 0 ? 'damaged' : inspect(each);
  };
  return { token, unclosed: (): RefusalReason | undefined => (depth === 0 ? undefined : 'damaged') };
}
