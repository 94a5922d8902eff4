import { Fragment } from 'prosemirror-model';
import { schema } from './editor-schema.js';

const { nodes, marks } = schema;

/** The pieces of a text as nodes of the editor. */
export const nodesOf = (prose) => prose.map(nodeOf);

/** A whole text as the editor holds it; an empty paragraph when there is none. */
export const documentOf = (prose) =>
  nodes.doc.create(null, prose.length === 0 ? nodes.paragraph.create() : nodesOf(prose));

function nodeOf(piece) {
  switch (piece.kind) {
    case 'heading':
      return nodes.heading.create({ level: piece.level }, inlineOf(piece.words));
    case 'paragraph':
      return paragraphOf(piece.words);
    case 'quotation':
      return nodes.quotation.create(null, piece.paragraphs.map(paragraphOf));
    default:
      return nodes[piece.kind].create({ order: piece.start ?? 1 }, piece.items.map(itemOf));
  }
}

const paragraphOf = (words) => nodes.paragraph.create(null, inlineOf(words));

const itemOf = ({ words, inner }) =>
  nodes.list_item.create(null, [
    paragraphOf(words),
    ...(inner
      ? [
          nodes[inner.kind].create(
            null,
            inner.items.map((each) => itemOf({ words: each })),
          ),
        ]
      : []),
  ]);

const inlineOf = (words) =>
  Fragment.from(
    words.flatMap(({ text, bold, italic }) => {
      const looks = [...(bold ? [marks.bold.create()] : []), ...(italic ? [marks.italic.create()] : [])];
      return text
        .split('\n')
        .flatMap((line, at) => [
          ...(at > 0 ? [nodes.line_end.create()] : []),
          ...(line === '' ? [] : [schema.text(line, looks)]),
        ]);
    }),
  );

/** What stands in the editor, as the pieces of a text. Lists deeper than two become part of the second. */
export const proseIn = (doc) => childrenOf(doc).map(pieceOf);

const childrenOf = (node) => node.content.content;

function pieceOf(node) {
  switch (node.type) {
    case nodes.heading:
      return { kind: 'heading', level: node.attrs.level, words: wordsIn(node) };
    case nodes.quotation:
      return { kind: 'quotation', paragraphs: childrenOf(node).map(wordsIn) };
    case nodes.bullets:
    case nodes.numbers: {
      const items = childrenOf(node).map(itemIn);
      return node.type === nodes.bullets
        ? { kind: 'bullets', items }
        : { kind: 'numbers', start: node.attrs.order, items };
    }
    default:
      return { kind: 'paragraph', words: wordsIn(node) };
  }
}

function itemIn(item) {
  const [first, ...lists] = childrenOf(item);
  const words = wordsIn(first);
  return lists.length === 0
    ? { words }
    : { words, inner: { kind: lists[0].type.name, items: lists.flatMap(wordsOfItems) } };
}

const wordsOfItems = (list) =>
  childrenOf(list).flatMap((item) => {
    const [first, ...lists] = childrenOf(item);
    return [wordsIn(first), ...lists.flatMap(wordsOfItems)];
  });

const wordsIn = (node) =>
  childrenOf(node).map((part) => {
    if (part.type === nodes.line_end) return { text: '\n' };
    return {
      text: part.text,
      ...(marks.bold.isInSet(part.marks) && { bold: true }),
      ...(marks.italic.isInSet(part.marks) && { italic: true }),
    };
  });
