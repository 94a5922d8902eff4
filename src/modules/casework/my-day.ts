import { addDays, type Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';

/** What a person's day is made of. */
export interface MyDay {
  readonly late: readonly Waiting[];
  readonly today: readonly Waiting[];
  readonly atOnce: readonly Waiting[];
  readonly undated: readonly Waiting[];
  /** Agreed with somebody for a day that is still to come. */
  readonly agreed: readonly Waiting[];
  readonly soon: readonly Waiting[];
  /** Known of already, and due after the days ahead. */
  readonly later: readonly Waiting[];
}

/** How many days count as soon. */
const DAYS_AHEAD = 14;

/**
 * Puts what waits in the order of its urgency: late first and the longest late at the top, then today, then what is owed at once or
 * promptly, then what waits without a date, then the two weeks ahead, then what is due after them. What was agreed for a day is there on that day and after it as something
 * of today: it is never late. One thing is one line.
 */
export function myDay(waiting: readonly Waiting[], today: Day): MyDay {
  const things = oneLineEach(waiting).sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
  const horizon = addDays(today, DAYS_AHEAD);
  const undated = things.filter(({ dueOn }) => dueOn === undefined);
  return {
    late: things.filter(({ dueOn }) => dueOn !== undefined && dueOn < today),
    today: things.filter(({ dueOn, agreedOn }) => (dueOn ?? onTheDay(agreedOn, today)) === today),
    atOnce: undated.filter(({ presses }) => presses !== undefined),
    undated: undated.filter(({ presses, agreedOn }) => presses === undefined && agreedOn === undefined),
    agreed: undated.filter(({ agreedOn }) => agreedOn !== undefined && agreedOn > today),
    soon: things.filter(({ dueOn }) => dueOn !== undefined && dueOn > today && dueOn <= horizon),
    later: things.filter(({ dueOn }) => dueOn !== undefined && dueOn > horizon),
  };
}

/** By its day; at once before promptly, and each by the day since when. */
const rankOf = ({ dueOn, presses, agreedOn }: Waiting): string =>
  dueOn ?? (presses && `${presses.words} ${presses.since}`) ?? agreedOn ?? '';

/** What was agreed for a day counts as today's once that day has come. */
const onTheDay = (agreedOn: Day | undefined, today: Day): Day | undefined =>
  agreedOn !== undefined && agreedOn <= today ? today : undefined;

/** A bare duty gives way to what a module asks for in its place, which takes over its day, or that it presses, if it has no day of its own. */
function oneLineEach(waiting: readonly Waiting[]): Waiting[] {
  const bare = new Map(waiting.filter(({ duty }) => duty?.bare).map((one) => [keyOf(one), one]));
  const asked = waiting.filter(({ duty }) => !duty?.bare);
  const served = new Set(asked.flatMap((one) => (one.duty === undefined ? [] : [keyOf(one)])));
  return [
    ...asked.map((one) => fromDuty(one, bare.get(keyOf(one)))),
    ...[...bare.values()].filter((one) => !served.has(keyOf(one))),
  ];
}

const fromDuty = (asked: Waiting, bare: Waiting | undefined): Waiting =>
  asked.dueOn !== undefined || bare === undefined
    ? asked
    : { ...asked, dueOn: bare.dueOn, ...(bare.presses && { presses: bare.presses }), why: bare.why ?? bare.href };

const keyOf = ({ reference, duty }: Waiting): string => `${reference} ${duty?.id}`;
