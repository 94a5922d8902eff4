import { DETAIL_QUESTIONS, FURTHER_GROUPS } from './further-questions.js';
import { isPrinted, LONGEST_LABEL, questionFor } from './matching.js';
import type { Found, Place, Placing } from './placing.js';
import { bare } from './reading-text.js';
import * as wording from './wording.js';

const SECTIONS: readonly (readonly [RegExp, Place])[] = [
  [/^(?:referrers?(?:details)?|detailsofreferrer)$/, 'referrer'],
  [/^(?:victims?(?:details)?|detailsofvictims?)\d*$/, 'victims'],
  [/^(?:alleged)?(?:perpetrator|suspect)s?(?:details)?\d*$/, 'allegedPerpetrators'],
  [/^(?:child(?:ren)?(?:s|details)?|detailsofchild(?:ren)?)\d*$/, 'children'],
  [new RegExp(`^(?:${bare(wording.DETAILS_TITLE)}|${bare(wording.FURTHER_TITLE)})$`), 'whole'],
];
const GROUPS = new Set(FURTHER_GROUPS.map((group) => bare(group.heading)));

/** The toolkit's paper form asks three things in one sentence; the answers to them all stand under it. */
const LONG_PROMPT = /^please outline (?:the )?circumstances[^\n]*?(?:as a result of this incident\s*\.?|$)/im;
const LABEL_AND_VALUE = /^([^:\n]{2,80}):\s*(\S.*)$/;

/** Walks through the paragraphs and rows of a filled form and has each answer put in its place. */
export class FormReader {
  readonly #placing: Placing;
  /** A long question whose answer follows in a box or in paragraphs, and what has been written to it so far. */
  #open: Found | undefined;
  #written: string[] = [];

  constructor(placing: Placing) {
    this.#placing = placing;
  }

  paragraph(text: string): void {
    if (this.#isHeading(text) || this.#opens(text)) return;
    if (isPrinted(text)) this.finish();
    else if (this.#open !== undefined) this.#written.push(text);
    else if (!this.#takesLines(text)) this.#placing.leave(text);
  }

  row(cells: readonly string[]): void {
    const [label = '', ...values] = cells;
    if (cells.every((cell) => cell === '')) return;
    if (values.length === 0) this.#box(label);
    else this.#labelledRow(label, values);
  }

  #labelledRow(label: string, values: readonly string[]): void {
    this.finish();
    const [value = '', secondLabel = '', secondValue = ''] = values;
    if (values.length === 3 && this.#placing.findExactly(secondLabel) !== undefined) {
      this.row([label, value]);
      this.row([secondLabel, secondValue]);
    } else if (!this.#answers(label, values)) this.#leaveRow(label, values);
  }

  /** Puts away the answer of a long question: it ends where the form goes on. */
  finish(): void {
    const text = this.#written.join('\n');
    if (this.#open !== undefined && text !== '') this.#placing.answer(this.#open, [text]);
    this.#open = undefined;
    this.#written = [];
  }

  /** A table cell over the whole width: the answer to the question above it, or a heading inside a table. */
  #box(text: string): void {
    if (this.#opens(text)) return;
    if (this.#open !== undefined) this.#written.push(text);
    else this.paragraph(text);
  }

  #isHeading(text: string): boolean {
    if (text.length > LONGEST_LABEL) return false;
    const words = bare(text);
    const place = SECTIONS.find(([pattern]) => pattern.test(words))?.[1];
    if (place === undefined && !GROUPS.has(words)) return false;
    this.finish();
    if (place !== undefined) this.#placing.place = place;
    return true;
  }

  /** Says whether the text asks a long question; what stands in the same text after the question is its answer. */
  #opens(text: string): boolean {
    const prompt = LONG_PROMPT.exec(text)?.[0];
    const asked = prompt === undefined ? text : (DETAIL_QUESTIONS[0]?.label ?? '');
    const isLabel = asked.length <= LONGEST_LABEL && !asked.includes('\n');
    const question = isLabel ? questionFor(asked, DETAIL_QUESTIONS) : undefined;
    if (question === undefined) return false;
    this.finish();
    this.#open = { place: 'whole', question };
    const rest = text.slice(prompt?.length ?? text.length).trim();
    if (rest !== '') this.#written.push(rest);
    return true;
  }

  #answers(label: string, values: readonly string[]): boolean {
    const [firstLine = '', ...more] = label.split('\n');
    if (LONG_PROMPT.test(label)) return this.#opens([label, ...values].join('\n'));
    const whole = this.#placing.find(label);
    const found = whole ?? this.#placing.find(firstLine);
    if (found === undefined) return false;
    this.#placing.answer(found, values, whole === undefined ? firstLine : label);
    const rest = more.join('\n');
    if (whole === undefined && bare(rest) !== bare(found.question.hint ?? '')) this.#placing.leave(rest, firstLine);
    return true;
  }

  /** A row whose label asks nothing we know: perhaps a heading, or label and answer in one cell. */
  #leaveRow(label: string, values: readonly string[]): void {
    const value = values.filter((each) => each !== '').join('\n');
    if (value !== '') this.#placing.leave(value, label === '' ? undefined : label);
    else if (!this.#isHeading(label) && !isPrinted(label) && !this.#takesLines(label)) this.#placing.leave(label);
  }

  /** `Role: Nurse`, written without a table. Lines that fit nothing are kept; false when no line fits. */
  #takesLines(text: string): boolean {
    const lines = text.split('\n').map((line) => ({ line, match: LABEL_AND_VALUE.exec(line) }));
    const found = lines.map(({ match }) => (match === null ? undefined : this.#placing.findExactly(match[1] ?? '')));
    if (found.every((each) => each === undefined)) return false;
    for (const [index, { line, match }] of lines.entries()) {
      const each = found[index];
      if (each === undefined) this.#placing.leave(line);
      else this.#placing.answer(each, [match?.[2] ?? ''], match?.[1]);
    }
    return true;
  }
}
