/** A step that something with states of its own may take: which states it leaves, where it leads, and who may take it. */
export interface Transition<State extends string, Step extends string, Who extends string> {
  readonly step: Step;
  readonly from: readonly State[];
  readonly to: State;
  readonly who: readonly Who[];
  /** The step is taken with a reason, and not without. */
  readonly needsReason?: true;
  /** As the button says it: "Send back". */
  readonly label: string;
  /** As the history says it: "Sent back". */
  readonly done: string;
}

/** Every step there is, in the order in which a page offers them. The only place that says what may follow on what. */
export type StateTable<State extends string, Step extends string, Who extends string> = readonly Transition<
  State,
  Step,
  Who
>[];

/** Why a step cannot be taken. */
export type StepRefusal = 'not-from-here' | 'not-theirs' | 'reason-missing';

/** Who wants to take a step, from where. */
export interface Attempt<State extends string, Step extends string, Who extends string> {
  readonly step: Step;
  readonly state: State;
  /** What the person is to the thing. */
  readonly as: ReadonlySet<Who>;
  /** What they wrote; blanks are no reason. */
  readonly reason: string;
}

/** Where the step leads, or why it cannot be taken. A state that has moved on is named before a part that was never theirs. */
export function takeStep<State extends string, Step extends string, Who extends string>(
  table: StateTable<State, Step, Who>,
  { step, state, as, reason }: Attempt<State, Step, Who>,
): { readonly to: State } | { readonly refused: StepRefusal } {
  const found = table.find((one) => one.step === step && one.from.includes(state));
  if (found === undefined) return { refused: 'not-from-here' };
  if (!found.who.some((one) => as.has(one))) return { refused: 'not-theirs' };
  if (found.needsReason && reason.trim() === '') return { refused: 'reason-missing' };
  return { to: found.to };
}

/** The steps that somebody may take from a state, in the table's order. */
export const stepsOpen = <State extends string, Step extends string, Who extends string>(
  table: StateTable<State, Step, Who>,
  state: State,
  as: ReadonlySet<Who>,
): StateTable<State, Step, Who> =>
  table.filter((one) => one.from.includes(state) && one.who.some((who) => as.has(who)));

/** A table as a Mermaid state diagram, one line a step, for the documentation. */
export function diagramOf<State extends string, Step extends string, Who extends string>(
  table: StateTable<State, Step, Who>,
  words: { readonly first: State; readonly states: Readonly<Record<State, string>> },
): string {
  const name = (state: State): string => state.replaceAll('-', '_');
  const states = [...new Set(table.flatMap(({ from, to }) => [...from, to]))];
  return [
    'stateDiagram-v2',
    ...states.map((state) => `  ${name(state)}: ${words.states[state]}`),
    `  [*] --> ${name(words.first)}`,
    ...table.flatMap(({ from, to, label }) => from.map((state) => `  ${name(state)} --> ${name(to)}: ${label}`)),
  ].join('\n');
}
