import type { Day } from '../kernel/day.js';
import type { DatedFact, Duty } from '../kernel/duty.js';
import type { Work } from './work.js';

/** A chain entry, as far as words need it. */
export interface RecordedAct {
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** Something that needs the person who asks. */
export interface Waiting {
  /** What to do, as an instruction. */
  readonly text: string;
  readonly href: string;
  /** The case it is about; absent for what is not about one. */
  readonly reference?: string;
  readonly dueOn?: Day | undefined;
  /** Why, or since when: one line. */
  readonly detail?: string;
}

/** Every duty there is, and where the dated facts come from: gathered from the modules when the program is put together. */
export interface Catalogue {
  readonly duties: readonly Duty[];
  /** A recorded act in the words of the module that owns it. */
  say(act: RecordedAct): string;
  /** Everything that waits for the asker, module by module, in no order. */
  waitingFor(work: Work): Promise<readonly Waiting[]>;
  /** The facts of many cases at once: case id to facts, in a number of queries that does not grow with the cases. */
  factsOf(work: Work, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly DatedFact[]>>;
}
