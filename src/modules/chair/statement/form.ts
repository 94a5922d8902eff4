import { z } from 'zod';
import { type Day, months, yearOf } from '../../../kernel/day.js';
import {
  anyOf,
  asText,
  field,
  nameField,
  oneOfOrNone,
  refuse,
  textField,
  tick,
  wholeNumberField,
} from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import type { FieldError } from '../../../web/index.js';
import type { CareerPost } from '../rules.js';
import type { NewStatement } from './save-statement.js';

/** The most posts one statement holds, and how many rows an empty form shows. */
export const MOST_POSTS = 30;
const FIRST_ROWS = 3;

/** How many rows of posts a form shows: those it came with, and never fewer than at first. */
export function rowsIn(body: FormBody): number {
  const given = Number(typeof body.rows === 'string' ? body.rows : '');
  return Number.isInteger(given) ? Math.min(MOST_POSTS, Math.max(FIRST_ROWS, given)) : FIRST_ROWS;
}

const rowShape = (row: number, year: number, agencyIds: readonly string[]) => ({
  [`employer-${row}`]: nameField({ what: 'Employer', max: 200 }),
  [`agency-${row}`]: oneOfOrNone(agencyIds, 'Select one of the agencies, or none'),
  [`post-${row}`]: nameField({ what: 'Post', max: 160 }),
  [`from-${row}`]: yearField(`Year post ${row + 1} began`, year),
  [`untilMonth-${row}`]: monthField(`Month post ${row + 1} ended`),
  [`untilYear-${row}`]: yearField(`Year post ${row + 1} ended`, year),
});

const EARLIEST_YEAR = 1940;

const yearField = (what: string, latest: number) =>
  field((given) => {
    const typed = asText(given).trim();
    if (typed === '') return undefined;
    const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
    return year >= EARLIEST_YEAR && year <= latest
      ? year
      : refuse(`${what} must be a year from ${EARLIEST_YEAR} to ${latest}, like 2004`);
  });

/** 1 to 12, or a name of a month, whole or its first three letters. */
const monthField = (what: string) =>
  field((given) => {
    const typed = asText(given).trim().toLowerCase();
    if (typed === '') return undefined;
    const named = typed.length < 3 ? -1 : months.findIndex((name) => name.toLowerCase().startsWith(typed));
    const month = /^\d{1,2}$/.test(typed) ? Number(typed) : named + 1;
    return month >= 1 && month <= 12 ? month : refuse(`${what} must be a month, like 3 or March`);
  });

/** Reads a statement with its rows of posts; empty rows are passed over. */
export function readStatement(body: FormBody, today: Day, agencyIds: readonly string[]): FormReading<NewStatement> {
  const rows = rowsIn(body);
  const shape = Array.from({ length: rows }, (_, row) => rowShape(row, yearOf(today), agencyIds));
  const schema = z.object({
    ...Object.assign({}, ...shape),
    otherLinks: textField({ what: 'Other links', max: 4000 }),
    noLinks: tick(),
    reviewsInHand: wholeNumberField({
      what: 'Reviews in hand',
      min: 0,
      max: 99,
      missing: 'Enter how many reviews are in hand for other partnerships, or 0',
    }),
    declaredName: nameField({ what: 'Name', max: 120, missing: 'Enter your full name to sign the statement' }),
    declared: anyOf(['yes'] as const, 'Confirm that the statement is complete and true'),
  });
  const read = readForm(schema, body);
  const value: Readonly<Record<string, unknown>> = read.ok ? read.value : {};
  const judged = Array.from({ length: rows }, (_, row) => judgeRow(value, row));
  const isEmpty = Array.from({ length: rows }, (_, row) => row).every((row) => isEmptyRow(body, row));
  const errors: FieldError[] = [
    ...judged.flatMap((one) => one.errors),
    ...(isEmpty ? [NO_POSTS] : []),
    ...linkErrors({ said: asText(body.otherLinks).trim() !== '', none: asText(body.noLinks) === 'yes' }),
    ...(read.ok ? [] : read.form.errors),
  ];
  if (!read.ok || errors.length > 0) return { ok: false, form: rejected(body, errors) };
  return {
    ok: true,
    value: {
      career: judged.flatMap(({ post }) => post ?? []),
      otherLinks: text(value.otherLinks),
      reviewsInHand: number(value.reviewsInHand),
      declaredName: text(value.declaredName),
    },
  };
}

const NO_POSTS: FieldError = { field: 'employer-0', message: 'Enter at least one post, the latest first' };

const text = (given: unknown): string => (typeof given === 'string' ? given : '');
const number = (given: unknown): number | undefined => (typeof given === 'number' ? given : undefined);

function linkErrors({ said, none }: { said: boolean; none: boolean }): FieldError[] {
  if (said && none)
    return [{ field: 'otherLinks', message: 'Describe the links or tick that there are none, not both' }];
  return said || none ? [] : [{ field: 'otherLinks', message: 'Describe any other link, or tick that there is none' }];
}

/** As it was posted: what is said of a form as a whole is said with whatever else is wrong with it. */
const isEmptyRow = (body: FormBody, row: number): boolean =>
  ['employer', 'agency', 'post', 'from', 'untilYear'].every((name) => asText(body[`${name}-${row}`]).trim() === '');

/** One row: nothing, a post, or what is wrong with it. */
function judgeRow(value: Readonly<Record<string, unknown>>, row: number): { post?: CareerPost; errors: FieldError[] } {
  const [employer, agencyId, post] = ['employer', 'agency', 'post'].map((name) => text(value[`${name}-${row}`]));
  const [fromYear, untilYear, untilMonth] = ['from', 'untilYear', 'untilMonth'].map((name) =>
    number(value[`${name}-${row}`]),
  );
  const isEmpty =
    employer === '' && agencyId === '' && post === '' && fromYear === undefined && untilYear === undefined;
  if (isEmpty) return { errors: [] };
  const errors: FieldError[] = [];
  if (employer === '') errors.push({ field: `employer-${row}`, message: `Enter the employer of post ${row + 1}` });
  if (fromYear === undefined) errors.push({ field: `from-${row}`, message: `Enter the year post ${row + 1} began` });
  if (fromYear !== undefined && untilYear !== undefined && untilYear < fromYear)
    errors.push({ field: `untilYear-${row}`, message: `Post ${row + 1} cannot end before it began` });
  if (untilMonth !== undefined && untilYear === undefined)
    errors.push({ field: `untilYear-${row}`, message: `Enter the year post ${row + 1} ended` });
  if (errors.length > 0 || fromYear === undefined) return { errors };
  return {
    errors,
    post: {
      employer: employer ?? '',
      agencyId: agencyId ?? '',
      post: post ?? '',
      fromYear,
      ...(untilYear === undefined ? {} : { untilYear }),
      ...(untilMonth === undefined ? {} : { untilMonth }),
    },
  };
}

/** The values of a form from an earlier statement. */
export function statementValues(
  last: { readonly career: readonly CareerPost[]; readonly otherLinks: string } | undefined,
) {
  if (last === undefined) return {};
  const rows = last.career.map((post, row) => ({
    [`employer-${row}`]: post.employer,
    [`agency-${row}`]: post.agencyId,
    [`post-${row}`]: post.post,
    [`from-${row}`]: String(post.fromYear),
    [`untilYear-${row}`]: post.untilYear === undefined ? '' : String(post.untilYear),
    [`untilMonth-${row}`]: post.untilMonth === undefined ? '' : String(post.untilMonth),
  }));
  return { ...Object.assign({}, ...rows), rows: String(last.career.length + 1), otherLinks: last.otherLinks };
}
