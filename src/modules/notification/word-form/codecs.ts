import type { Day } from '../../../kernel/day.js';
import type { Choice } from '../code-lists.js';
import { type Answer, blank, given, notKnown, type WrittenDate } from '../content.js';
import { bare, saysNothing, saysNotKnown, tidy } from './reading-text.js';
import { dateIn, sayWrittenDate } from './written-date.js';

export const NOT_KNOWN_WORDS = 'Not known';

/** How one kind of answer is printed in its box and read back from it; `undefined` when the words fit no answer. */
export interface Codec<T> {
  say(value: T): string;
  read(text: string, today: Day): T | undefined;
}

/** The words in a box: nothing, "Not known", or the answer. */
export function sayAnswer<T>(answer: Answer<T>, codec: Codec<T>): string {
  if (answer.kind === 'blank') return '';
  return answer.kind === 'not-known' ? NOT_KNOWN_WORDS : codec.say(answer.value);
}

/** The answer in a box; `undefined` when there are words that fit no answer. */
export function readAnswer<T>(text: string, codec: Codec<T>, today: Day): Answer<T> | undefined {
  if (saysNothing(text)) return blank;
  if (saysNotKnown(text)) return notKnown;
  const value = codec.read(text, today);
  return value === undefined ? undefined : given(value);
}

export const words: Codec<string> = { say: (value) => value, read: tidy };

export const date: Codec<WrittenDate> = {
  say: sayWrittenDate,
  read: (text, today) => {
    const found = dateIn(text, today);
    return found === undefined ? { kind: 'text', text: tidy(text) } : { kind: 'date', date: found };
  },
};

/** Several names, one to a line; on paper people part them by commas, semicolons or "aka". */
export const names: Codec<readonly string[]> = {
  say: (value) => value.join('\n'),
  read: (text) => {
    const parts = tidy(text)
      .split(/[\n;,]|\b(?:aka|a\.k\.a\.?)(?=\s)/iu)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.length === 0 ? undefined : parts;
  },
};

export const yesOrNo: Codec<boolean> = {
  say: (value) => (value ? 'Yes' : 'No'),
  read: (text) => ({ yes: true, y: true, no: false, n: false, none: false })[bare(text)],
};

/** One of a list, by its words, its code, or other words for it. */
export function oneOf<Code extends string>(
  list: readonly Choice<Code>[],
  also: Readonly<Record<string, Code>> = {},
): Codec<Code> {
  return {
    say: (code) => list.find((choice) => choice.code === code)?.label ?? code,
    read: (text) => {
      const wanted = bare(text);
      const other = Object.hasOwn(also, wanted) ? also[wanted] : undefined;
      return list.find(({ code, label }) => bare(label) === wanted || bare(code) === wanted)?.code ?? other;
    },
  };
}
