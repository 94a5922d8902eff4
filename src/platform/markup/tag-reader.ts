/** What stands in a marked-up text: words, a tag that opens or closes, a declaration such as a document type. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'declaration' }
  | { readonly kind: 'broken' };

type Mode = 'text' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'broken';

/** Longest tag, in characters: old Word drawings carry a picture in one attribute. */
const LONGEST_TAG = 4_000_000;
/** As long as the longest opening that must be told apart, `<![CDATA[`. */
const OPENING = 9;
const ENDS = { comment: '-->', cdata: ']]>', instruction: '?>' } as const;

/**
 * Reads XML or simple HTML piece by piece, in time linear in its length and memory bounded by its longest tag. Entities
 * in text are left as written (see `decoded`); nothing is ever fetched or expanded.
 */
export class TagReader {
  #mode: Mode = 'text';
  #carry = '';
  #tag = '';
  #quote = '';

  /** The tokens this piece completes; text may come in several tokens. */
  *push(piece: string): Generator<Token> {
    const source = this.#carry + piece;
    this.#carry = '';
    yield* this.#read(source, false);
  }

  /** The tokens left at the end of the text; `broken` when it stops in the middle of a tag. */
  *end(): Generator<Token> {
    const source = this.#carry;
    this.#carry = '';
    yield* this.#read(source, true);
    if (this.#mode !== 'text' && this.#mode !== 'broken') yield { kind: 'broken' };
  }

  *#read(source: string, last: boolean): Generator<Token> {
    let at = 0;
    while (at < source.length && this.#mode !== 'broken') {
      if (this.#mode === 'text') at = yield* this.#readText(source, at, last);
      else if (this.#mode === 'tag') at = yield* this.#readTag(source, at);
      else at = yield* this.#readUntilEnd(source, at);
    }
  }

  *#readText(source: string, at: number, last: boolean): Generator<Token, number> {
    const open = source.indexOf('<', at);
    const text = open === -1 ? source.slice(at) : source.slice(at, open);
    if (text !== '') yield { kind: 'text', text };
    if (open === -1) return source.length;
    if (!last && source.length - open < OPENING) {
      this.#carry = source.slice(open);
      return source.length;
    }
    return yield* this.#enter(source, open);
  }

  *#enter(source: string, open: number): Generator<Token, number> {
    const special = (
      [
        ['<!--', 'comment'],
        ['<![CDATA[', 'cdata'],
        ['<?', 'instruction'],
      ] as const
    ).find(([opening]) => source.startsWith(opening, open));
    if (special !== undefined) {
      this.#mode = special[1];
      return open + special[0].length;
    }
    if (source.startsWith('<!', open)) yield { kind: 'declaration' };
    this.#mode = 'tag';
    return open + 1;
  }

  *#readTag(source: string, at: number): Generator<Token, number> {
    const stop = this.#quote === '' ? nextOf(source, at) : source.indexOf(this.#quote, at);
    const until = stop === -1 ? source.length : stop;
    this.#tag += source.slice(at, until);
    if (this.#tag.length > LONGEST_TAG) {
      this.#mode = 'broken';
      yield { kind: 'broken' };
    }
    if (stop === -1) return until;
    const found = source.charAt(stop);
    if (found === '>' && this.#quote === '') yield this.#leaveTag();
    else {
      this.#tag += found;
      this.#quote = this.#quote === '' ? found : '';
    }
    return stop + 1;
  }

  #leaveTag(): Token {
    const tag = this.#tag;
    this.#tag = '';
    this.#mode = 'text';
    if (tag.startsWith('/')) return { kind: 'close', name: tag.slice(1).trim() };
    const closed = tag.endsWith('/');
    const body = closed ? tag.slice(0, -1) : tag;
    const space = body.search(/\s/);
    const name = space === -1 ? body : body.slice(0, space);
    return { kind: 'open', name, attributes: space === -1 ? '' : body.slice(space), closed };
  }

  *#readUntilEnd(source: string, at: number): Generator<Token, number> {
    const mode = this.#mode as keyof typeof ENDS;
    const ending = ENDS[mode];
    const end = source.indexOf(ending, at);
    const until = end === -1 ? Math.max(at, source.length - ending.length + 1) : end;
    if (mode === 'cdata' && until > at) yield { kind: 'text', text: source.slice(at, until) };
    if (end === -1) {
      this.#carry = source.slice(until);
      return source.length;
    }
    this.#mode = 'text';
    return end + ending.length;
  }
}

function nextOf(source: string, at: number): number {
  const interesting = /["'>]/g;
  interesting.lastIndex = at;
  return interesting.exec(source)?.index ?? -1;
}
