import type { Day } from '../../../kernel/day.js';
import { readWrittenDate, readWrittenTime } from '../../../kernel/written-date/index.js';
import { type ColumnId, columnOf } from '../columns.js';
import type { Seen, Significance } from '../kinds.js';

/** An entry as somebody wrote it, before its dates are understood. */
export interface EntryDraft {
  readonly when: string;
  readonly time: string;
  readonly source: string;
  readonly person: string;
  readonly kind: string;
  readonly facts: string;
  readonly acted: string;
  readonly decision: string;
  readonly seen: readonly Seen[];
  readonly seenWords: string;
  readonly risk: string;
  readonly response: string;
  readonly comment: string;
  readonly significance: Significance | '';
  readonly lines: readonly string[];
  readonly masked: boolean;
}

/** What is wrong with an entry, by the column it stands in, in words that say what to do. */
export interface EntryProblem {
  readonly field: ColumnId;
  readonly words: string;
}

/** When it happened, as the database keeps it. */
export interface EntryMoment {
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly about: boolean;
  readonly doubted: boolean;
  readonly firstTime: string | null;
  readonly lastTime: string | null;
}

export interface UnderstoodEntry {
  readonly moment: EntryMoment;
  /** What the author should look at again; nothing stands in the way. */
  readonly notes: readonly string[];
  readonly problems: readonly EntryProblem[];
}

const UNKNOWN: EntryMoment = {
  firstDay: null,
  lastDay: null,
  about: false,
  doubted: false,
  firstTime: null,
  lastTime: null,
};

/** Reads when it happened and finds everything that stands in the way of keeping the entry. `today` decides what a year of two digits is. */
export function understand(draft: EntryDraft, today: Day): UnderstoodEntry {
  const problems: EntryProblem[] = [];
  const date = readWrittenDate(draft.when, { pivotYear: Number(today.slice(0, 4)), today });
  if (!date.ok) problems.push({ field: 'when', words: date.reason.words });
  const time = readWrittenTime(draft.time);
  if (!time.ok) problems.push({ field: 'time', words: time.reason.words });
  if (draft.source.trim() === '') {
    problems.push({ field: 'source', words: 'Enter the source: the record system or document that says so' });
  }
  if (draft.facts.trim() === '') problems.push({ field: 'facts', words: 'Enter what happened' });
  problems.push(...tooLong(draft));
  if (!date.ok || !time.ok) return { moment: UNKNOWN, notes: [], problems };
  const { first, last, about, doubted } = date.value;
  const clock =
    time.value.first === undefined ? date.value : { firstTime: time.value.first, lastTime: time.value.last };
  const moment: EntryMoment = {
    firstDay: first ?? null,
    lastDay: last ?? null,
    about,
    doubted,
    firstTime: clock.firstTime ?? null,
    lastTime: clock.lastTime ?? null,
  };
  return { moment, notes: [...date.value.notes, ...time.value.notes], problems };
}

const TEXTS = ['source', 'person', 'kind', 'facts', 'acted', 'decision', 'risk', 'response', 'comment'] as const;

function tooLong(draft: EntryDraft): EntryProblem[] {
  const texts: readonly (readonly [ColumnId, string])[] = [
    ...TEXTS.map((id) => [id, draft[id]] as const),
    ['seen', draft.seenWords],
  ];
  return texts.flatMap(([field, text]) => {
    const { heading, max } = columnOf(field);
    if (text.length <= max) return [];
    const [has, most] = [text.length.toLocaleString('en-GB'), max.toLocaleString('en-GB')];
    return [
      {
        field,
        words: `${heading} has ${has} characters, and ${most} is the most. Shorten it, or split it into two entries`,
      },
    ];
  });
}
