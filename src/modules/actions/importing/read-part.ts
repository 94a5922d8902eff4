import { type Day, inWords, yearOf } from '../../../kernel/day.js';
import { momentOfSerial, readWrittenDate } from '../../../kernel/written-date/index.js';
import type { Reach } from '../../recommendations/index.js';
import type { UpdateSays } from '../kinds.js';
import type { PlanTexts } from './parts.js';

/** A cell that could be read, with what was made of it where that is not plain; or why not. */
export type CellReading<T> =
  | { readonly value: T; readonly remark: string }
  | { readonly value: undefined; readonly problem: string };

const NO_DAY =
  /^(?:on-?going|asap|as soon as (?:possible|practicable)|immediate(?:ly)?|tbc|tba|tbd|n\/?a|completed?|done|continuous|rolling|in progress|to be (?:agreed|confirmed))\b/i;

/** A target day. Part of a year is its last day, which is said; "Ongoing" and "ASAP" are no days. */
export function readTarget(text: string, today: Day): CellReading<Day> {
  const said = text.trim().slice(0, 60);
  if (said === '') return { value: undefined, problem: 'Enter the day by which it is to be done' };
  if (NO_DAY.test(said))
    return { value: undefined, problem: `“${said}” is no day. Enter the day by which it is to be done, or was to be` };
  const serial = /^\d{5}$/.test(said) ? momentOfSerial(Number(said), false)?.on : undefined;
  if (serial !== undefined) return { value: serial, remark: `${said}, a number in the file, is ${inWords(serial)}` };
  const read = readWrittenDate(said.replace(/^(?:by(?: the)?(?: end of)?|end of|due)\s+/i, ''), {
    pivotYear: yearOf(today) + 20,
  });
  if (!read.ok || read.value.last === undefined)
    return {
      value: undefined,
      problem: `“${said}” could not be read as a day. Write it as in 31 March ${yearOf(today)}`,
    };
  const { first, last } = read.value;
  return { value: last, remark: first === last ? '' : `“${said}” is taken as its last day, ${inWords(last)}` };
}

/** Local, regional or national; of several the widest; local where nothing is said. */
export function readReach(text: string | undefined): CellReading<Reach> {
  const said = (text ?? '').trim();
  if (said === '') return { value: 'local', remark: text === undefined ? '' : 'No scope is said: taken as local' };
  const found = (['national', 'regional', 'local'] as const).filter((reach) => said.toLowerCase().includes(reach));
  const [widest] = found;
  if (widest === undefined)
    return { value: undefined, problem: `“${said.slice(0, 60)}” is no scope. Write local, regional or national` };
  return { value: widest, remark: found.length > 1 ? `“${said.slice(0, 60)}” is taken as ${widest}` : '' };
}

/** Who and what is named in fewer characters; a longer text names nobody, and is not looked through. */
const LONGEST = 500;

const EVERYBODY =
  /^(?:all|every(?:one|body)?|each|various|multi-?agency|joint)\b(?:.*\b(?:agenc|partner|organi|bod|member)\w*)?\s*$/i;

/** True for "All Agencies": everybody, so nobody. */
export const isEverybody = (body: string): boolean => body.length <= LONGEST && EVERYBODY.test(body.trim());

/** A lead as a cell names them: "Sam Example, Head of Safeguarding (sam@example.org)". */
export function readPerson({ person = '', post = '', email = '' }: PlanTexts): {
  name: string;
  post: string;
  email: string;
} {
  if ([person, post, email].some(({ length }) => length > LONGEST)) return { name: '', post: '', email: '' };
  const found = /[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+/;
  const address = (found.exec(email) ?? found.exec(person))?.[0] ?? '';
  const left = person
    .replace(found, '')
    .replace(/[<>()]+/g, ' , ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*,)+\s*$/, '')
    .trim();
  if (post.trim() !== '')
    return { name: person.includes('@') ? left : person.trim(), post: post.trim(), email: address };
  const [name = '', ...rest] = left.split(/\s*,\s*|\s+[–—-]\s+/);
  return {
    name: name.trim(),
    post: rest
      .filter((part) => part !== '')
      .join(', ')
      .trim(),
    email: address,
  };
}

export interface MilestoneRead {
  readonly what: string;
  readonly dueOn: Day;
  readonly metOn: Day | undefined;
}

/** Lines with a day of their own are milestones; what has none is kept as words. */
export function readMilestones(
  text: string,
  today: Day,
): { readonly milestones: readonly MilestoneRead[]; readonly rest: string } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const milestones: MilestoneRead[] = [];
  const rest: string[] = [];
  for (const line of lines) {
    const [, what = '', by = '', met] =
      line.length > LONGEST
        ? []
        : (/^(.+?)\s*(?:[([]|[–—-]\s+|:\s+)(?:due )?by\s+([^,;)\]]+?)(?:[,;]\s*met\s+(?:on\s+)?([^)\]]+?))?[)\]]?\.?$/i.exec(
            line,
          ) ?? []);
    const due = what === '' ? undefined : readTarget(by, today).value;
    if (due === undefined) rest.push(line);
    else
      milestones.push({
        what: what.trim(),
        dueOn: due,
        metOn: met === undefined ? undefined : readTarget(met, today).value,
      });
  }
  return { milestones, rest: rest.join('\n') };
}

/** What words of a state or a colour say of an action; undefined when they say nothing of it. */
export function readSays(text: string): UpdateSays | undefined {
  const said = text.toLowerCase();
  if (/\b(?:not (?:yet )?(?:complete|started|begun)|outstanding|planned)\b/.test(said)) return undefined;
  if (/\b(?:complete[d]?|done|closed|achieved|implemented|blue)\b/.test(said)) return 'done';
  if (/\b(?:red|stuck|overdue|stalled)\b/.test(said)) return 'stuck';
  if (/\b(?:amber|at risk|delayed|behind)\b/.test(said)) return 'at-risk';
  return /\b(?:green|on track|on target|ongoing|on-going|in progress|under ?way|started)\b/.test(said)
    ? 'on-track'
    : undefined;
}
