import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenAction } from '../guards.js';
import type { ActionStepName } from '../life.js';
import type { StepBlocker } from './rules.js';
import { heldAction, stepOn } from './saved-step.js';

/** A step that somebody who keeps the plan wants to take. */
export interface StepAsked {
  readonly step: ActionStepName;
  readonly reason: string;
  /** The action of the same plan that takes its place. */
  readonly other?: string | undefined;
  readonly version: number | undefined;
  readonly typed?: FormBody;
}

/**
 * Closes an action, sends it back, opens it again, or ends it otherwise; the lead is told what became of their answer. Throws `Conflict` when
 * somebody else was quicker.
 */
export async function takeActionStep(
  work: Work,
  { planned, names, keeps }: Pick<OpenAction, 'planned' | 'names' | 'keeps'>,
  { step, reason, other, version, typed }: StepAsked,
): Promise<'taken' | StepBlocker> {
  const now = await heldAction(work, planned.action.id);
  const taken = await stepOn(
    work,
    now,
    { personId: personIn(work), keeps },
    { step, reason: names.toPseudonyms(reason.trim()), other, version: version ?? 0, ...(typed && { typed }) },
  );
  return BLOCKERS.find((blocker) => blocker === taken) ?? 'taken';
}

const BLOCKERS: readonly StepBlocker[] = [
  'not-from-here',
  'not-theirs',
  'reason-missing',
  'proof-missing',
  'other-missing',
];
