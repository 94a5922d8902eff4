import type { InnerList, Span } from '../../kernel/prose.js';

export { ACROSS, columnWidths } from './column-widths.js';
export { fitsOnAPage } from './fits-on-a-page.js';
export { proseParts } from './prose-parts.js';

/** A stretch of text in a sentence: plain, bold, as somebody wrote it, or a place to be filled in before the document goes out. */
export type Run = string | { readonly bold: string } | { readonly placeholder: string } | Span;

/** A sentence: one string, or several stretches. A line feed starts a new line in the same paragraph. */
export type Text = string | readonly Run[];

/** A question of a form and the boxes for its answers, one box for each value; an empty value is an empty box. */
export interface FormRow {
  readonly label: string;
  /** Smaller words under the label, such as an example. */
  readonly hint?: string;
  readonly values: readonly string[];
  /** Least height of the row, in lines, so that there is room to write by hand. */
  readonly lines?: number;
}

/** An item of a list, with a list inside it. */
export interface ListItem {
  readonly text: Text;
  readonly inner?: { readonly of: InnerList['kind']; readonly items: readonly Text[] };
}

/** How a box is coloured, by what stands in it; what it says never hangs on that. */
export const boxTones = ['plain', 'learning', 'good', 'change', 'do'] as const;
export type BoxTone = (typeof boxTones)[number];

/** A coloured box of a leaflet: a heading, with a number where its boxes are counted, and what stands under it. */
export interface Box {
  readonly number?: number;
  readonly heading: string;
  readonly tone: BoxTone;
  readonly parts: readonly BoxPart[];
}

/** What may stand in a box. */
export type BoxPart = Extract<Part, { kind: 'heading' | 'paragraph' | 'bullets' | 'list' | 'quotation' }>;

/** What a document says, piece by piece. How it looks is decided in one place, never by the writer. */
export type Part =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A lead stays on the page of what follows it. */
  | { readonly kind: 'paragraph'; readonly text: Text; readonly lead?: boolean }
  | { readonly kind: 'bullets'; readonly items: readonly Text[] }
  /** A list that somebody wrote; `start` is the number of its first item. */
  | {
      readonly kind: 'list';
      readonly of: InnerList['kind'];
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly Text[] }
  /** Lettered items, a) b) c), as in a statute. */
  | { readonly kind: 'letters'; readonly items: readonly Text[] }
  | { readonly kind: 'form'; readonly rows: readonly FormRow[] }
  /** A box to write in at length, or the text written in it. */
  | { readonly kind: 'box'; readonly text: string; readonly lines?: number }
  /** A table with a header row, repeated on each page. Widths are shares of the whole; equal when absent, and never less than the longest word. */
  | {
      readonly kind: 'grid';
      readonly header: readonly string[];
      readonly rows: readonly (readonly Text[])[];
      readonly widths?: readonly number[];
    }
  | { readonly kind: 'note'; readonly text: Text }
  /** A drawing as wide as the text, with the words that stand in its place for who cannot see it. */
  | { readonly kind: 'picture'; readonly svg: string; readonly alternative: string }
  /** A coloured band over the whole width: whose it is, what it is, what it is about. Stands in place of the title. */
  | { readonly kind: 'masthead'; readonly over: string; readonly title: string; readonly under: string }
  | ({ readonly kind: 'panel' } & Box)
  /** Another page. With `turn`, it and those after it lie or stand as said, whatever the document does. */
  | { readonly kind: 'page-break'; readonly turn?: 'landscape' | 'portrait' }
  /** A page of its own at the front: whose it is, what it is, and what a reader needs to tell it from others. Stands in place of the title. */
  | { readonly kind: 'cover'; readonly over: string; readonly title: string; readonly lines: readonly string[] }
  /** The headings down to `depth`, each leading to its page; on a page of its own. */
  | { readonly kind: 'contents'; readonly title: string; readonly depth: 1 | 2 | 3 }
  | {
      readonly kind: 'letter-opening';
      readonly sender: readonly string[];
      readonly addressee: readonly string[];
      /** As it is to be read: "14 March 2026". */
      readonly date: string;
      readonly reference?: string;
      readonly salutation: string;
      readonly subject: string;
    }
  | {
      readonly kind: 'letter-closing';
      readonly closing: string;
      readonly name: string;
      readonly lines: readonly string[];
    };

/** A whole document: what a Word file and a PDF of ours say. */
export interface PaperDocument {
  readonly title: string;
  /** Handling marking, printed at the head and foot of every page. */
  readonly marking?: string;
  /** Printed at the foot of every page; never a person's name. */
  readonly reference?: string;
  readonly language: 'en-GB';
  /** Day the document is made, `YYYY-MM-DD`; the only date its properties hold. */
  readonly madeOn?: string;
  /** Lie the pages on their side, for wide grids. */
  readonly landscape?: boolean;
  readonly parts: readonly Part[];
}

/** Pages of a document that lie or stand alike. */
export interface Stretch {
  readonly landscape: boolean;
  /** Each with its place in the whole document. */
  readonly parts: readonly { readonly part: Part; readonly at: number }[];
}

/** A document divided where its pages turn. The break itself goes: a stretch begins on a page of its own. */
export function stretchesOf({ landscape = false, parts }: Pick<PaperDocument, 'landscape' | 'parts'>): Stretch[] {
  const stretches: { landscape: boolean; parts: { part: Part; at: number }[] }[] = [{ landscape, parts: [] }];
  for (const [at, part] of parts.entries())
    if (part.kind === 'page-break' && part.turn !== undefined)
      stretches.push({ landscape: part.turn === 'landscape', parts: [] });
    else stretches.at(-1)?.parts.push({ part, at });
  const filled = stretches.filter((stretch) => stretch.parts.length > 0);
  return filled.length === 0 ? [{ landscape, parts: [] }] : filled;
}

export const paragraph = (text: Text): Part => ({ kind: 'paragraph', text });
export const lead = (text: Text): Part => ({ kind: 'paragraph', text, lead: true });
export const heading = (level: 1 | 2 | 3, text: string): Part => ({ kind: 'heading', level, text });
export const bold = (text: string): Run => ({ bold: text });
export const placeholder = (text: string): Run => ({ placeholder: text });
