import { found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { findAction, planOn, takeActionStep } from '../../actions/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { Point } from '../queries.js';

/** An answer that bears on an action of the plan. */
export interface Reopening {
  readonly point: Pick<Point, 'number'>;
  readonly actionId: string;
  readonly reason: string;
  readonly typed: FormBody;
}

/**
 * Opens a closed action of the plan again because of a point of the letter; its lead is told, and reads why. Answers whether it was closed: one
 * that is open already stays so. Throws `Conflict` when somebody does something with it at this moment.
 */
export async function reopenAction(work: Work, review: OpenReview, asked: Reopening): Promise<boolean> {
  const plan = await planOn(work, review);
  const planned = found(await findAction(work, review, asked.actionId));
  if (planned.action.state !== 'closed') return false;
  const reason = `Point ${asked.point.number} of the Home Office panel’s letter: ${asked.reason}`;
  const { version } = planned.action;
  const taken = await takeActionStep(
    work,
    { ...plan, planned },
    { step: 'reopen', reason, version, typed: asked.typed },
  );
  if (taken !== 'taken') throw new Error(`a closed action could not be opened again: ${taken}`);
  return true;
}
