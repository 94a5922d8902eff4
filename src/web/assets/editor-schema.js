import { Schema } from 'prosemirror-model';

const list = (name, tag) => ({
  content: 'list_item+',
  group: 'block list',
  attrs: { order: { default: 1 } },
  parseDOM: [{ tag, getAttrs: (dom) => ({ order: tag === 'ol' ? dom.start : 1 }) }],
  toDOM: (node) => [
    tag,
    { class: `govuk-list govuk-list--${name}`, ...(node.attrs.order !== 1 && { start: node.attrs.order }) },
    0,
  ],
});

/** What a rich text can hold: the kinds of `kernel/prose.ts`, and nothing else. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', { class: 'govuk-body' }, 0],
    },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 1 } },
      parseDOM: [
        { tag: 'h2', attrs: { level: 1 } },
        { tag: 'h3', attrs: { level: 2 } },
      ],
      toDOM: ({ attrs: { level } }) =>
        level === 1 ? ['h2', { class: 'govuk-heading-m' }, 0] : ['h3', { class: 'govuk-heading-s' }, 0],
    },
    quotation: {
      content: 'paragraph+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', { class: 'dhr-quotation' }, 0],
    },
    bullets: list('bullet', 'ul'),
    numbers: list('number', 'ol'),
    list_item: { content: 'paragraph list*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    line_end: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
  marks: {
    bold: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: () => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: () => ['em', 0],
    },
  },
});
