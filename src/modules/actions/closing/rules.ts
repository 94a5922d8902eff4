import { stepsOpen, type Transition, takeStep } from '../../../kernel/state-table.js';
import type { ActionState } from '../kinds.js';
import { type ActionPart, type ActionStepName, actionLife } from '../life.js';

/** Who wants to do something with an action. */
export interface Doer {
  readonly personId: string | undefined;
  readonly keeps: boolean;
  readonly leads: boolean;
  /** Who said last that it is done: a person, or the lead by their link. */
  readonly saidDoneBy: string | undefined;
}

/** What they are to it. Whoever leads it, or said that it is done, does not check it. */
export function partsIn({ personId, keeps, leads, saidDoneBy }: Doer): ReadonlySet<ActionPart> {
  const checks = keeps && !leads && (personId === undefined || personId !== saidDoneBy);
  return new Set<ActionPart>([
    ...(leads ? (['lead'] as const) : []),
    ...(keeps ? (['keeper'] as const) : []),
    ...(checks ? (['checker'] as const) : []),
  ]);
}

/** Why a step is not taken. */
export type StepBlocker = 'not-from-here' | 'not-theirs' | 'reason-missing' | 'proof-missing' | 'other-missing';

export interface Attempted {
  readonly step: ActionStepName;
  readonly state: ActionState;
  readonly parts: ReadonlySet<ActionPart>;
  readonly reason: string;
  /** Proof on record. */
  readonly proofs: number;
  /** The action that takes its place. */
  readonly other: string | undefined;
}

/** Where the step leads, or why it is not taken: nothing is closed without proof, and nothing superseded by nothing. */
export function judgeStep(of: Attempted): { readonly to: ActionState } | { readonly refused: StepBlocker } {
  const taken = takeStep(actionLife, { step: of.step, state: of.state, as: of.parts, reason: of.reason });
  if ('refused' in taken) return taken;
  if (of.step === 'close' && of.proofs === 0) return { refused: 'proof-missing' };
  return of.step === 'supersede' && of.other === undefined ? { refused: 'other-missing' } : taken;
}

/** What they may do with it from where it stands. */
export const stepsFor = (
  state: ActionState,
  parts: ReadonlySet<ActionPart>,
): readonly Transition<ActionState, ActionStepName, ActionPart>[] => stepsOpen(actionLife, state, parts);

/** Steps of which the lead is told: what became of their answer. */
export const toldToLead = (step: ActionStepName): boolean =>
  ['close', 'send-back', 'reopen', 'not-implement', 'supersede'].includes(step);
