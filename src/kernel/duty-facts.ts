import { addDays, compareDays, type Day } from './day.js';
import type { DatedFact, Duty, FactsHeld, MetByHand, Situation } from './duty.js';
import type { FactName } from './facts.js';

/** The facts of a situation, sorted by day and found by name. `clock-start` stands for whichever date the clock runs from. */
export class Facts implements FactsHeld {
  readonly #byName = new Map<FactName, DatedFact[]>();
  readonly #today: Day;
  readonly #clockStart: FactName;

  constructor({ facts, today, clockStart = 'first-aware' }: Situation) {
    this.#today = today;
    this.#clockStart = clockStart;
    for (const fact of facts) this.#add(fact);
    for (const sameName of this.#byName.values()) {
      if (sameName.length > 1) sameName.sort(byDay);
    }
  }

  #add(fact: DatedFact): void {
    const sameName = this.#byName.get(fact.name);
    if (sameName === undefined) this.#byName.set(fact.name, [fact]);
    else sameName.push(fact);
  }

  /** Every fact of that name, earliest first, those still to come included. */
  all(name: FactName): readonly DatedFact[] {
    return this.#byName.get(name === 'clock-start' ? this.#clockStart : name) ?? NONE;
  }

  /** The first fact of that name to have happened by today. */
  first(name: FactName): DatedFact | undefined {
    const earliest = this.all(name)[0];
    return earliest !== undefined && earliest.on <= this.#today ? earliest : undefined;
  }

  has(name: FactName): boolean {
    return this.first(name) !== undefined;
  }

  on(name: FactName): Day | undefined {
    return this.first(name)?.on;
  }

  /** The first of any of those names to have happened by today. */
  firstOf(names: readonly FactName[]): DatedFact | undefined {
    let earliest: DatedFact | undefined;
    for (const name of names) {
      const fact = this.first(name);
      if (fact !== undefined && (earliest === undefined || fact.on < earliest.on)) earliest = fact;
    }
    return earliest;
  }

  /** All of those names that have happened by today, earliest first. */
  happened(names: readonly FactName[]): readonly DatedFact[] {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) return this.#happened(only);
    return names.flatMap((name) => this.#happened(name)).sort(byDay);
  }

  /** Nearly always all of them, so the list itself: this is asked a million times in a rebuild of the register. */
  #happened(name: FactName): readonly DatedFact[] {
    const sameName = this.all(name);
    const last = sameName.at(-1);
    return last === undefined || last.on <= this.#today ? sameName : sameName.filter(({ on }) => on <= this.#today);
  }

  /**
   * The day that facts of those names give to what started with `start`: the first on or after it (strictly after, for a meeting);
   * failing that the day it started, when such a fact came earlier and nothing is left to wait for. Facts about another thing do not count.
   */
  dayGivenTo(start: DatedFact, names: readonly FactName[], strictly: boolean): DatedFact | undefined {
    let next: DatedFact | undefined;
    let earlier: DatedFact | undefined;
    const from = strictly ? addDays(start.on, 1) : start.on;
    for (const name of names) {
      for (const fact of this.all(name)) {
        if (isAboutAnother(fact, start)) continue;
        if (fact.on < from) earlier = fact;
        else if (next === undefined || fact.on < next.on) next = fact;
      }
    }
    if (next !== undefined || strictly || earlier === undefined) return next;
    return { ...earlier, on: start.on };
  }
}

const NONE: readonly DatedFact[] = [];

const byDay = (one: { readonly on: Day }, other: { readonly on: Day }): number => compareDays(one.on, other.on);

const isAboutAnother = (one: DatedFact, other: DatedFact): boolean =>
  one.about !== undefined && other.about !== undefined && one.about !== other.about;

/** A duty asked about in a situation whose facts have been sorted. */
export interface Question {
  readonly duty: Duty;
  readonly situation: Situation;
  readonly facts: Facts;
}

/** What met a duty, and who says so when it was marked by hand. */
export interface Meeting {
  readonly on: Day;
  readonly about: string | undefined;
  readonly by: string | undefined;
}

/** Everything that met a duty by today, earliest first: marks made by hand, then facts, some of which those marks stand for. */
export function meetingsOf(duty: Duty, facts: Facts, situation: Situation): Meeting[] {
  const meetings: Meeting[] = [];
  for (const mark of situation.byHand ?? []) if (countsFor(duty, mark, situation)) meetings.push(meetingByHand(mark));
  for (const { on, about } of facts.happened(duty.met)) meetings.push({ on, about, by: undefined });
  return meetings.length > 1 ? meetings.sort(byDay) : meetings;
}

const countsFor = (duty: Duty, mark: MetByHand, { today }: Situation): boolean =>
  mark.dutyId === duty.id && mark.on <= today;

const meetingByHand = ({ on, about, by }: MetByHand): Meeting => ({ on, about, by });

/** Names given singly or as a list, as a list. */
export const listed = (names: FactName | readonly FactName[]): readonly FactName[] =>
  typeof names === 'string' ? [names] : names;
