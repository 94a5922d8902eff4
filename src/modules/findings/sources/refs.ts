import { isUuid } from '../../../kernel/id.js';

/** Something that a finding can rest on, as an address or a form names it. */
export type SourceRef =
  | { readonly kind: 'line' | 'entry' | 'missed-opportunity' | 'family'; readonly id: string }
  /** Pieces of a return: the place of the section and of the piece in it, each from 0. */
  | { readonly kind: 'passage'; readonly id: string; readonly pieces: readonly Piece[] };

/** A piece of a return by its place. */
export interface Piece {
  readonly section: number;
  readonly piece: number;
}

const SIMPLE = ['line', 'entry', 'missed-opportunity', 'family'] as const;
const MOST_REFS = 60;

/** "entry:…": one thing. "passage:…:3.0_3.1": pieces of a return. */
export const refText = (ref: SourceRef): string =>
  ref.kind === 'passage'
    ? `passage:${ref.id}:${ref.pieces.map(({ section, piece }) => `${section}.${piece}`).join('_')}`
    : `${ref.kind}:${ref.id}`;

/** Several, as an address has them. */
export const refsText = (refs: readonly SourceRef[]): string => refs.map(refText).join(',');

/** The things a text names; what it does not know is left out. */
export const readRefs = (text: string): SourceRef[] =>
  text
    .split(',')
    .slice(0, MOST_REFS)
    .flatMap((one) => readRef(one) ?? []);

function readRef(text: string): SourceRef | undefined {
  const [name = '', id = '', pieces = ''] = text.split(':');
  if (!isUuid(id)) return undefined;
  const kind = SIMPLE.find((one) => one === name);
  if (kind !== undefined) return { kind, id };
  if (name !== 'passage') return undefined;
  const read = readPieces(pieces.split('_'));
  return read.length === 0 ? undefined : { kind: 'passage', id, pieces: read };
}

/** Pieces as "3.0"; anything else is left out. */
export const readPieces = (texts: readonly string[]): Piece[] =>
  texts.flatMap((text) => {
    const [, section, piece] = /^(\d{1,3})\.(\d{1,4})$/.exec(text) ?? [];
    return section === undefined ? [] : [{ section: Number(section), piece: Number(piece) }];
  });
