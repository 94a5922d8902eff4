import type { Day } from '../../../kernel/day.js';
import { partialDateText } from '../../../kernel/partial-date.js';
import { failed, type Result, succeeded } from '../../../kernel/result.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { FieldError } from '../../../web/forms.js';
import type { EarlierContent } from './entry.js';
import { earlierFields, fieldOf } from './fields.js';
import { readDate } from './read-date.js';

const LONGEST = 20_000;

const one = (value: string | string[] | undefined): string =>
  ([value ?? ''].flat()[0] ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n').slice(0, LONGEST);

/** What stands in the form of an earlier review, by the names of its fields. */
export const valuesOf = ({ texts, others }: EarlierContent): Record<string, string> => ({
  ...Object.fromEntries(earlierFields.map(({ id }) => [id, texts[id] ?? ''])),
  ...Object.fromEntries(others.map(({ text }, at) => [`other-${at}`, text])),
});

/** Reads the form. A date that cannot be read may only stand as it stood. */
export function readContent(
  body: FormBody,
  before: EarlierContent,
  today: Day,
): Result<EarlierContent, readonly FieldError[]> {
  const errors: FieldError[] = [];
  const texts: Record<string, string> = {};
  const dates: Record<string, string> = {};
  for (const { id } of earlierFields) {
    const text = body[id] === undefined ? (before.texts[id] ?? '') : one(body[id]);
    if (text.trim() === '') continue;
    texts[id] = text;
    const date = text === before.texts[id] ? before.dates[id] : dateIn(id, text, { today, errors });
    if (date !== undefined) dates[id] = date;
  }
  const others = before.others.map(({ label, text }, at) => {
    const typed = body[`other-${at}`];
    return { label, text: typed === undefined ? text : one(typed) };
  });
  return errors.length > 0 ? failed(errors) : succeeded({ texts, dates, others });
}

function dateIn(id: string, text: string, { today, errors }: { today: Day; errors: FieldError[] }): string | undefined {
  const when = fieldOf(id)?.date;
  if (when === undefined) return undefined;
  const read = readDate(text, { today, order: 'day-first', when });
  if (read.ok) return read.value.known === 'blank' ? undefined : partialDateText(read.value);
  errors.push({ field: id, message: `${fieldOf(id)?.heading}: ${read.reason}` });
  return undefined;
}

/** Why something was done. */
export const readReason = (body: FormBody): string => one(body.reason).trim().slice(0, 500);
