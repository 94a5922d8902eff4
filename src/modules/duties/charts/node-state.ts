import { type Day, inWords } from '../../../kernel/day.js';
import type { DutyState } from '../../../kernel/duty-state.js';
import type { Chart, ChartEdge, ChartNode } from './chart.js';
import { dayAndMonth, shortDay } from './days.js';

/** What a chart needs to know of the state of a duty. */
export type DutyStanding = Pick<DutyState, 'state' | 'effectiveDue' | 'metOn'>;

/** Where a review stands: its duties by id, and the answers given so far by node id. */
export interface ChartFacts {
  readonly duties: ReadonlyMap<string, DutyStanding>;
  readonly answers: ReadonlyMap<string, string>;
}

export type NodeStanding = 'done' | 'current' | 'overdue' | 'ahead' | 'not-taken' | 'paused';

export interface NodeState {
  readonly standing: NodeStanding;
  /** Few words, to stand inside the shape. */
  readonly words: string;
  /** The same in full, to follow the name of the node: "due 28 February 2026". */
  readonly reason: string;
}

/** The state of every node of a chart, by node id. */
export function nodeStates(chart: Chart, facts: ChartFacts): ReadonlyMap<string, NodeState> {
  const open = openEdges(chart, facts.answers);
  const reachable = reachableNodes(chart, open);
  const states = new Map<string, NodeState>();
  for (const node of chart.nodes) {
    const state = reachable.has(node.id) ? ownState(chart, node, facts) : notTaken;
    if (state) states.set(node.id, state);
  }
  fillFromFlow(chart, open, states);
  return states;
}

/** Edges not ruled out by an answer. An answer that leads back rules nothing out: the question will come again. */
function openEdges(chart: Chart, answers: ReadonlyMap<string, string>): ChartEdge[] {
  return chart.edges.filter((edge) => {
    const answer = answers.get(edge.from);
    if (answer === undefined || edge.answer === undefined || edge.again) return true;
    const given = chart.edges.find((other) => other.from === edge.from && other.answer === answer);
    return given === undefined || given.again === true || edge.answer === answer;
  });
}

function reachableNodes(chart: Chart, open: readonly ChartEdge[]): ReadonlySet<string> {
  const reached = new Set(chart.nodes.filter((node) => node.kind === 'start').map((node) => node.id));
  for (const id of reached) {
    for (const edge of open) if (edge.from === id) reached.add(edge.to);
  }
  return reached;
}

/** What a node's answer or duties say; undefined when it has neither and only the flow can tell. */
function ownState(chart: Chart, node: ChartNode, facts: ChartFacts): NodeState | undefined {
  const duties = node.duties.flatMap((id) => facts.duties.get(id) ?? []);
  const fromDuties = stateOfDuties(duties);
  const answered = stateOfAnswer(chart, node, facts.answers.get(node.id));
  if (fromDuties?.standing === 'overdue' || !answered) return fromDuties;
  return answered;
}

/** The worst duty speaks for the node: overdue before due, due before paused; done only when nothing is left. */
export function stateOfDuties(duties: readonly DutyStanding[]): NodeState | undefined {
  const owed = duties.filter((duty) => duty.state !== 'not-applicable');
  if (duties.length === 0) return undefined;
  if (owed.length === 0) return { standing: 'not-taken', words: 'Not needed', reason: 'not needed in this review' };
  const inState = (state: DutyStanding['state']) => owed.filter((duty) => duty.state === state);
  if (inState('overdue').length > 0) return overdueFrom(duesOf(inState('overdue'))[0]);
  if (inState('due').length > 0) return dueOn(duesOf(inState('due'))[0]);
  if (inState('paused').length > 0) return { standing: 'paused', words: 'Paused', reason: 'paused' };
  const met = inState('met');
  if (met.length === owed.length) return doneOn(daysMet(met).at(-1));
  return met.length > 0 ? partDone(met.length, owed.length) : ahead;
}

function stateOfAnswer(chart: Chart, node: ChartNode, answer: string | undefined): NodeState | undefined {
  const edge = chart.edges.find((each) => each.from === node.id && each.answer !== undefined && each.answer === answer);
  if (!edge?.when) return undefined;
  if (edge.again)
    return { standing: 'current', words: 'To be asked again', reason: `to be asked again; last answer: ${edge.when}` };
  return { standing: 'done', words: 'Done', reason: `done; answer: ${edge.when}` };
}

/** A node with no duties and no answer is behind us once anything after it has begun, or once all before it is done at an end. */
function fillFromFlow(chart: Chart, open: readonly ChartEdge[], states: Map<string, NodeState>): void {
  const unknown = chart.nodes.filter((node) => !states.has(node.id)).reverse();
  for (const node of unknown) {
    const onwards = open.filter((edge) => edge.from === node.id && !edge.again);
    const before = chart.edges.filter((edge) => edge.to === node.id && !edge.again);
    const isBehind = onwards.some((edge) => hasBegun(states.get(edge.to)));
    states.set(node.id, isBehind || isEndReached(node, before, states) ? behind(node) : ahead);
  }
}

const hasBegun = (state: NodeState | undefined): boolean =>
  state !== undefined && state.standing !== 'ahead' && state.standing !== 'not-taken';

const isEndReached = (node: ChartNode, before: readonly ChartEdge[], states: ReadonlyMap<string, NodeState>): boolean =>
  node.kind === 'end' && before.some((edge) => states.get(edge.from)?.standing === 'done');

const notTaken: NodeState = { standing: 'not-taken', words: 'Not taken', reason: 'not taken in this review' };
const ahead: NodeState = { standing: 'ahead', words: 'Ahead', reason: 'still ahead' };

/** A start is what came to be known, a death among them: nobody has "done" it. */
const behind = (node: ChartNode): NodeState =>
  node.kind === 'start' ? { standing: 'done', words: 'Recorded', reason: 'recorded' } : doneOn(undefined);

const overdueFrom = (day: Day | undefined): NodeState =>
  day
    ? { standing: 'overdue', words: `Overdue ${dayAndMonth(day)}`, reason: `overdue, was due ${inWords(day)}` }
    : { standing: 'overdue', words: 'Overdue', reason: 'overdue' };

const dueOn = (day: Day | undefined): NodeState =>
  day
    ? { standing: 'current', words: `Due ${shortDay(day)}`, reason: `due ${inWords(day)}` }
    : { standing: 'current', words: 'To do now', reason: 'to do now' };

const doneOn = (day: Day | undefined): NodeState =>
  day
    ? { standing: 'done', words: `Done ${shortDay(day)}`, reason: `done ${inWords(day)}` }
    : { standing: 'done', words: 'Done', reason: 'done' };

const partDone = (met: number, owed: number): NodeState => ({
  standing: 'current',
  words: `${met} of ${owed} done`,
  reason: `under way: ${met} of ${owed} duties done`,
});

const duesOf = (duties: readonly DutyStanding[]): Day[] => duties.flatMap((duty) => duty.effectiveDue ?? []).sort();
const daysMet = (duties: readonly DutyStanding[]): Day[] => duties.flatMap((duty) => duty.metOn ?? []).sort();
