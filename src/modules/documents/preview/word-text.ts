import { type ComponentChildren, h, type VNode } from 'preact';
import { decoded, TagReader } from '../../../platform/markup/index.js';

/** Elements that are kept, each as what it becomes. Every other tag falls away, with what it stands around kept; attributes all do. */
const KEPT: Readonly<Record<string, string>> = {
  p: 'p',
  h1: 'h2',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h6',
  h6: 'h6',
  strong: 'strong',
  em: 'em',
  sup: 'sup',
  sub: 'sub',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  td: 'td',
  th: 'th',
  br: 'br',
};
const CLASSES: Readonly<Record<string, string>> = {
  p: 'govuk-body',
  h2: 'govuk-heading-m',
  h3: 'govuk-heading-s',
  h4: 'govuk-heading-s',
  h5: 'govuk-heading-s',
  h6: 'govuk-heading-s',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
};

interface Open {
  readonly name: string;
  readonly children: ComponentChildren[];
}

/** The markup of a Word file as nodes of the elements that are kept. */
export function asNodes(html: string): VNode[] {
  const reader = new TagReader();
  const root: Open = { name: '', children: [] };
  const open: Open[] = [root];
  const last = (): Open => open.at(-1) ?? root;
  const shut = (): void => {
    const done = open.pop();
    if (done !== undefined && done !== root) last().children.push(nodeOf(done));
  };
  for (const token of [...reader.push(html), ...reader.end()]) {
    if (token.kind === 'text') last().children.push(decoded(token.text));
    else if (token.kind === 'open') {
      const name = KEPT[token.name.toLowerCase()];
      if (name === undefined) continue;
      if (name === 'br' || token.closed) last().children.push(h(name, {}));
      else open.push({ name, children: [] });
    } else if (token.kind === 'close') {
      const name = KEPT[token.name.toLowerCase()];
      if (name === undefined || name === 'br' || !open.some((one) => one.name === name)) continue;
      while (last().name !== name) shut();
      shut();
    }
  }
  while (open.length > 1) shut();
  return root.children.filter((child): child is VNode => typeof child === 'object' && child !== null);
}

const nodeOf = ({ name, children }: Open): VNode =>
  h(name, CLASSES[name] === undefined ? {} : { class: CLASSES[name] }, ...children);
