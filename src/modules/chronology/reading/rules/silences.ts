import { addDays, type Day, daysBetween, earlierOf, laterOf } from '../../../../kernel/day.js';

/** When an entry can have been. */
export interface Dated {
  readonly agencyId: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** How many entries it stands for; 1 when absent. */
  readonly count?: number;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of days in which nothing stands; both days belong to it. */
export interface Silence extends Period {
  readonly days: number;
  /** Entries whose date is so inexact that they may lie in it: they do not end a silence, but a reader must know of them. */
  readonly perhaps: number;
}

/** How silent one agency is within the period. */
export interface AgencySilence {
  readonly agencyId: string;
  /** `nothing`: no entry at all; `outside`: none within the period. */
  readonly standing: 'nothing' | 'outside' | 'spells';
  readonly entries: number;
  readonly undated: number;
  /** The longest first. */
  readonly silences: readonly Silence[];
}

/** Shorter stretches are no silence: our own figure. */
export const LEAST_SILENT_DAYS = 60;
/** A date that is known no better than this does not end a silence. */
const EXACT_ENOUGH_DAYS = 31;
const MOST_SILENCES = 5;

/** The longest stretches of the period without an entry, the longest first. Entries may come in any order. */
export function silencesIn(entries: readonly Dated[], period: Period, least = LEAST_SILENT_DAYS): Silence[] {
  const spans = entries.flatMap(({ firstDay, lastDay, count = 1 }) =>
    firstDay === null || lastDay === null || lastDay < period.from || firstDay > period.to
      ? []
      : [{ from: firstDay, to: lastDay, count }],
  );
  const exact = spans.filter(({ from, to }) => daysBetween(from, to) <= EXACT_ENOUGH_DAYS);
  const inexact = spans.filter(({ from, to }) => daysBetween(from, to) > EXACT_ENOUGH_DAYS);
  exact.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const gaps: Period[] = [];
  let next = period.from;
  for (const { from, to } of exact) {
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) });
    next = laterOf(next, addDays(earlierOf(to, period.to), 1));
  }
  if (next <= period.to) gaps.push({ from: next, to: period.to });
  return gaps
    .map((gap) => ({ ...gap, days: daysBetween(gap.from, gap.to) + 1 }))
    .filter(({ days }) => days >= least)
    .sort((one, other) => other.days - one.days || (one.from < other.from ? -1 : 1))
    .slice(0, MOST_SILENCES)
    .map((gap) => ({ ...gap, perhaps: sizeOf(inexact.filter(({ from, to }) => from <= gap.to && to >= gap.from)) }));
}

/** Each agency's silence, in the order of the agencies given; those without an entry too. */
export function silencesByAgency(
  agencyIds: readonly string[],
  entries: readonly Dated[],
  period: Period,
): AgencySilence[] {
  const by = Map.groupBy(entries, ({ agencyId }) => agencyId);
  return agencyIds.map((agencyId) => {
    const own = by.get(agencyId) ?? [];
    const undated = sizeOf(own.filter(({ firstDay }) => firstDay === null));
    const within = own.filter(
      ({ firstDay, lastDay }) =>
        firstDay !== null && lastDay !== null && firstDay <= period.to && lastDay >= period.from,
    );
    const standing = own.length === 0 ? 'nothing' : within.length === 0 ? 'outside' : 'spells';
    const silences = standing === 'spells' ? silencesIn(within, period) : [];
    return { agencyId, standing, entries: sizeOf(own), undated, silences };
  });
}

const sizeOf = (dated: readonly { readonly count?: number }[]): number =>
  dated.reduce((sum, { count = 1 }) => sum + count, 0);
