import { type HTMLElement, parse } from 'node-html-parser';

/** An answer as a person meets it: status, where it leads, and what the page says. */
export interface SeenPage {
  readonly status: number;
  /** Where a redirect leads; undefined otherwise. */
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly html: string;
  readonly bytes: Buffer;
  readonly title: string;
  readonly heading: string;
  /** Messages of the error summary, in order. */
  readonly errorSummary: readonly string[];
  /** The visible text, white space folded. */
  readonly text: string;
  find(selector: string): HTMLElement | null;
  findAll(selector: string): HTMLElement[];
  /** What stands in a field of the form: a value, or the chosen values. */
  field(name: string): string | string[] | undefined;
}

const folded = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Reads an answer of the service. */
export function seePage(answer: {
  statusCode: number;
  headers: SeenPage['headers'];
  body: string;
  rawPayload: Buffer;
}): SeenPage {
  const isHtml = String(answer.headers['content-type'] ?? '').startsWith('text/html');
  // Many a page is only asked for its status or its words as they were sent.
  let read: HTMLElement | undefined;
  const root = (): HTMLElement => {
    read ??= parse(isHtml ? answer.body : '');
    return read;
  };
  const textOf = (selector: string): string => folded(root().querySelector(selector)?.text);
  return {
    status: answer.statusCode,
    location: typeof answer.headers.location === 'string' ? answer.headers.location : undefined,
    headers: answer.headers,
    html: answer.body,
    bytes: answer.rawPayload,
    get title() {
      return textOf('title');
    },
    get heading() {
      return textOf('h1');
    },
    get errorSummary() {
      return root()
        .querySelectorAll('.govuk-error-summary__list li')
        .map((item) => folded(item.text));
    },
    get text() {
      return textOf('main');
    },
    find: (selector) => root().querySelector(selector),
    findAll: (selector) => root().querySelectorAll(selector),
    field: (name) => fieldOf(root(), name),
  };
}

function fieldOf(root: HTMLElement, name: string): string | string[] | undefined {
  const fields = root.querySelectorAll(`[name="${name}"]`);
  const chosen = fields.filter((field) => /^(radio|checkbox)$/.test(field.getAttribute('type') ?? ''));
  if (chosen.length > 0) {
    const values = chosen
      .filter((field) => field.hasAttribute('checked'))
      .map((field) => field.getAttribute('value') ?? '');
    return values.length > 1 ? values : values[0];
  }
  const [field] = fields;
  if (field === undefined) return undefined;
  if (field.tagName === 'TEXTAREA') return field.text.replace(/^\n/, '');
  if (field.tagName === 'SELECT') return field.querySelector('option[selected]')?.getAttribute('value') ?? undefined;
  return field.getAttribute('value') ?? '';
}
