import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';
import { jsx, jsxTemplate } from 'preact/jsx-runtime';

/** Where a component's template lives upstream: `govuk/<folder>` or `moj/<folder>`. */
export type UpstreamName = `${'govuk' | 'moj'}/${string}`;

const { resolve } = createRequire(import.meta.url);

const folderOf = (packageName: string, below: string): string =>
  join(dirname(resolve(`${packageName}/package.json`)), below);

/** The folders the templates are read from; `web/build-assets.ts` copies styles and scripts from the same two packages. */
const TEMPLATE_FOLDERS = [folderOf('govuk-frontend', 'dist'), folderOf('@ministryofjustice/frontend', '.')];

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATE_FOLDERS, { noCache: false }), {
  autoescape: true,
});

// MOJ's timeline formats its own dates with this filter. Ours come already in words (web/formats.ts), passed as the "format".
environment.addFilter('date', (_instant: string, words: string) => words);

// Nunjucks' own looks for the end of the blanks from every place in the text: half of the time that a form took to print.
environment.addFilter('trim', (text: string | nunjucks.runtime.SafeString) => {
  const trimmed = text.toString().trim();
  return text instanceof nunjucks.runtime.SafeString ? new nunjucks.runtime.SafeString(trimmed) : trimmed;
});

const compiled = new Map<UpstreamName, nunjucks.Template>();

function templateOf(name: UpstreamName): nunjucks.Template {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const [library, component] = name.split('/');
  const template = environment.getTemplate(`${library}/components/${component}/template.njk`, true);
  compiled.set(name, template);
  return template;
}

/**
 * Renders an upstream component. Here text becomes markup unescaped, and it is always what upstream's template printed; plots are the
 * only other such place. JSX given to `html` options (or as children) never passes through Nunjucks: the
 * template prints a mark in its place, and the node itself is put where the mark stands. So context reaches nodes
 * inside components, and upstream's indenting cannot alter what a person typed into a text area.
 */
export function upstream(name: UpstreamName, options: object): VNode {
  const slots: ComponentChildren[] = [];
  const params = withMarks(options, slots);
  const html = templateOf(name).render({ params });
  const parts = html.split(MARK);
  const markup = parts.filter((_, index) => index % 2 === 0);
  const nodes = parts.filter((_, index) => index % 2 === 1).map((index) => asNode(slots[Number(index)]));
  return jsxTemplate(markup, ...nodes);
}

/** A slot's mark is a tag. Text options are escaped by the templates, so nothing a person types can look like one. */
const MARK = /<dhr-slot-(\d+)>/;

const asNode = (slot: ComponentChildren): VNode => jsx(Fragment, { children: slot });

function withMarks(value: unknown, slots: ComponentChildren[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withMarks(item, slots));
  if (typeof value !== 'object' || value === null) return value;
  const marked: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(value)) {
    if (option === undefined) continue;
    if (isSlot(key, option)) marked[key === 'children' ? 'html' : key] = mark(option, slots);
    else marked[key] = withMarks(option, slots);
  }
  return marked;
}

const isSlot = (key: string, option: unknown): boolean =>
  key === 'html' || key === 'children' || key.endsWith('Html') || isValidElement(option);

function mark(slot: unknown, slots: ComponentChildren[]): string | undefined {
  if (slot === null || slot === false || slot === true || slot === '') return undefined;
  slots.push(slot as ComponentChildren);
  return `<dhr-slot-${slots.length - 1}>`;
}
