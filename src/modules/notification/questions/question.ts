import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import type { FieldError, FormState } from '../../../web/index.js';
import { type Answer, blank } from '../content.js';

/** What stands in the fields of a form, by name. */
export type FieldValues = Readonly<Record<string, string | string[]>>;

/** What was posted, read field by field. */
export type ReadValues = Readonly<Record<string, unknown>>;

/** A question as it is put. */
export interface Wording {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Begins the sentence of an error: "Date of birth". The label, unless given. */
  readonly what?: string | undefined;
  /** False where "not known" is no answer: what a person says of themselves. */
  readonly notKnown?: boolean | undefined;
  readonly max?: number | undefined;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly classes?: string | undefined;
}

/** How one kind of answer is drawn, read and put in words. */
export interface Control<T> {
  shape(wording: Wording, today: Day): Readonly<Record<string, z.ZodType>>;
  /** What is wrong between two fields of one question. */
  problems?(wording: Wording, values: ReadValues): readonly FieldError[];
  read(wording: Wording, values: ReadValues): Answer<T>;
  values(wording: Wording, answer: Answer<T>): FieldValues;
  inWords(value: T): string;
  draw(wording: Wording, form: FormState): VNode;
}

/** Where an answer is kept. */
export interface Place<S, T> {
  readonly get: (section: S) => T;
  readonly set: (section: S, value: T) => S;
}

/** A question about an `S`, whatever kind of answer it takes. */
export interface Question<S> {
  readonly name: string;
  readonly label: string;
  shape(today: Day): Readonly<Record<string, z.ZodType>>;
  problems(values: ReadValues): readonly FieldError[];
  /** What stands in its fields. */
  valuesOf(section: S): FieldValues;
  /** The section with what was read in its place. */
  take(section: S, values: ReadValues): S;
  answerOf(section: S): Answer<string>;
  draw(form: FormState): VNode;
}

/** Puts a question: its words, the kind of answer, and where that is kept. */
export function ask<S, T>(wording: Wording, control: Control<T>, place: Place<S, Answer<T>>): Question<S> {
  return {
    name: wording.name,
    label: wording.label,
    shape: (today) => control.shape(wording, today),
    problems: (values) => control.problems?.(wording, values) ?? [],
    valuesOf: (section) => control.values(wording, place.get(section)),
    take: (section, values) => place.set(section, kept(wording, place.get(section), control.read(wording, values))),
    answerOf: (section) => {
      const answer = place.get(section);
      return answer.kind === 'given' ? { kind: 'given', value: control.inWords(answer.value) } : answer;
    },
    draw: (form) => control.draw(wording, form),
  };
}

/** A Word form may have said "not known" where the page has no box for it: an empty field does not take that back. */
const kept = <T>(wording: Wording, before: Answer<T>, now: Answer<T>): Answer<T> =>
  now.kind === 'blank' && before.kind === 'not-known' && wording.notKnown === false ? before : now;

/** The place under one key. */
export const at = <S, K extends keyof S>(key: K): Place<S, S[K]> => ({
  get: (section) => section[key],
  set: (section, value) => ({ ...section, [key]: value }),
});

/** A place inside a place. */
export const inside = <S, M, T>(outer: Place<S, M>, inner: Place<M, T>): Place<S, T> => ({
  get: (section) => inner.get(outer.get(section)),
  set: (section, value) => outer.set(section, inner.set(outer.get(section), value)),
});

/** A question about a part, asked of the whole. */
export const askedOf = <S, P>(place: Place<S, P>, question: Question<P>): Question<S> => ({
  ...question,
  valuesOf: (section) => question.valuesOf(place.get(section)),
  take: (section, values) => place.set(section, question.take(place.get(section), values)),
  answerOf: (section) => question.answerOf(place.get(section)),
});

/** What `orNotKnown` answers, as an answer: empty text and empty lists are blank. */
export function answerFrom<T>(read: T | 'not-known' | undefined): Answer<T> {
  if (read === 'not-known') return { kind: 'not-known' };
  const isEmpty = read === undefined || read === '' || (Array.isArray(read) && read.length === 0);
  return isEmpty ? blank : { kind: 'given', value: read };
}
